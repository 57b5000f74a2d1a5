package dev.colloquy.qda;

import dev.colloquy.model.Item;
import dev.colloquy.model.RefiGuid;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.model.ThreadText;
import dev.colloquy.text.Span;
import dev.colloquy.text.UnknownCharacters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the items of a corpus in the texts of a project, by their words: white space does not count. */
final class ItemPlaces {

    /** Shorter texts are looked for between longer ones only: "Yes." may stand anywhere. */
    private static final int LONG = 20;

    private final List<ThreadDoc> threads;
    private final Map<String, Squeezed> bodies = new HashMap<>();
    private final Map<String, List<Found>> alone = new HashMap<>();

    /** Threads by what a source that is one may be called, and by their whole text. */
    private final Map<String, Set<ThreadDoc>> named = new HashMap<>();

    private final Map<String, Set<ThreadDoc>> whole = new HashMap<>();

    /** An item and where it stands in a text. */
    record Found(ThreadDoc thread, Item item, Span span) {

        String key() {
            return thread.id() + " " + item.id();
        }
    }

    ItemPlaces(List<ThreadDoc> threads) {
        this.threads = List.copyOf(threads);
        for (ThreadDoc thread : threads) {
            for (String name : List.of(
                    RefiGuid.source(thread),
                    thread.id(),
                    thread.file(),
                    thread.post().title())) {
                put(named, plain(name), thread);
            }
            put(whole, Squeezed.of(ThreadText.of(thread).value()).value(), thread);
            for (Item item : thread.items()) {
                Squeezed body = Squeezed.of(item.body().value());
                bodies.put(key(thread, item), body);
                alone.computeIfAbsent(body.value(), b -> new ArrayList<>())
                        .add(new Found(thread, item, new Span(0, 0)));
            }
        }
    }

    private static String key(ThreadDoc thread, Item item) {
        return thread.id() + " " + item.id();
    }

    /** The items in a text, in their order; none if it is no thread and no item of the corpus. */
    List<Found> of(Project.Source source, String text) {
        Squeezed squeezed = Squeezed.of(text);
        if (squeezed.value().isEmpty()) {
            return List.of();
        }
        Set<ThreadDoc> called = new LinkedHashSet<>(named.getOrDefault(source.guid(), Set.of()));
        called.addAll(named.getOrDefault(plain(source.name()), Set.of()));
        Set<ThreadDoc> equal = new LinkedHashSet<>(whole.getOrDefault(squeezed.value(), Set.of()));
        if (called.stream().anyMatch(equal::contains)) {
            equal.retainAll(called);
        }
        Optional<List<Found>> likely = best(equal.isEmpty() ? called : equal, squeezed);
        if (likely.isPresent()) {
            return likely.get();
        }
        List<Found> same = alone.getOrDefault(squeezed.value(), List.of());
        if (same.size() == 1) {
            Found only = same.get(0);
            return List.of(new Found(only.thread(), only.item(), new Span(0, text.length())));
        }
        return best(threads, squeezed).orElse(List.of());
    }

    private static String plain(String name) {
        return UnknownCharacters.lower(name.strip());
    }

    private static void put(Map<String, Set<ThreadDoc>> map, String key, ThreadDoc thread) {
        if (!key.isEmpty()) {
            map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(thread);
        }
    }

    private Optional<List<Found>> best(Collection<ThreadDoc> candidates, Squeezed text) {
        return candidates.stream()
                .map(t -> found(t, text))
                .filter(f -> !f.isEmpty())
                .max(Comparator.comparingInt(ItemPlaces::weight));
    }

    private static int weight(List<Found> found) {
        return found.stream().mapToInt(f -> f.span().length()).sum();
    }

    /** The items of a thread; none if fewer than half of those with words stand there. */
    private List<Found> found(ThreadDoc thread, Squeezed text) {
        if (whole.getOrDefault(text.value(), Set.of()).contains(thread)) {
            ThreadText known = ThreadText.of(thread);
            Squeezed ours = Squeezed.of(known.value());
            return known.parts().stream()
                    .filter(p -> ours.at(p.body().start()) < ours.at(p.body().end()))
                    .map(p -> new Found(
                            thread,
                            p.item(),
                            text.inText(
                                    ours.at(p.body().start()), ours.at(p.body().end()))))
                    .toList();
        }
        List<Item> items =
                thread.items().stream().filter(i -> !body(thread, i).isEmpty()).toList();
        int[] starts = starts(thread, items, text.value());
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (starts[i] >= 0) {
                int end = starts[i] + body(thread, items.get(i)).length();
                found.add(new Found(thread, items.get(i), text.inText(starts[i], end)));
            }
        }
        return found.size() * 2 < items.size() ? List.of() : found;
    }

    private String body(ThreadDoc thread, Item item) {
        Squeezed body = bodies.get(key(thread, item));
        return body == null ? "" : body.value();
    }

    /** Where each item begins, negative if it is not there: long ones one behind the other, then short ones between them. */
    private int[] starts(ThreadDoc thread, List<Item> items, String text) {
        int[] starts = new int[items.size()];
        int from = 0;
        for (int i = 0; i < starts.length; i++) {
            String body = body(thread, items.get(i));
            starts[i] = body.length() < LONG ? -1 : text.indexOf(body, from);
            from = starts[i] < 0 ? from : starts[i] + body.length();
        }
        from = 0;
        for (int i = 0; i < starts.length; i++) {
            String body = body(thread, items.get(i));
            if (body.length() < LONG) {
                int at = text.indexOf(body, from);
                starts[i] = at >= 0 && at + body.length() <= next(starts, i, text.length()) ? at : -1;
            }
            from = starts[i] < 0 ? from : starts[i] + body.length();
        }
        return starts;
    }

    private static int next(int[] starts, int after, int end) {
        for (int i = after + 1; i < starts.length; i++) {
            if (starts[i] >= 0) {
                return starts[i];
            }
        }
        return end;
    }
}
