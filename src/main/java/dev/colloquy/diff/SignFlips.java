package dev.colloquy.diff;

import dev.colloquy.diff.Sample.Column;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Tests of no change in a share by flipping signs. With S the share of both editions taken together, a unit with b of m items before
 * and a of n items after brings z = (a - S n) / N - (b - S m) / M to the difference, where M and N are all items; the z add up to the
 * difference exactly. If nothing but chance moved the share, each z might as well have had the other sign; p is how often sums with
 * signs of chance are as far from 0 as the difference is.
 *
 * <p>For pairs of items this is the exact test of McNemar (Psychometrika 12, 1947); for threads it is the wild cluster bootstrap of
 * scores with the null hypothesis imposed (Cameron, Gelbach and Miller, Review of Economics and Statistics 90(3), 2008; Kline and
 * Santos, Journal of Econometric Methods 1(1), 2012), which holds for few threads where percentiles of the bootstrap reject too
 * readily (Canay, Santos and Shaikh, Review of Economics and Statistics 103(2), 2021).
 *
 * <p>Signs are drawn 1,999 times with a fixed seed, and p = (1 + hits) / 2,000 (Phipson and Smyth, Statistical Applications in
 * Genetics and Molecular Biology 9(1), 2010). Without a hit the bound 2 exp(-d² / 2 Σz²) of Hoeffding (Journal of the American
 * Statistical Association 58, 1963) is taken if it is smaller, as many comparisons need small values. With k units that are not 0
 * no p is smaller than 2 / 2^k.
 */
final class SignFlips {

    private static final int ROUNDS = 1999;
    private static final long SEED = 20_240_301L;

    /** Sums that differ by less than this part of the difference count as equal. */
    private static final double SLACK = 1e-9;

    /** Of shares of items that are 0 but for rounding. */
    private static final double NOTHING = 1e-15;

    private SignFlips() {}

    /**
     * What a test says.
     *
     * @param p two-sided, of no change
     * @param least the smallest p that could have come out
     */
    record Test(double p, double least) {}

    /** A test for each column. The sample needs items on both sides. */
    static List<Test> tests(Sample sample) {
        long before = weighted(sample.units(), sample.before());
        long after = weighted(sample.units(), sample.after());
        double[] sizes = new double[sample.units().length];
        for (int p = 0; p < sizes.length; p++) {
            sizes[p] = (double) sample.after()[p] / after - (double) sample.before()[p] / before;
        }
        List<Share> shares = sample.columns().stream()
                .map(c -> new Share(c, sample.units(), before, after))
                .toList();
        SplittableRandom chance = new SplittableRandom(SEED);
        int[] signs = new int[sizes.length];
        for (int round = 0; round < ROUNDS; round++) {
            double ofSizes = 0;
            for (int p = 0; p < signs.length; p++) {
                signs[p] = signs(sample.units()[p], chance);
                ofSizes += signs[p] * sizes[p];
            }
            for (Share share : shares) {
                share.flip(signs, ofSizes);
            }
        }
        return shares.stream().map(s -> s.test(sample.units(), sizes)).toList();
    }

    /** The sum of so many signs. */
    private static int signs(int units, SplittableRandom chance) {
        int plus = 0;
        int left = units;
        for (; left > Long.SIZE; left -= Long.SIZE) {
            plus += Long.bitCount(chance.nextLong());
        }
        plus += Long.bitCount(chance.nextLong() >>> (Long.SIZE - left));
        return 2 * plus - units;
    }

    private static long weighted(int[] units, int[] items) {
        long sum = 0;
        for (int p = 0; p < units.length; p++) {
            sum += (long) units[p] * items[p];
        }
        return sum;
    }

    /** A share under test: what each pattern that has the label adds to the difference, but for the sizes of the units. */
    private static final class Share {
        private final int[] patterns;
        private final double[] own;
        private final double common;
        private final double distance;
        private int hits;

        Share(Column column, int[] units, long before, long after) {
            this.patterns = column.patterns();
            this.own = new double[patterns.length];
            long old = 0;
            long now = 0;
            for (int i = 0; i < own.length; i++) {
                old += (long) units[patterns[i]] * column.before()[i];
                now += (long) units[patterns[i]] * column.after()[i];
                own[i] = (double) column.after()[i] / after - (double) column.before()[i] / before;
            }
            this.common = (double) (old + now) / (before + after);
            this.distance = Math.abs((double) now / after - (double) old / before);
        }

        void flip(int[] signs, double sizes) {
            double sum = -common * sizes;
            for (int i = 0; i < own.length; i++) {
                sum += signs[patterns[i]] * own[i];
            }
            if (Math.abs(sum) >= distance * (1 - SLACK)) {
                hits++;
            }
        }

        Test test(int[] units, double[] sizes) {
            double[] z = new double[sizes.length];
            for (int p = 0; p < z.length; p++) {
                z[p] = -common * sizes[p];
            }
            for (int i = 0; i < own.length; i++) {
                z[patterns[i]] += own[i];
            }
            double squares = 0;
            long moving = 0;
            for (int p = 0; p < z.length; p++) {
                squares += units[p] * z[p] * z[p];
                moving += Math.abs(z[p]) > NOTHING ? units[p] : 0;
            }
            double least = Math.min(1, Math.pow(2, 1.0 - moving));
            if (distance == 0) {
                return new Test(1, least);
            }
            double p = (1.0 + hits) / (1 + ROUNDS);
            if (hits == 0) {
                p = Math.min(p, 2 * Math.exp(-distance * distance / (2 * squares)));
            }
            return new Test(Math.max(p, least), least);
        }
    }
}
