package dev.colloquy.diff;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How a share of items changed.
 *
 * @param kind what it is a share of
 * @param target id of the further target that a stance is towards; empty for the first target, for themes and for works
 * @param name the stance, the theme's id, or the work's citation key
 * @param thread id of the thread; empty over all threads
 * @param before items counted, and of how many
 * @param after the same in the later edition
 * @param interval of the difference after - before, 95 % before correction; empty if it cannot be had, or if no label changed
 * @param p two-sided, of no change; empty with the interval
 * @param adjusted the same, corrected for all shares compared (Holm)
 * @param flow how many items took part; empty where only totals are known
 * @param parts what each cause adds to the difference; they add up to it; empty if causes cannot be told apart
 * @param cancelled names of the items, in the later edition, on which causes worked against each other, so that parts count them
 *     though they have the label before and after, or have it not
 */
public record ShareChange(
        Kind kind,
        Optional<String> target,
        String name,
        Optional<String> thread,
        Count before,
        Count after,
        Optional<Range> interval,
        Optional<Double> p,
        Optional<Double> adjusted,
        Verdict verdict,
        Optional<Flow> flow,
        SortedMap<Cause, Double> parts,
        List<String> cancelled) {

    public ShareChange {
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        cancelled = List.copyOf(cancelled);
    }

    /** What a share is of. */
    public enum Kind {
        /** Towards the first target. */
        STANCE("stance"),
        /** A stance towards a further target. */
        TARGET("stance"),
        THEME("theme"),
        SOURCE("source");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** As people and programs are told it: which target a stance is towards is told beside it. */
        public String code() {
            return code;
        }
    }

    /** So many items of so many. */
    public record Count(int items, int of) {

        /** 0 where there are no items at all. */
        public double share() {
            return of == 0 ? 0 : (double) items / of;
        }
    }

    /** From the lower to the upper end. */
    public record Range(double low, double high) {

        /** True if it lies within so much of 0. */
        boolean within(double tolerance) {
            return -tolerance <= low && high <= tolerance;
        }

        boolean excludesZero() {
            return low > 0 || high < 0;
        }
    }

    /**
     * How many items took a label on or lost it, though the share may be what it was.
     *
     * @param gained items of both editions that have it now and had it not
     * @param lost items of both editions that had it and have it no longer
     * @param added items with it that were not there
     * @param removed items with it that are there no longer
     */
    public record Flow(int gained, int lost, int added, int removed) {

        /** True if any item took part. */
        public boolean any() {
            return gained + lost + added + removed > 0;
        }

        /** True if an item of both editions took the label on or lost it. */
        boolean flips() {
            return gained + lost > 0;
        }
    }

    /** True if an item took the label on, lost it, or came or went with it, or if the share differs. */
    public boolean touched() {
        return !before.equals(after) || flow.map(Flow::any).orElse(false);
    }

    /** True if the interval lies within so much of 0, or if no item changed the share. */
    public boolean within(double tolerance) {
        return interval.map(i -> i.within(tolerance)).orElse(still());
    }

    /** True if the share did not move because no item changed it, which takes no interval to know. */
    public boolean still() {
        return verdict == Verdict.SAME && interval.isEmpty();
    }

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
