package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.annotate.source.WorkNoun.Strength;
import dev.colloquy.cite.WorkType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which work a reference back means: the one that the item spoke of last and that the words may mean; else the only
 * one that the item gives; else the only one of the nearest ancestor that has any. Several are told as several.
 */
final class BackTies {

    private static final Set<String> ELSEWHERE = Lexicon.words(
            "yesterday last week month christmas spring other thread somewhere round ago monday tuesday wednesday thursday friday");
    private static final Set<String> COUNTED = Set.of("first", "second", "third", "other", "former", "latter");
    private static final int SAME = 40;
    private static final int TOUCHING = 4;

    private final ItemWords words;
    private final Sight sight;
    private final Places places;

    BackTies(ItemWords words, Sight sight, Places places) {
        this.words = words;
        this.sight = sight;
        this.places = places;
    }

    /**
     * The works that a reference may mean: one if it is told, several if it is ambiguous, none if it points to nothing known;
     * empty if it may well be no reference at all.
     */
    Optional<List<Draft>> find(Naming naming) {
        int start = naming.span().start();
        if (naming.role() == Role.LOCATES) {
            return places.before(start, p -> true).map(p -> List.of(p.work()));
        }
        if (counted(naming)) {
            Optional<Draft> beside = announced(naming);
            return beside.isPresent() ? beside.map(List::of) : ordinal(naming);
        }
        if (naming.rule().equals("it-says") || naming.rule().equals("in-it")) {
            return it(naming).map(List::of);
        }
        Optional<List<Draft>> hinted = hinted(naming);
        Optional<List<Draft>> told = hinted.isPresent() ? hinted.filter(h -> !h.isEmpty()) : plain(naming);
        return told;
    }

    private Optional<List<Draft>> plain(Naming naming) {
        boolean points = naming.role() == Role.POINTS;
        boolean above = words.low(words.placeAt(naming.span().end())).equals("above");
        List<List<Draft>> circles = new ArrayList<>();
        if (!points && !above) {
            Optional<Draft> one = announced(naming)
                    .or(() -> places.before(
                                    naming.span().start(), p -> !p.rule().equals("list") && accepts(naming, p.work()))
                            .map(Place::work));
            if (one.isPresent()) {
                return one.map(List::of);
            }
            circles.add(sight.here(naming.span().start()).stream()
                    .filter(Draft::hasAddress)
                    .toList());
        }
        if (!points || !elsewhere(naming)) {
            sight.ancestors().forEach(a -> circles.add(sight.of(a)));
        }
        for (List<Draft> circle : circles) {
            List<Draft> meant = circle.stream().filter(d -> accepts(naming, d)).toList();
            if (!meant.isEmpty()) {
                return Optional.of(meant);
            }
        }
        return points ? Optional.of(List.of()) : Optional.empty();
    }

    private boolean accepts(Naming naming, Draft draft) {
        if (naming.rule().equals("maker")) {
            boolean host =
                    naming.clues().hints().stream().anyMatch(h -> h.startsWith("host") || h.startsWith("presenter"));
            return !host || draft.is(WorkType.BROADCAST) || draft.is(WorkType.MOTION_PICTURE);
        }
        return naming.clues().noun().map(draft::accepts).orElse(true) && draft.fit(naming.clues()) >= 0;
    }

    /** "yesterday in the other thread": not here. */
    private boolean elsewhere(Naming naming) {
        return Names.words(naming.span().in(words.text())).stream().anyMatch(ELSEWHERE::contains);
    }

    /**
     * Words between article and noun say which work is meant ("the sandbox one", "the 1985 Act"): the nearest that they fit. A
     * reference whose words fit none refers to nothing known: an empty list.
     */
    private Optional<List<Draft>> hinted(Naming naming) {
        Clues clues = naming.clues();
        if (naming.rule().equals("maker")
                || (clues.hints().isEmpty() && clues.date().isEmpty())) {
            return Optional.empty();
        }
        Set<Draft> known = new LinkedHashSet<>(sight.recent(naming.span().start()));
        known.addAll(sight.near(naming.span().start()));
        for (Draft draft : known) {
            if (draft.fit(clues) > 0 || (draft.dated(clues) && accepts(naming, draft))) {
                return Optional.of(List.of(draft));
            }
        }
        boolean strong = clues.noun().map(n -> n.strength() == Strength.STRONG).orElse(false);
        List<Draft> fitting = sight.near(naming.span().start()).stream()
                .filter(d -> accepts(naming, d))
                .limit(2)
                .toList();
        if (strong && fitting.size() == 1 && naming.role() != Role.POINTS) {
            return Optional.of(fitting);
        }
        boolean bare = clues.noun().map(n -> n.strength() == Strength.BARE).orElse(false);
        boolean none = bare || (naming.role() != Role.POINTS && !clues.hints().isEmpty());
        return none ? Optional.of(List.of()) : Optional.empty();
    }

    /** "Same paper, easier to open: https://...": the address that follows at once. */
    private Optional<Draft> announced(Naming naming) {
        int end = naming.span().end();
        boolean same = naming.span().in(words.text()).toLowerCase(Locale.ROOT).contains("same");
        return sight.addressesFrom(end).stream()
                .findFirst()
                .filter(a -> a.found().span().start() - end < (same ? SAME : TOUCHING))
                .map(Sight.Addressed::work);
    }

    private static boolean counted(Naming naming) {
        return naming.clues().names().isEmpty()
                && naming.clues().hints().stream().anyMatch(COUNTED::contains);
    }

    private Optional<List<Draft>> ordinal(Naming naming) {
        Set<String> hints = naming.clues().hints();
        List<Draft> order = orderly(naming);
        int at = hints.contains("first") || hints.contains("former") ? 0 : hints.contains("third") ? 2 : 1;
        if (hints.contains("other") && order.size() == 2) {
            Optional<Place> last = places.before(naming.span().start(), p -> true);
            at = last.isPresent() && order.indexOf(last.get().work()) == 0 ? 1 : 0;
        }
        return at < order.size() ? Optional.of(List.of(order.get(at))) : Optional.empty();
    }

    /** The works that "the first" and "the second" count: those of the item so far, else of the nearest ancestor with two. */
    private List<Draft> orderly(Naming naming) {
        List<Draft> spoken = places.recent(naming.span().start());
        List<Draft> here = new ArrayList<>(sight.here(naming.span().start()));
        here.retainAll(spoken);
        here.removeIf(d -> !naming.clues().noun().map(d::accepts).orElse(true));
        if (here.size() > 1) {
            return here;
        }
        return sight.ancestors().stream()
                .map(a -> sight.of(a).stream()
                        .filter(d -> naming.clues().noun().map(d::accepts).orElse(true))
                        .toList())
                .filter(there -> there.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    /** "It goes on to say": what the sentence before, or the same one, spoke of last. */
    private Optional<Draft> it(Naming naming) {
        int at = words.placeAt(naming.span().start());
        return places.before(naming.span().start(), p -> !p.rule().equals("list"))
                .filter(p -> words.sentence(at)
                                - words.sentence(words.placeAt(p.span().start()))
                        <= 1)
                .map(Place::work);
    }

    /** True if the kind says that a work is brought up rather than spoken of. */
    static boolean refers(Naming naming) {
        return naming.role() == Role.REFERS || naming.role() == Role.POINTS || naming.role() == Role.LOCATES;
    }

    /** True if the reference may teach what kind of work it is. */
    static boolean teaches(Naming naming) {
        return naming.kind() == Kind.BACK_REFERENCE && naming.clues().noun().isPresent();
    }
}
