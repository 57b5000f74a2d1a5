package dev.colloquy.evaluate;

import dev.colloquy.evaluate.Measure.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Percentile intervals from groups drawn again with replacement (Efron and Tibshirani, An Introduction to the Bootstrap,
 * 1993, ch. 13). Groups are threads, for the items of a thread are not independent. The seed is fixed.
 */
final class Bootstrap {

    static final int ROUNDS = 2000;

    private static final long SEED = 20_240_229L;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** The interval of a figure of the groups drawn; empty for fewer than two groups. */
    static Optional<Interval> interval(List<Tally> groups, ToDoubleFunction<Tally> figure) {
        if (groups.size() < 2) {
            return Optional.empty();
        }
        SplittableRandom chance = new SplittableRandom(SEED);
        double[] values = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Tally drawn = new Tally();
            for (int i = 0; i < groups.size(); i++) {
                drawn.addAll(groups.get(chance.nextInt(groups.size())));
            }
            values[round] = figure.applyAsDouble(drawn);
        }
        Arrays.sort(values);
        return Optional.of(new Interval(
                values[(int) (TAIL * ROUNDS)], values[(int) Math.ceil((1 - TAIL) * ROUNDS) - 1]));
    }
}
