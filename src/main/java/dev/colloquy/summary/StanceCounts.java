package dev.colloquy.summary;

import dev.colloquy.annotate.Stance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How many items take each position; all four are always there.
 *
 * @param counts a count for each label, in the order of {@link Stance}
 */
public record StanceCounts(Map<Stance, Integer> counts) {

    public StanceCounts {
        EnumMap<Stance, Integer> all = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            all.put(stance, counts.getOrDefault(stance, 0));
        }
        counts = all;
    }

    @Override
    public Map<Stance, Integer> counts() {
        return new EnumMap<>(counts);
    }

    public static StanceCounts of(List<Stance> labels) {
        EnumMap<Stance, Integer> counts = new EnumMap<>(Stance.class);
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        return new StanceCounts(counts);
    }

    public int of(Stance label) {
        return counts.getOrDefault(label, 0);
    }

    /** The side that takes part while the other does not; items that are mixed or take no side do not count. */
    public Optional<Stance> onlySide() {
        boolean favor = of(Stance.FAVOR) > 0;
        boolean against = of(Stance.AGAINST) > 0;
        return favor == against ? Optional.empty() : Optional.of(favor ? Stance.FAVOR : Stance.AGAINST);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    public StanceCounts plus(StanceCounts other) {
        EnumMap<Stance, Integer> sum = new EnumMap<>(counts);
        other.counts.forEach((label, n) -> sum.merge(label, n, Integer::sum));
        return new StanceCounts(sum);
    }
}
