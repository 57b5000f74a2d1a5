package dev.colloquy.diff;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a share of items changed.
 *
 * @param kind what it is a share of
 * @param name the stance, the theme's id, or the work's citation key
 * @param thread id of the thread; empty over all threads
 * @param before items counted, and of how many
 * @param after the same in the later edition
 * @param interval of the difference after - before, 95 % before correction; empty if it cannot be had
 * @param p two-sided, of no change; empty with the interval
 * @param adjusted the same, corrected for all shares compared (Holm)
 * @param parts what each cause adds to the difference; they add up to it; empty if causes cannot be told apart
 */
public record ShareChange(
        Kind kind,
        String name,
        Optional<String> thread,
        Count before,
        Count after,
        Optional<Range> interval,
        Optional<Double> p,
        Optional<Double> adjusted,
        Verdict verdict,
        SortedMap<Cause, Double> parts) {

    public ShareChange {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    /** What a share is of. */
    public enum Kind {
        STANCE,
        THEME,
        SOURCE
    }

    /** So many items of so many. */
    public record Count(int items, int of) {

        /** 0 where there are no items at all. */
        public double share() {
            return of == 0 ? 0 : (double) items / of;
        }
    }

    /** From the lower to the upper end. */
    public record Range(double low, double high) {}

    public double difference() {
        return after.share() - before.share();
    }

    /** Parts that are not nothing. */
    public Map<Cause, Double> causes() {
        SortedMap<Cause, Double> causes = new TreeMap<>(parts);
        causes.values().removeIf(v -> v == 0);
        return causes;
    }
}
