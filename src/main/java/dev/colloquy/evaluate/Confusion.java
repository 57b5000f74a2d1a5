package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often each gold label met each label of the program, and what follows from it. */
public final class Confusion {

    private final Map<Stance, Map<Stance, Integer>> counts = new EnumMap<>(Stance.class);

    /** Counts one item. */
    void add(Stance gold, Stance found) {
        add(gold, found, 1);
    }

    void addAll(Confusion other) {
        other.counts.forEach((gold, row) -> row.forEach((found, n) -> add(gold, found, n)));
    }

    private void add(Stance gold, Stance found, int n) {
        counts.computeIfAbsent(gold, g -> new EnumMap<>(Stance.class)).merge(found, n, Integer::sum);
    }

    public int count(Stance gold, Stance found) {
        return counts.getOrDefault(gold, Map.of()).getOrDefault(found, 0);
    }

    public int total() {
        return Stream.of(Stance.values()).mapToInt(this::inGold).sum();
    }

    public int inGold(Stance label) {
        return Stream.of(Stance.values()).mapToInt(found -> count(label, found)).sum();
    }

    public int found(Stance label) {
        return Stream.of(Stance.values()).mapToInt(gold -> count(gold, label)).sum();
    }

    /** Share of items with the gold label; 0 if there are none. */
    public double accuracy() {
        int right = Stream.of(Stance.values()).mapToInt(s -> count(s, s)).sum();
        return ratio(right, total());
    }

    /** Share of the items called so that are so; 0 if none is called so. */
    public double precision(Stance label) {
        return ratio(count(label, label), found(label));
    }

    /** Share of the items that are so that are called so; 0 if none is. */
    public double recall(Stance label) {
        return ratio(count(label, label), inGold(label));
    }

    /** Harmonic mean of precision and recall. */
    public double f1(Stance label) {
        return ratio(2 * count(label, label), inGold(label) + found(label));
    }

    /** Mean F1 of the labels that occur in the gold labels or in those of the program. */
    public double macroF1() {
        List<Stance> met =
                Stream.of(Stance.values()).filter(s -> inGold(s) + found(s) > 0).toList();
        return met.stream().mapToDouble(this::f1).average().orElse(0);
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
