package dev.colloquy.diff;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.ShareChange.Count;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.summary.StanceCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How shares changed where only totals are known. Without items there is neither interval nor test. One cause alone is told: the
 * codebook, or program and models, if nothing else differs; other texts may be any of three causes.
 */
final class TotalShares {

    private TotalShares() {}

    static List<ShareChange> between(Edition before, Edition after) {
        SortedMap<Label, Integer> old = counts(before.totals());
        SortedMap<Label, Integer> now = counts(after.totals());
        SortedSet<Label> labels = new TreeSet<>(old.keySet());
        labels.addAll(now.keySet());
        Set<String> apart = TargetMove.between(before, after).stream()
                .map(TargetMove::target)
                .collect(Collectors.toSet());
        labels.removeIf(l -> apart.contains(l.target()));
        List<ShareChange> changes = new ArrayList<>();
        for (Label label : labels) {
            Count from = new Count(old.getOrDefault(label, 0), before.totals().items());
            Count to = new Count(now.getOrDefault(label, 0), after.totals().items());
            changes.add(new ShareChange(
                    label.kind(),
                    Optional.of(label.target()).filter(t -> !t.isEmpty()),
                    label.name(),
                    Optional.empty(),
                    from,
                    to,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    same(before, after) ? Verdict.SAME : Verdict.UNKNOWN,
                    Optional.empty(),
                    parts(before.stamp(), after.stamp(), to.share() - from.share()),
                    List.of()));
        }
        return changes;
    }

    /** True if both editions were made of the same by the same and have the same totals: then their items are the same too. */
    static boolean same(Edition before, Edition after) {
        return before.stamp().equals(after.stamp()) && before.totals().equals(after.totals());
    }

    private static SortedMap<Cause, Double> parts(Stamp before, Stamp after, double difference) {
        SortedMap<Cause, Double> parts = new TreeMap<>();
        boolean sameCodebook = before.sameCodebook(after);
        if (before.corpus().equals(after.corpus()) && sameCodebook != before.sameModel(after)) {
            parts.put(sameCodebook ? Cause.MODEL : Cause.CODEBOOK, difference);
        }
        return parts;
    }

    private static SortedMap<Label, Integer> counts(Totals totals) {
        SortedMap<Label, Integer> counts = new TreeMap<>();
        for (Stance stance : Stance.values()) {
            if (totals.stance().of(stance) > 0) {
                counts.put(Label.of(stance), totals.stance().of(stance));
            }
        }
        totals.further().forEach((target, items) -> {
            for (Stance stance : Stance.values()) {
                if (items.of(stance) > 0) {
                    counts.put(Label.towards(target, stance), items.of(stance));
                }
            }
        });
        put(totals.themes(), Kind.THEME, counts);
        put(totals.works(), Kind.SOURCE, counts);
        return counts;
    }

    private static void put(SortedMap<String, StanceCounts> named, Kind kind, SortedMap<Label, Integer> counts) {
        named.forEach((name, items) -> {
            if (items.total() > 0) {
                counts.put(new Label(kind, name), items.total());
            }
        });
    }
}
