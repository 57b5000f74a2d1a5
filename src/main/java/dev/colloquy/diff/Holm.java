package dev.colloquy.diff;

import dev.colloquy.diff.SignFlips.Test;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Corrects tests for their number by Holm's step-down method (Scandinavian Journal of Statistics 6, 1979). A test that could not
 * have come out below 0.05 whatever happened, because too few units moved, cannot reject falsely and does not count (Tarone,
 * Biometrics 46, 1990): a work that one item cites does not make the stances harder to tell.
 */
final class Holm {

    static final double LEVEL = 0.05;

    private Holm() {}

    /** Adjusted p in the order of the tests: in the order of p they do not fall, and none is smaller than its p. */
    static double[] adjusted(List<Test> tests) {
        int left = (int) tests.stream().filter(Holm::counts).count();
        int[] order = IntStream.range(0, tests.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> tests.get(i).p()))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = new double[tests.size()];
        double floor = 0;
        for (int i : order) {
            Test test = tests.get(i);
            floor = Math.max(floor, Math.min(1, Math.max(left, 1) * test.p()));
            adjusted[i] = floor;
            left -= counts(test) ? 1 : 0;
        }
        return adjusted;
    }

    private static boolean counts(Test test) {
        return test.least() <= LEVEL;
    }
}
