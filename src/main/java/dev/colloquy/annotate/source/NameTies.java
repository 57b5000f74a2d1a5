package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.annotate.source.Sight.Addressed;
import dev.colloquy.annotate.source.TieFeatures.Ruled;
import dev.colloquy.annotate.source.TieModel.Meaning;
import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.annotate.source.WorkNoun.Family;
import dev.colloquy.annotate.source.WorkNoun.Strength;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which work a naming means: the one of the item that fits best; else one of an ancestor that fits in more than its
 * publisher; else the address nearby that no name has claimed; else what fits somewhere in the thread; else a new one.
 */
final class NameTies {

    /** How far behind a naming its address may stand, in characters. */
    private static final int NEAR = 220;

    /** How far behind an author with a year, who is complete without one. */
    private static final int NEAR_DATED = 60;

    /** The rules follow the tagger, where they have seen nothing themselves, only if it is so sure. */
    private static final double SURE_TAG = 0.5;

    /** More than a publisher in common. */
    private static final int SURE = 6;

    private static final String CLOSING = "”\"’'»";

    private final ItemWords words;
    private final Sight sight;
    private final Places places;
    private final Set<Draft> claimed = new HashSet<>();
    private final int listStart;

    NameTies(ItemWords words, Sight sight, Places places) {
        this.words = words;
        this.sight = sight;
        this.places = places;
        this.listStart = listStart(words);
    }

    /** From here on only addresses and a few words follow: a list at the end. */
    private static int listStart(ItemWords words) {
        int at = words.size();
        int others = 0;
        while (at > 0 && others <= 6) {
            at--;
            others += words.isWord(at) ? 1 : 0;
        }
        return words.has(at) && others > 6 ? words.end(at) : 0;
    }

    /** True if the offset lies in a list at the end of the item. */
    boolean listed(int offset) {
        return offset >= listStart;
    }

    /** What the rules make of a mention that names a work. */
    Ruled ruled(Naming naming) {
        if (naming.rule().equals("tagged") && naming.sure() < SURE_TAG) {
            return new Ruled(Meaning.NONE, List.of());
        }
        Optional<Draft> draft = find(naming);
        List<Draft> several = draft.isPresent() ? List.of() : ambiguous(naming);
        if (draft.isPresent() || !several.isEmpty()) {
            return new Ruled(Meaning.WORK, draft.map(List::of).orElse(several));
        }
        return new Ruled(makes(naming) ? Meaning.NEW : Meaning.NONE, List.of());
    }

    /** What a naming means, where that is one work. */
    private Optional<Draft> find(Naming naming) {
        return best(naming.clues(), sight.here(naming.span().start()))
                .or(() -> elsewhere(naming, SURE - 1))
                .or(() -> nearAddress(naming))
                .or(() -> elsewhere(naming, 2))
                .or(() -> shortened(naming))
                .or(() -> behind(naming));
    }

    /** A work known by a longer name: "the Lantern" for the Harbour Lantern, "Threadbare" for a title that begins so. */
    private Optional<Draft> shortened(Naming naming) {
        if (!naming.heard() || naming.fresh()) {
            return Optional.empty();
        }
        Clues clues = naming.clues();
        Set<String> wanted = new HashSet<>();
        Stream.of(
                        clues.names(),
                        clues.publishers(),
                        clues.authors(),
                        clues.title().stream().toList())
                .flatMap(List::stream)
                .flatMap(name -> Names.words(name).stream())
                .map(Titles::key)
                .filter(Titles::content)
                .forEach(wanted::add);
        boolean year = clues.date().isPresent();
        Set<Draft> known = new LinkedHashSet<>(sight.recent(naming.span().start()));
        known.addAll(sight.near(naming.span().start()));
        List<Draft> fitting = known.stream()
                .filter(d -> d.words().has(wanted) && (!year || !d.dated() || d.dated(clues)))
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** True if a naming that means no known work makes one known. */
    private boolean makes(Naming naming) {
        return switch (naming.role()) {
            case NAMES -> naming.clues().identifies() && !person(naming);
            case DESCRIBES ->
                naming.clues().noun().isPresent()
                        && (naming.rule().equals("tagged")
                                || !naming.clues().names().isEmpty());
            case MAY_NAME -> stands(naming) || quoted(naming);
            case REFERS, POINTS, LOCATES -> false;
        };
    }

    /** A person's name alone, that only the tagger took for a mention, makes no work known: it may well be anybody's. */
    private static boolean person(Naming naming) {
        Clues clues = naming.clues();
        return naming.rule().equals("tagged")
                && clues.noun().isEmpty()
                && clues.title().isEmpty()
                && clues.date().isEmpty()
                && clues.publishers().isEmpty();
    }

    /** True if a name of this item belongs to it already. */
    boolean claimed(Draft draft) {
        return claimed.contains(draft);
    }

    void claim(Draft draft) {
        claimed.add(draft);
    }

    /** The works of the nearest ancestor that fit equally well, at least two. */
    private List<Draft> ambiguous(Naming naming) {
        if (naming.fresh() || naming.role() == Role.DESCRIBES) {
            return List.of();
        }
        for (String ancestor : sight.ancestors()) {
            List<Draft> fitting = top(naming, sight.of(ancestor), 2);
            if (!fitting.isEmpty()) {
                return fitting.size() > 1 ? fitting : List.of();
            }
        }
        return List.of();
    }

    /** The one that fits best, if something speaks for it; of equals the one that no name has claimed yet. */
    Optional<Draft> best(Clues clues, List<Draft> drafts) {
        Draft found = null;
        int most = 1;
        for (Draft draft : drafts) {
            int fit = 2 * draft.fit(clues) + (claimed.contains(draft) ? 0 : 1);
            if (fit > most) {
                most = fit;
                found = draft;
            }
        }
        return Optional.ofNullable(found);
    }

    /** Without anything that bears it out, a phrase stands if its kind of work is plain and a name belongs to it. */
    private boolean stands(Naming naming) {
        Clues clues = naming.clues();
        boolean strong = clues.noun().map(n -> n.strength() == Strength.STRONG).orElse(false);
        boolean known = clues.names().stream().anyMatch(Names::known);
        boolean research = naming.fresh()
                && clues.noun()
                        .map(n -> n.family() == Family.RESEARCH || n.family() == Family.REPORT)
                        .orElse(false);
        return (strong && (clues.identifies() || known || research)) || sees(naming);
    }

    /** A title in quotation marks stands where the sentence speaks of reading, of a kind of work or of a known author. */
    private boolean sees(Naming naming) {
        if (naming.clues().title().isEmpty()) {
            return false;
        }
        int at = words.placeAt(naming.span().start());
        Set<String> surnames = new HashSet<>();
        sight.recent(naming.span().start())
                .forEach(d ->
                        d.authors().forEach(a -> surnames.add(Names.surname(a).toLowerCase(Locale.ROOT))));
        for (int i = Math.max(0, at - 15); i < Math.min(words.size(), at + 20); i++) {
            boolean noun = WorkNouns.at(words, i)
                    .map(n -> n.noun().strength() == Strength.STRONG)
                    .orElse(false);
            if (words.sameSentence(i, at)
                    && (noun || words.is(i, Lexicon.READING) || surnames.contains(words.low(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The next address, or the one before, that no name has claimed and that nothing speaks against. */
    private Optional<Draft> nearAddress(Naming naming) {
        boolean bracket = naming.kind() == Kind.PARENTHETICAL;
        boolean lone = naming.rule().equals("tagged")
                && naming.clues().noun().isEmpty()
                && !naming.clues().identifies();
        if (lone || naming.rule().equals("cited-in") || (bracket && !barely(naming))) {
            return Optional.empty();
        }
        boolean loosely = naming.role() == Role.DESCRIBES
                && naming.clues()
                        .noun()
                        .map(n -> n.strength() != Strength.STRONG)
                        .orElse(true);
        int reach = loosely ? NEAR / 2 : naming.rule().equals("dated") ? NEAR_DATED : NEAR;
        boolean listed = !loosely && !naming.rule().equals("dated");
        for (Addressed address : sight.addressesFrom(naming.span().end())) {
            int start = address.found().span().start();
            int gap = start - naming.span().end();
            boolean trailing = start >= listStart;
            if ((gap <= reach || (listed && trailing)) && open(naming, address.work())) {
                return Optional.of(address.work());
            }
            if (gap <= NEAR && !bracket && !trailing) {
                break;
            }
        }
        return bracket
                ? Optional.empty()
                : sight.addressBefore(naming.span().start())
                        .filter(a -> naming.span().start() - a.found().span().end() <= 4)
                        .map(Addressed::work)
                        .filter(d -> open(naming, d));
    }

    private boolean open(Naming naming, Draft draft) {
        return !claimed.contains(draft) && draft.fit(naming.clues()) >= 0;
    }

    /** A bare name in brackets claims an address at the end only if it may be a name at all. */
    private static boolean barely(Naming naming) {
        List<String> names = naming.clues().names();
        return names.stream().noneMatch(n -> Names.acronym(n) && !Names.known(n))
                && (naming.role() == Role.NAMES
                        || names.stream().allMatch(n -> n.indexOf(' ') < 0 || Names.person(n) || Names.institution(n)));
    }

    /** A work of an ancestor, nearest first, else of the thread. What is spoken of as new is another one, unless it surely fits. */
    private Optional<Draft> elsewhere(Naming naming, int least) {
        int needed = naming.fresh() || naming.role() == Role.DESCRIBES ? SURE : least;
        for (String ancestor : sight.ancestors()) {
            List<Draft> fitting = top(naming, sight.of(ancestor), needed);
            if (!fitting.isEmpty()) {
                return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
            }
        }
        int far = Math.max(needed, 4);
        List<Draft> fitting = sight.thread().stream()
                .filter(d -> d.fit(naming.clues()) >= far)
                .limit(2)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static List<Draft> top(Naming naming, List<Draft> drafts, int needed) {
        int most = drafts.stream().mapToInt(d -> d.fit(naming.clues())).max().orElse(0);
        return most < needed
                ? List.of()
                : drafts.stream().filter(d -> d.fit(naming.clues()) == most).toList();
    }

    /** A bracket with an author behind what was just mentioned or quoted: "an article in the NPR ... (Feng)". */
    private Optional<Draft> behind(Naming naming) {
        if (naming.kind() != Kind.PARENTHETICAL || !barely(naming)) {
            return Optional.empty();
        }
        int start = naming.span().start();
        boolean names = naming.role() == Role.NAMES;
        Optional<Place> touching = places.before(start, p -> true)
                .filter(p -> names && start - p.span().end() <= 2 && p.work().fit(naming.clues()) >= 0);
        if (touching.isPresent()) {
            return touching.map(Place::work);
        }
        boolean person = naming.clues().names().stream().noneMatch(n -> Names.known(n) || Names.institution(n));
        return places.before(start, p -> p.work().takesAuthor() && p.work().fit(naming.clues()) >= 0)
                .filter(p -> person && (names || quoted(naming)))
                .map(Place::work);
    }

    /** True for a bracket right behind a quotation. */
    private boolean quoted(Naming naming) {
        int at = words.placeAt(naming.span().start());
        return naming.kind() == Kind.PARENTHETICAL
                && barely(naming)
                && (words.isMark(at - 1, CLOSING) || words.isMark(at - 2, CLOSING));
    }
}
