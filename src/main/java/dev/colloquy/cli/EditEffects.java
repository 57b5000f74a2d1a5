package dev.colloquy.cli;

import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.diff.CodebookEdit;
import dev.colloquy.diff.CodebookEdit.Flip;
import dev.colloquy.diff.CodebookEdit.Reach;
import dev.colloquy.diff.CodebookEdits;
import dev.colloquy.diff.CodebookEdits.Single;
import dev.colloquy.diff.CodebookNames;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Pair;
import dev.colloquy.diff.Pairing;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.Worlds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What each edit of a codebook flips by itself, in the later texts: the earlier codebook with that edit alone against the earlier
 * codebook. The themes of all edits are looked for in one pass; of a target, whole labels are made again where several edits may
 * have moved the stance.
 */
final class EditEffects {

    private final SomeLabels now;

    EditEffects(SomeLabels now) {
        this.now = now;
    }

    /**
     * The edits with what they flip.
     *
     * @param asked which pairs are looked at: of all others nothing is told
     */
    List<CodebookEdit> of(
            EditionAtHand before, EditionAtHand after, Pairing pairing, Worlds worlds, Predicate<Pair> asked) {
        Codebook earlier = before.codebook().orElseThrow();
        Codebook later = after.codebook().orElseThrow();
        List<Single> singles = CodebookEdits.singles(earlier, later);
        EditionAtHand called = before.called(CodebookNames.between(earlier, later));
        Map<String, Labels> base = new LinkedHashMap<>();
        for (Pair pair : pairing.pairs()) {
            String name = pair.after().name();
            Labels old = worlds.newTextOldCodebook().get(name);
            if (old != null && asked.test(pair)) {
                base.put(name, old);
            }
        }
        Map<Single, List<Flip>> flips = new HashMap<>();
        themes(after, singles, base, flips);
        stances(called, after, singles, base, worlds, flips);
        return singles.stream()
                .map(s -> s.edit().flipping(flips.getOrDefault(s, List.of())))
                .toList();
    }

    private void themes(
            EditionAtHand after, List<Single> singles, Map<String, Labels> base, Map<Single, List<Flip>> flips) {
        List<Theme> tried = new ArrayList<>();
        for (int i = 0; i < singles.size(); i++) {
            String id = Integer.toString(i);
            singles.get(i)
                    .theme()
                    .ifPresent(t -> tried.add(new Theme(id, t.name(), t.definition(), t.indicators(), t.exclude())));
        }
        Codebook codebook = after.codebook().orElseThrow();
        Map<String, Labels> found = tried.isEmpty()
                ? Map.of()
                : now.of(
                        Kind.THEME,
                        after.corpus().orElseThrow(),
                        new Codebook(
                                codebook.id(), codebook.version(), codebook.name(), List.of(), tried, codebook.hash()),
                        Optional.empty(),
                        base.keySet());
        for (int i = 0; i < singles.size(); i++) {
            Single single = singles.get(i);
            if (single.edit().kind() == Kind.THEME && single.edit().reach() == Reach.LABELS) {
                flips.put(single, themeFlips(single, Integer.toString(i), base, found));
            }
        }
    }

    private static List<Flip> themeFlips(
            Single single, String tried, Map<String, Labels> base, Map<String, Labels> found) {
        List<Flip> flips = new ArrayList<>();
        String id = single.edit().id();
        base.forEach((item, old) -> {
            boolean had = old.themes().containsKey(id);
            boolean has = Optional.ofNullable(found.get(item))
                    .map(l -> l.themes().containsKey(tried))
                    .orElse(single.theme().isPresent() && had);
            if (had != has) {
                flips.add(new Flip(item, Kind.THEME, id, had ? "yes" : "no", has ? "yes" : "no"));
            }
        });
        return flips;
    }

    private void stances(
            EditionAtHand before,
            EditionAtHand after,
            List<Single> singles,
            Map<String, Labels> base,
            Worlds worlds,
            Map<Single, List<Flip>> flips) {
        Codebook old = before.codebook().orElseThrow();
        Codebook now = after.codebook().orElseThrow();
        for (Kind kind : List.of(Kind.STANCE, Kind.TARGET)) {
            List<Single> moving = singles.stream()
                    .filter(s -> s.edit().kind() == Kind.STANCE && moves(kind, old, s.codebook()))
                    .toList();
            boolean alone = moving.size() == 1
                    && before.tuned().equals(after.tuned())
                    && aims(kind, moving.get(0).codebook()).equals(aims(kind, now));
            for (Single single : moving) {
                Map<String, Labels> found =
                        alone ? worlds.newTextNewCodebook() : again(kind, before, after, single, base);
                flips.merge(single, stanceFlips(kind, base, found), EditEffects::both);
            }
        }
    }

    private Map<String, Labels> again(
            Kind kind, EditionAtHand before, EditionAtHand after, Single single, Map<String, Labels> base) {
        return now.of(
                kind,
                after.corpus().orElseThrow(),
                single.codebook(),
                before.tuned().filter(t -> fits(t, single.codebook())),
                new TreeSet<>(base.keySet()));
    }

    private static boolean fits(TunedLayer layer, Codebook codebook) {
        return codebook.targets().stream().anyMatch(t -> t.id().equals(layer.target()));
    }

    private static List<Flip> both(List<Flip> some, List<Flip> more) {
        List<Flip> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** True if an edit can flip stances of a kind; those towards a further target only if the target was there and stays. */
    private static boolean moves(Kind kind, Codebook old, Codebook edited) {
        Map<String, Target> before = aims(kind, old);
        Map<String, Target> after = aims(kind, edited);
        return kind == Kind.STANCE
                ? !before.equals(after)
                : before.entrySet().stream()
                        .anyMatch(t ->
                                after.containsKey(t.getKey()) && !t.getValue().equals(after.get(t.getKey())));
    }

    /** What stances of a kind are about, by the target's id; of the first target nothing if each title makes its own. */
    private static Map<String, Target> aims(Kind kind, Codebook codebook) {
        return codebook.targets().stream()
                .skip(kind == Kind.STANCE ? 0 : 1)
                .limit(kind == Kind.STANCE ? 1 : Long.MAX_VALUE)
                .collect(Collectors.toMap(
                        Target::id, t -> new Target(t.id(), "", t.favor(), t.against()), (one, other) -> one));
    }

    private static List<Flip> stanceFlips(Kind kind, Map<String, Labels> base, Map<String, Labels> found) {
        List<Flip> flips = new ArrayList<>();
        base.forEach((item, old) -> Optional.ofNullable(found.get(item)).ifPresent(l -> {
            if (kind == Kind.STANCE) {
                flip(flips, item, "", old.stance(), l.stance());
            } else {
                old.further()
                        .forEach((target, position) -> Optional.ofNullable(
                                        l.further().get(target))
                                .ifPresent(p -> flip(flips, item, target, position.stance(), p.stance())));
            }
        }));
        return flips;
    }

    private static void flip(List<Flip> flips, String item, String target, Stance before, Stance after) {
        if (before != after) {
            flips.add(
                    new Flip(item, target.isEmpty() ? Kind.STANCE : Kind.TARGET, target, before.name(), after.name()));
        }
    }
}
