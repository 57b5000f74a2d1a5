package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colloquy.annotate.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Figures of the tests and intervals beside what tables and exact sums give. */
final class NumbersTest {

    @Test
    void pointsOfStudentsTAreThoseOfTheTables() {
        assertThat(StudentT.quantile(1)).isCloseTo(12.7062, within(1e-4));
        assertThat(StudentT.quantile(2)).isCloseTo(4.3027, within(1e-4));
        assertThat(StudentT.quantile(5)).isCloseTo(2.5706, within(1e-4));
        assertThat(StudentT.quantile(29)).isCloseTo(2.0452, within(1e-4));
        assertThat(StudentT.quantile(1000)).isCloseTo(1.9623, within(1e-4));
        assertThat(StudentT.normal(-1.959964)).isCloseTo(0.025, within(1e-7));
        assertThat(StudentT.expandedTail(100_000)).isCloseTo(0.025, within(1e-4));
    }

    private static Unit unit(int i, int before, int after) {
        return new Unit(
                "u" + i,
                List.of(Invented.stance(before == 1 ? Stance.FAVOR : Stance.NONE)),
                List.of(Invented.stance(after == 1 ? Stance.FAVOR : Stance.NONE)));
    }

    private static double p(int gained, int lost, int kept) {
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < gained + lost + kept; i++) {
            units.add(unit(i, i < gained ? 0 : 1, i < gained + lost && i >= gained ? 0 : 1));
        }
        return SignFlips.tests(Sample.of(units, List.of(Label.of(Stance.FAVOR))))
                .get(0)
                .p();
    }

    @Test
    void pairsOfItemsGetTheTestOfMcNemar() {
        // Exact binomial sums: 2 P(X >= 10), X of 12 halves; 2 P(X >= 15), X of 20 halves; and all of 6.
        assertThat(p(10, 2, 30)).isCloseTo(0.0386, within(0.012));
        assertThat(p(15, 5, 100)).isCloseTo(0.0414, within(0.012));
        assertThat(p(6, 0, 50)).isCloseTo(0.03125, within(0.01));
        assertThat(p(5, 5, 50)).isEqualTo(1);
        assertThat(p(3, 0, 50)).isCloseTo(0.25, within(0.03));
    }

    @Test
    void aClearMovementIsSmallerThanTheRoundsCanTell() {
        assertThat(p(40, 0, 10)).isLessThan(1e-8);
    }

    @Test
    void holmDoesNotFallAndLeavesOutWhatCannotBeTold() {
        List<SignFlips.Test> tests = List.of(
                new SignFlips.Test(0.01, 0.001),
                new SignFlips.Test(0.04, 0.001),
                new SignFlips.Test(0.03, 0.001),
                new SignFlips.Test(1, 1));

        assertThat(Holm.adjusted(tests)).containsExactly(new double[] {0.03, 0.06, 0.06, 1}, within(1e-12));
    }

    @Test
    void holmIsMonotone() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<SignFlips.Test> tests = new ArrayList<>();
            for (int i = chance.nextInt(1, 30); i > 0; i--) {
                double p = chance.nextDouble();
                tests.add(new SignFlips.Test(p, p * chance.nextDouble()));
            }
            double[] adjusted = Holm.adjusted(tests);
            for (int i = 0; i < adjusted.length; i++) {
                assertThat(adjusted[i]).isBetween(tests.get(i).p(), 1.0);
                for (int j = 0; j < adjusted.length; j++) {
                    if (tests.get(i).p() < tests.get(j).p()) {
                        assertThat(adjusted[i]).isLessThanOrEqualTo(adjusted[j]);
                    }
                }
            }
        }
    }
}
