package dev.colloquy.diff;

import dev.colloquy.diff.Alignment.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Runs of tokens that each of two texts has once, as many of them as stand in the same order in both (the longest increasing
 * subsequence, by patience sorting): there the texts are surely the same, and can be divided.
 */
final class Anchors {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final int HALF = 32;

    private final int[] before;
    private final int[] after;
    private final int width;

    private Anchors(int[] before, int[] after, int width) {
        this.before = before;
        this.after = after;
        this.width = width;
    }

    /** So many tokens from there on in the earlier and in the later text are the same. */
    record Run(int before, int after, int length) {

        boolean goesOnWith(Run next) {
            return next.before - before == next.after - after && next.before <= before + length;
        }

        boolean overlaps(Run next) {
            return next.before < before + length || next.after < after + length;
        }
    }

    /**
     * Runs in the order of both texts; none overlaps another.
     *
     * @param width how many tokens must be the same for a run
     */
    static List<Run> between(int[] before, int[] after, Stretch stretch, int width) {
        Anchors anchors = new Anchors(before, after, width);
        long[] old = anchors.once(before, stretch.fromBefore(), stretch.toBefore());
        long[] now = anchors.once(after, stretch.fromAfter(), stretch.toAfter());
        return joined(inOrder(anchors.common(old, now)));
    }

    /** Windows that occur once: a digest in the upper half, the place in the lower, sorted. */
    private long[] once(int[] tokens, int from, int to) {
        int windows = Math.max(0, to - from - width + 1);
        long[] keys = new long[windows];
        long lead = 1;
        for (int i = 1; i < width; i++) {
            lead *= BASE;
        }
        long hash = 0;
        for (int i = from; i < to && windows > 0; i++) {
            hash = hash * BASE + tokens[i] + 1;
            int start = i - width + 1;
            if (start >= from) {
                keys[start - from] = (mixed(hash) << HALF) | start;
                hash -= (tokens[start] + 1) * lead;
            }
        }
        Arrays.sort(keys);
        int kept = 0;
        for (int i = 0; i < windows; i++) {
            boolean twin = (i > 0 && digest(keys[i - 1]) == digest(keys[i]))
                    || (i + 1 < windows && digest(keys[i + 1]) == digest(keys[i]));
            if (!twin) {
                keys[kept++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, kept);
    }

    private static long mixed(long hash) {
        long h = (hash ^ (hash >>> HALF)) * BASE;
        return h >>> HALF;
    }

    private static long digest(long key) {
        return key >>> HALF;
    }

    /** Windows of both, in the order of the earlier text. */
    private List<Run> common(long[] old, long[] now) {
        List<Run> runs = new ArrayList<>();
        int j = 0;
        for (long key : old) {
            while (j < now.length && Long.compare(now[j] >> HALF, key >> HALF) < 0) {
                j++;
            }
            if (j < now.length && digest(now[j]) == digest(key)) {
                int a = (int) key;
                int b = (int) now[j];
                if (Arrays.equals(before, a, a + width, after, b, b + width)) {
                    runs.add(new Run(a, b, width));
                }
            }
        }
        runs.sort((x, y) -> Integer.compare(x.before(), y.before()));
        return runs;
    }

    private static List<Run> inOrder(List<Run> runs) {
        int[] tails = new int[runs.size()];
        int[] previous = new int[runs.size()];
        int length = 0;
        for (int i = 0; i < runs.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (runs.get(tails[middle]).after() < runs.get(i).after()) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : tails[low - 1];
            tails[low] = i;
            length = Math.max(length, low + 1);
        }
        Run[] chain = new Run[length];
        int at = length == 0 ? -1 : tails[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            chain[i] = runs.get(at);
            at = previous[at];
        }
        return List.of(chain);
    }

    /** Windows that overlap in step are one run; of two that overlap out of step the later one is left out. */
    private static List<Run> joined(List<Run> runs) {
        List<Run> joined = new ArrayList<>();
        for (Run next : runs) {
            int last = joined.size() - 1;
            Run run = last < 0 ? next : joined.get(last);
            if (last < 0 || (!run.goesOnWith(next) && !run.overlaps(next))) {
                joined.add(next);
            } else if (run.goesOnWith(next)) {
                joined.set(
                        last,
                        new Run(
                                run.before(),
                                run.after(),
                                Math.max(run.length(), next.before() + next.length() - run.before())));
            }
        }
        return joined;
    }
}
