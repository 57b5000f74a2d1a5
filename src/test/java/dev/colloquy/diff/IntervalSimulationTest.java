package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.ShareChange.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often intervals hold the true difference, and how often a movement is found. Threads are of unequal size and leaning, and so
 * is what happens to them: a thread's share of changed items is itself drawn.
 */
final class IntervalSimulationTest {

    private static final int RUNS = 1000;
    private static final Label FAVOR = Label.of(Stance.FAVOR);

    /** Threads of which items go to FAVOR or leave it, at rates that differ by thread, and grow by items of their own leaning. */
    private static List<Unit> threads(SplittableRandom chance, int threads, double gain, double loss, int growth) {
        List<Unit> units = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            double leaning = chance.nextDouble();
            double spread = 2 * chance.nextDouble();
            List<Labels> before = new ArrayList<>();
            List<Labels> after = new ArrayList<>();
            int items = 5 + chance.nextInt(40);
            for (int i = 0; i < items; i++) {
                boolean old = chance.nextDouble() < leaning;
                boolean now = old ? chance.nextDouble() >= loss * spread : chance.nextDouble() < gain * spread;
                before.add(label(old));
                after.add(label(now));
            }
            for (int i = growth == 0 ? 0 : chance.nextInt(2 * growth); i > 0; i--) {
                after.add(label(chance.nextDouble() < leaning));
            }
            units.add(new Unit("t" + t, before, after));
        }
        return units;
    }

    private static Labels label(boolean favor) {
        return Invented.stance(favor ? Stance.FAVOR : Stance.NONE);
    }

    private static double coverage(int threads, double gain, double loss, int growth, double truth) {
        int held = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            Sample sample = Sample.of(threads(new SplittableRandom(seed), threads, gain, loss, growth), List.of(FAVOR));
            Range range = PairedBootstrap.intervals(sample).get(0);
            held += range.low() <= truth && truth <= range.high() ? 1 : 0;
        }
        return (double) held / RUNS;
    }

    @Tag("slow")
    @Test
    void intervalsOverThreadsHoldTheTruthAsOftenAsTheySay() {
        // Half of the items lean to FAVOR: of these 10 % leave, of the others 30 % come, so that the share grows by
        // 0.10.
        assertThat(coverage(30, 0.3, 0.1, 0, 0.10)).isBetween(0.90, 0.99);
        assertThat(coverage(30, 0.1, 0.1, 20, 0)).isBetween(0.90, 0.99);
        // Few threads of unequal size: 0.92 over 2,000 runs, where plain percentiles hold the truth in 0.86.
        assertThat(coverage(8, 0.3, 0.1, 0, 0.10)).isBetween(0.88, 0.99);
    }

    @Tag("slow")
    @Test
    void intervalsOverItemsHoldTheTruthAsOftenAsTheySay() {
        int held = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<Unit> units = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                boolean old = chance.nextDouble() < 0.5;
                boolean now = chance.nextDouble() < (old ? 0.9 : 0.3);
                units.add(new Unit("i" + i, List.of(label(old)), List.of(label(now))));
            }
            Range range =
                    PairedBootstrap.intervals(Sample.of(units, List.of(FAVOR))).get(0);
            held += range.low() <= 0.10 && 0.10 <= range.high() ? 1 : 0;
        }
        assertThat((double) held / RUNS).isBetween(0.90, 0.99);
    }

    private static ShareChange compared(List<Unit> threads) {
        return compared(threads, Comparer.TOLERANCE);
    }

    private static ShareChange compared(List<Unit> threads, double tolerance) {
        List<EditionItem> before = new ArrayList<>();
        List<EditionItem> after = new ArrayList<>();
        for (Unit unit : threads) {
            for (int i = 0; i < unit.before().size(); i++) {
                before.add(
                        Invented.item(unit.name(), i, "text " + i, unit.before().get(i)));
            }
            for (int i = 0; i < unit.after().size(); i++) {
                after.add(
                        Invented.item(unit.name(), i, "text " + i, unit.after().get(i)));
            }
        }
        Edition old = Invented.edition(Invented.stamp("1", "a", "b", "m"), before);
        Edition now = Invented.edition(Invented.stamp("1", "a", "b2", "m"), after);
        return new Comparer()
                .compare(old, now, Worlds.unknown(), Invented.byName(old, now), tolerance)
                .shares()
                .get(0);
    }

    @Tag("slow")
    @Test
    void aPlantedMovementIsFound() {
        int found = 0;
        for (long seed = 0; seed < 100; seed++) {
            found += compared(threads(new SplittableRandom(seed), 30, 0.35, 0.05, 0))
                                    .verdict()
                            == Verdict.MOVED
                    ? 1
                    : 0;
        }
        assertThat(found).isGreaterThanOrEqualTo(95);
    }

    @Tag("slow")
    @Test
    void aMovementWithinTheToleranceIsAMovementAndToldAsSuch() {
        List<Unit> threads = threads(new SplittableRandom(1), 30, 0.35, 0.05, 0);
        ShareChange moved = compared(threads, 0.9);

        assertThat(moved.verdict()).isEqualTo(Verdict.MOVED);
        assertThat(Told.verdict(moved, 0.9)).isEqualTo("moved, within the tolerance");
        assertThat(Told.verdict(moved, Comparer.TOLERANCE)).isEqualTo("moved");
        assertThat(compared(threads(new SplittableRandom(1), 20, 0.2, 0.2, 0), 0.9)
                        .verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Tag("slow")
    @Test
    void chanceAloneIsSeldomCalledAMovement() {
        for (int growth : new int[] {0, 30}) {
            int quiet = 0;
            for (long seed = 0; seed < 100; seed++) {
                quiet += compared(threads(new SplittableRandom(seed), 20, 0.2, 0.2, growth))
                                        .verdict()
                                != Verdict.MOVED
                        ? 1
                        : 0;
            }
            assertThat(quiet).isGreaterThanOrEqualTo(93);
        }
    }

    @Tag("slow")
    @Test
    void chanceAloneIsSeldomCalledAMovementWithinAThread() {
        int quiet = 0;
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<Labels> before = new ArrayList<>();
            List<Labels> after = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                boolean old = chance.nextDouble() < 0.5;
                before.add(label(old));
                after.add(label(chance.nextInt(5) == 0 ? !old : old));
            }
            quiet += compared(List.of(new Unit("t", before, after))).verdict() != Verdict.MOVED ? 1 : 0;
        }
        assertThat(quiet).isGreaterThanOrEqualTo(93);
    }
}
