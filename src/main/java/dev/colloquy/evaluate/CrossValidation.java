package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What a fit would do on what it has not seen: each part is labelled by a fit to the others. */
public final class CrossValidation {

    private static final int FOLDS = 5;

    private CrossValidation() {}

    /**
     * Before and after.
     *
     * @param mended items that were wrong before and are right after
     * @param broken items that were right before and are wrong after
     * @param byThread true if whole threads were held out, false if there were too few for that
     */
    public record Outcome(Confusion before, Confusion after, int mended, int broken, boolean byThread) {

        private static final double CHANCE = 0.05;

        /** True if macro-F1 is better, and more items are mended than chance alone would explain. */
        public boolean helps() {
            return after.macroF1() > before.macroF1() && chance() < CHANCE;
        }

        /**
         * How likely it is that as many of the changed items or more are mended if a change were as likely to break: the exact
         * one-sided test of McNemar (1947).
         */
        public double chance() {
            int changed = mended + broken;
            double sum = 0;
            double ways = 1;
            for (int k = 0; k <= changed; k++) {
                sum += k >= mended ? ways : 0;
                ways = ways * (changed - k) / (k + 1);
            }
            return sum / StrictMath.pow(2, changed);
        }
    }

    /** An item: where it is, what a person says and what the program says. */
    public record Sample<L>(String thread, Stance gold, Stance found, L label) {}

    /**
     * Holds out one part of five after the other: whole threads if there are five or more, else every fifth item.
     *
     * @param fit makes a labelling function out of samples
     */
    public static <L> Outcome run(List<Sample<L>> samples, Function<List<Sample<L>>, Function<L, Stance>> fit) {
        List<String> threads = samples.stream().map(Sample::thread).distinct().toList();
        boolean byThread = threads.size() >= FOLDS;
        Confusion before = new Confusion();
        Confusion after = new Confusion();
        int mended = 0;
        int broken = 0;
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Sample<L>> train = new ArrayList<>();
            List<Sample<L>> test = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                int at = byThread ? threads.indexOf(samples.get(i).thread()) : i;
                (at % FOLDS == fold ? test : train).add(samples.get(i));
            }
            if (train.isEmpty() || test.isEmpty()) {
                continue;
            }
            Function<L, Stance> fitted = fit.apply(train);
            for (Sample<L> sample : test) {
                Stance label = fitted.apply(sample.label());
                before.add(sample.gold(), sample.found());
                after.add(sample.gold(), label);
                mended += label == sample.gold() && sample.found() != sample.gold() ? 1 : 0;
                broken += label != sample.gold() && sample.found() == sample.gold() ? 1 : 0;
            }
        }
        return new Outcome(before, after, mended, broken, byThread);
    }
}
