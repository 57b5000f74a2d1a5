package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Sample.Column;
import dev.colloquy.diff.ShareChange.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Counting by patterns, intervals and tests beside the same by plain sums over units. */
final class SampleTest {

    private static final List<Label> LABELS = List.of(
            Label.of(Stance.FAVOR),
            Label.of(Stance.NONE),
            Label.towards("fares", Stance.AGAINST),
            new Label(ShareChange.Kind.THEME, "theme1"),
            new Label(ShareChange.Kind.SOURCE, "work2"),
            new Label(ShareChange.Kind.THEME, "nowhere"));

    private static void seeds(long n, LongConsumer law) {
        LongStream.range(0, n).forEach(law);
    }

    private static List<Labels> some(SplittableRandom chance, int n) {
        return Stream.generate(() -> Invented.labels(chance)).limit(n).toList();
    }

    private static List<Unit> units(SplittableRandom chance, int units, int items) {
        List<Unit> all = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            all.add(new Unit("u" + i, some(chance, chance.nextInt(items)), some(chance, chance.nextInt(items))));
        }
        List<Unit> twins = new ArrayList<>(all);
        twins.addAll(all.subList(0, units / 2));
        return twins;
    }

    private static long count(List<Labels> items, Label label) {
        return items.stream().filter(label::on).count();
    }

    private static long before(List<Unit> units) {
        return units.stream().mapToLong(u -> u.before().size()).sum();
    }

    private static long after(List<Unit> units) {
        return units.stream().mapToLong(u -> u.after().size()).sum();
    }

    @Test
    void patternsCountWhatUnitsHold() {
        seeds(40, seed -> {
            List<Unit> units = units(new SplittableRandom(seed), 8, 4);
            Sample sample = Sample.of(units, LABELS);

            assertThat(sample.units().length).isLessThanOrEqualTo(8);
            assertThat(Arrays.stream(sample.units()).sum()).isEqualTo(units.size());
            assertThat(sample.columns()).hasSameSizeAs(LABELS);
            for (int i = 0; i < units.size(); i++) {
                int pattern = sample.patterns()[i];
                assertThat(sample.before()[pattern])
                        .isEqualTo(units.get(i).before().size());
                assertThat(sample.after()[pattern])
                        .isEqualTo(units.get(i).after().size());
                for (int k = 0; k < LABELS.size(); k++) {
                    Column column = sample.columns().get(k);
                    int at = Arrays.binarySearch(column.patterns(), pattern);
                    assertThat(at < 0 ? 0 : column.before()[at])
                            .isEqualTo((int) count(units.get(i).before(), LABELS.get(k)));
                    assertThat(at < 0 ? 0 : column.after()[at])
                            .isEqualTo((int) count(units.get(i).after(), LABELS.get(k)));
                }
            }
            long inBefore = units.stream().filter(u -> !u.before().isEmpty()).count();
            long inAfter = units.stream().filter(u -> !u.after().isEmpty()).count();
            assertThat(sample.size()).isEqualTo((int) Math.min(inBefore, inAfter));
            assertThat(Sample.size(units)).isEqualTo(sample.size());
        });
    }

    @Test
    void unitsWithTheSameCountsAreOnePattern() {
        Labels favor = Invented.stance(Stance.FAVOR);
        Labels none = Invented.stance(Stance.NONE);
        List<Unit> units = List.of(
                new Unit("a", List.of(favor, none), List.of(favor)),
                new Unit("b", List.of(none, favor), List.of(favor)),
                new Unit("c", List.of(favor, favor), List.of(favor)));

        Sample sample = Sample.of(units, LABELS);

        assertThat(sample.patterns()).containsExactly(0, 0, 1);
        assertThat(sample.units()).containsExactly(2, 1);
    }

    /** The interval with each unit drawn by itself, in the same order of chance. */
    private static List<Range> plainly(List<Unit> units, int size) {
        SplittableRandom chance = new SplittableRandom(20_240_229L);
        double[][] values = new double[LABELS.size()][PairedBootstrap.ROUNDS];
        for (int round = 0; round < PairedBootstrap.ROUNDS; round++) {
            List<Unit> drawn = List.of();
            while (before(drawn) == 0 || after(drawn) == 0) {
                drawn = Stream.generate(() -> units.get(chance.nextInt(units.size())))
                        .limit(units.size())
                        .toList();
            }
            for (int k = 0; k < LABELS.size(); k++) {
                values[k][round] = difference(drawn, LABELS.get(k));
            }
        }
        int cut = (int) (StudentT.expandedTail(size) * PairedBootstrap.ROUNDS);
        List<Range> ranges = new ArrayList<>();
        for (double[] value : values) {
            Arrays.sort(value);
            ranges.add(new Range(value[cut], value[PairedBootstrap.ROUNDS - 1 - cut]));
        }
        return ranges;
    }

    private static double difference(List<Unit> units, Label label) {
        long old = units.stream().mapToLong(u -> count(u.before(), label)).sum();
        long now = units.stream().mapToLong(u -> count(u.after(), label)).sum();
        return (double) now / after(units) - (double) old / before(units);
    }

    @Test
    void intervalsAreThoseOfUnitsDrawnOneByOne() {
        seeds(2, seed -> {
            List<Unit> units = units(new SplittableRandom(seed), 6, 4);
            Sample sample = Sample.of(units, LABELS);

            assertThat(PairedBootstrap.intervals(sample)).isEqualTo(plainly(units, sample.size()));
        });
    }

    @Test
    void aDrawWithoutItemsOnOneSideIsDrawnAgain() {
        Labels favor = Invented.stance(Stance.FAVOR);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            units.add(new Unit("a" + i, List.of(favor), List.of()));
            units.add(new Unit("b" + i, List.of(), List.of(favor)));
        }

        assertThat(PairedBootstrap.intervals(Sample.of(units, LABELS)).get(0)).isEqualTo(new Range(0, 0));
    }

    /** How often sums with all patterns of signs are as far from 0 as the difference is. */
    private static double exact(List<Unit> units, Label label) {
        double n = after(units);
        double m = before(units);
        double old = units.stream().mapToLong(u -> count(u.before(), label)).sum();
        double now = units.stream().mapToLong(u -> count(u.after(), label)).sum();
        double share = (old + now) / (n + m);
        double[] z = units.stream()
                .mapToDouble(u -> (count(u.after(), label) - share * u.after().size()) / n
                        - (count(u.before(), label) - share * u.before().size()) / m)
                .toArray();
        double distance = Math.abs(now / n - old / m);
        int far = 0;
        for (int signs = 0; signs < 1 << z.length; signs++) {
            double sum = 0;
            for (int i = 0; i < z.length; i++) {
                sum += (signs >> i & 1) == 0 ? z[i] : -z[i];
            }
            far += Math.abs(sum) >= distance * (1 - 1e-9) ? 1 : 0;
        }
        return far / Math.pow(2, z.length);
    }

    @Test
    void testsAreThoseOfAllPatternsOfSigns() {
        seeds(25, seed -> {
            List<Unit> units = units(new SplittableRandom(seed), 7, 5);
            List<SignFlips.Test> tests = SignFlips.tests(Sample.of(units, LABELS.subList(0, 5)));

            for (int k = 0; k < tests.size(); k++) {
                double p = exact(units, LABELS.get(k));
                assertThat(tests.get(k).p()).isCloseTo(p, within(0.005 + 4 * Math.sqrt(p * (1 - p) / 1999)));
                assertThat(tests.get(k).p()).isGreaterThanOrEqualTo(tests.get(k).least());
            }
        });
    }

    @Test
    void theLeastPHangsOnHowManyUnitsMoved() {
        Labels favor = Invented.stance(Stance.FAVOR);
        Labels none = Invented.stance(Stance.NONE);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            units.add(new Unit("moved" + i, List.of(none), List.of(favor)));
        }
        for (int i = 0; i < 70; i++) {
            units.add(new Unit("stayed" + i, List.of(i < 9 ? favor : none), List.of(i < 9 ? favor : none)));
        }

        SignFlips.Test test =
                SignFlips.tests(Sample.of(units, LABELS.subList(0, 1))).get(0);

        assertThat(test.least()).isEqualTo(Math.pow(2, -4));
        assertThat(test.p()).isCloseTo(Math.pow(2, -4), within(0.02));
        assertThat(SignFlips.tests(Sample.of(units.subList(5, 20), LABELS.subList(0, 1)))
                        .get(0))
                .isEqualTo(new SignFlips.Test(1, 1));
    }

    @Test
    void withoutAHitTheBoundOfHoeffdingIsTaken() {
        Labels favor = Invented.stance(Stance.FAVOR);
        Labels none = Invented.stance(Stance.NONE);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            units.add(new Unit("u" + i, List.of(none), List.of(favor)));
        }

        // Each unit brings 1/30: the difference is 1, the squares add up to 30 / 30², so that p = 2 exp(-30 / 2).
        assertThat(SignFlips.tests(Sample.of(units, LABELS.subList(0, 1)))
                        .get(0)
                        .p())
                .isCloseTo(2 * Math.exp(-15), within(1e-12));
        assertThat(SignFlips.tests(Sample.of(units, LABELS.subList(0, 1)))
                        .get(0)
                        .least())
                .isEqualTo(Math.pow(2, -29));
    }

    @Test
    void theBoundHangsOnHowUnitsDifferInSize() {
        Labels favor = Invented.stance(Stance.FAVOR);
        Labels none = Invented.stance(Stance.NONE);
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            units.add(new Unit("a" + i, List.of(none), List.of(favor, none)));
            units.add(new Unit("b" + i, List.of(none, none), List.of(favor)));
        }

        // S = 40 / 120, so that z is 2/180 or 4/180; they add up to 2/3, and p = 2 exp(-(4 / 9) / (2 · 400 / 180²)).
        assertThat(SignFlips.tests(Sample.of(units, LABELS.subList(0, 1)))
                        .get(0)
                        .p())
                .isCloseTo(2 * Math.exp(-18), within(1e-14));
    }

    @Test
    void aUnitThatStandsOnlyInOneEditionMovesTheShareToo() {
        Labels favor = Invented.stance(Stance.FAVOR);
        Labels none = Invented.stance(Stance.NONE);
        List<Unit> units = List.of(
                new Unit("a", List.of(none), List.of()),
                new Unit("b", List.of(), List.of(favor)),
                new Unit("c", List.of(favor, none), List.of(favor, none)));

        SignFlips.Test test =
                SignFlips.tests(Sample.of(units, LABELS.subList(0, 1))).get(0);

        // z: 1/6, 1/6 and 0; of four pairs of signs two are as far from 0.
        assertThat(test.least()).isEqualTo(0.5);
        assertThat(test.p()).isCloseTo(0.5, within(0.05));
    }
}
