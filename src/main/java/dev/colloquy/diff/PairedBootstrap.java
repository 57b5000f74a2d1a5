package dev.colloquy.diff;

import dev.colloquy.diff.Sample.Column;
import dev.colloquy.diff.ShareChange.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Intervals of differences of shares, 95 %, from units drawn again with replacement, 2,000 times (Efron and Tibshirani, An
 * Introduction to the Bootstrap, 1993, ch. 13). A unit brings its items of both editions with it, so that what stayed the same does
 * not count as chance. All shares are taken from the same draws; a draw without items on one side is drawn again. The seed is fixed.
 *
 * <p>Plain percentile intervals are too narrow for few units. The ends are therefore moved outward to where a normal variable has
 * the tail of Student's t ({@link StudentT#expandedTail}): Hesterberg, What Teachers Should Know About the Bootstrap, The American
 * Statistician 69(4), 2015 (the expanded percentile interval). The interval of the mirrored comparison is the mirrored interval. In
 * simulations with threads of 5 to 44 items, intervals over 6, 8, 12 and 30 threads hold the truth in 0.91, 0.92, 0.94 and 0.94 of
 * cases, plain percentiles in 0.83, 0.86, 0.90 and 0.93.
 */
final class PairedBootstrap {

    static final int ROUNDS = 2000;

    private static final long SEED = 20_240_229L;

    /** Columns summed at once: bounds the values kept to 16 MB. */
    private static final int BLOCK = 1000;

    private PairedBootstrap() {}

    /** An interval for each column. The sample needs units with items on both sides. */
    static List<Range> intervals(Sample sample) {
        List<Range> ranges = new ArrayList<>();
        for (int from = 0; from < sample.columns().size(); from += BLOCK) {
            int to = Math.min(from + BLOCK, sample.columns().size());
            ranges.addAll(intervals(sample, sample.columns().subList(from, to)));
        }
        return ranges;
    }

    private static List<Range> intervals(Sample sample, List<Column> columns) {
        SplittableRandom chance = new SplittableRandom(SEED);
        double[][] values = new double[columns.size()][ROUNDS];
        int[] drawn = new int[sample.units().length];
        for (int round = 0; round < ROUNDS; round++) {
            long before;
            long after;
            do {
                draw(sample.patterns(), drawn, chance);
                before = sum(drawn, sample.before());
                after = sum(drawn, sample.after());
            } while (before == 0 || after == 0);
            for (int c = 0; c < columns.size(); c++) {
                values[c][round] = difference(columns.get(c), drawn, before, after);
            }
        }
        int cut = (int) (StudentT.expandedTail(sample.size()) * ROUNDS);
        List<Range> ranges = new ArrayList<>();
        for (double[] value : values) {
            Arrays.sort(value);
            ranges.add(new Range(value[cut], value[ROUNDS - 1 - cut]));
        }
        return ranges;
    }

    private static void draw(int[] patterns, int[] drawn, SplittableRandom chance) {
        Arrays.fill(drawn, 0);
        for (int i = 0; i < patterns.length; i++) {
            drawn[patterns[chance.nextInt(patterns.length)]]++;
        }
    }

    private static long sum(int[] drawn, int[] items) {
        long sum = 0;
        for (int p = 0; p < drawn.length; p++) {
            sum += (long) drawn[p] * items[p];
        }
        return sum;
    }

    private static double difference(Column column, int[] drawn, long before, long after) {
        int[] patterns = column.patterns();
        long old = 0;
        long now = 0;
        for (int i = 0; i < patterns.length; i++) {
            long times = drawn[patterns[i]];
            old += times * column.before()[i];
            now += times * column.after()[i];
        }
        return (double) now / after - (double) old / before;
    }
}
