package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Tied.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The sources of a thread as they become known, item by item. */
final class Works {

    private final Map<String, Work> byAddress = new LinkedHashMap<>();
    private final List<Work> named = new ArrayList<>();

    /** Ties every mention of an item's text to a source, old or new. */
    Tied tie(String text) {
        Addresses addresses = new Addresses(Address.in(text));
        List<Place> places = new ArrayList<>();
        Set<Work> here = new LinkedHashSet<>();
        for (Address address : addresses.all()) {
            Work work = byAddress.computeIfAbsent(address.key(), key -> Work.at(address));
            places.add(new Place(address.span(), Kind.ADDRESS, "address", work));
            here.add(work);
        }
        InItem item = new InItem(List.copyOf(here));
        for (Naming naming : Namings.in(text, addresses)) {
            Optional<Work> work = item.find(naming);
            work.ifPresent(w -> {
                w.learn(naming);
                item.mentioned(w, naming);
                places.add(new Place(naming.span(), naming.kind(), naming.rule(), w));
            });
        }
        return new Tied(places);
    }

    /** The sources of one item: its addresses, which of them the text has named, and the one spoken of last. */
    private final class InItem {
        private final List<Work> addressed;
        private final List<Work> mentioned = new ArrayList<>();
        private int lastEnd = -1;

        InItem(List<Work> addressed) {
            this.addressed = addressed;
        }

        void mentioned(Work work, Naming naming) {
            lastEnd = naming.span().end();
            mentioned.remove(work);
            mentioned.add(work);
        }

        Optional<Work> find(Naming naming) {
            if (naming.publisher().isPresent()) {
                return Optional.of(published(naming.publisher().get()));
            }
            if (naming.author().isPresent()) {
                return Optional.of(written(naming));
            }
            return naming.kind() == Kind.BACK_REFERENCE ? back(naming) : described();
        }

        private Work published(String name) {
            return first(addressed, w -> w.isPublishedBy(name))
                    .or(() -> first(mentioned, w -> w.isPublishedBy(name)))
                    .or(() -> onlyOne(known(), w -> w.isPublishedBy(name)))
                    .or(() -> onlyOne(addressed, w -> !w.hasPublisher() && !mentioned.contains(w)))
                    .orElseGet(Works.this::added);
        }

        private Work written(Naming naming) {
            String author = naming.author().orElse("");
            boolean behind = naming.kind() == Kind.PARENTHETICAL
                    && lastEnd >= 0
                    && naming.span().start() - lastEnd <= 1;
            if (behind && latest().filter(w -> !w.hasAuthor()).isPresent()) {
                return latest().orElseThrow();
            }
            return first(addressed, w -> w.isBy(author))
                    .or(() -> first(mentioned, w -> w.isBy(author)))
                    .or(() -> latest().filter(w -> w.hasAddress() && !w.hasAuthor() && w.canBeOf(naming.year())))
                    .or(() ->
                            first(addressed, w -> !mentioned.contains(w) && !w.hasAuthor() && w.canBeOf(naming.year())))
                    .or(() -> onlyOne(known(), w -> w.isBy(author)))
                    .orElseGet(Works.this::added);
        }

        /** "An article I read": the next address that nothing has named yet; without one there is nothing to cite. */
        private Optional<Work> described() {
            return first(addressed, w -> !mentioned.contains(w));
        }

        /** What was spoken of last, else the item's only address, else the thread's only video for "the clip". */
        private Optional<Work> back(Naming naming) {
            Optional<Work> last = latest();
            if (last.isPresent()) {
                return last;
            }
            if (addressed.size() == 1) {
                return Optional.of(addressed.get(0));
            }
            return naming.noun().matches("videos?|clips?|documentary")
                    ? onlyOne(known(), Work::isVideo)
                    : Optional.empty();
        }

        private Optional<Work> latest() {
            return mentioned.isEmpty() ? Optional.empty() : Optional.of(mentioned.get(mentioned.size() - 1));
        }
    }

    private Work added() {
        Work work = Work.named();
        named.add(work);
        return work;
    }

    private List<Work> known() {
        List<Work> all = new ArrayList<>(named);
        all.addAll(byAddress.values());
        return all;
    }

    private static Optional<Work> first(List<Work> works, Predicate<Work> test) {
        return works.stream().filter(test).findFirst();
    }

    private static Optional<Work> onlyOne(List<Work> works, Predicate<Work> test) {
        List<Work> found = works.stream().filter(test).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
