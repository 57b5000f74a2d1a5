package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Stance;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The label that scores lead to: the likeliest one that sentences show.
 *
 * @param runnerUp the likeliest label beside it
 * @param doubts what the scores alone give reason to doubt
 */
record Decision(Stance label, Stance runnerUp, Set<Doubt> doubts) {

    /** A label whose likeliest score is less is called uncertain. */
    private static final double CONFIDENT = 0.5;

    /** Below every score. */
    private static final double NEVER = -1;

    /**
     * Decides.
     *
     * @param scores a probability for each label
     * @param shown whether sentences show a label; true for none
     */
    static Decision of(Map<Stance, Double> scores, Predicate<Stance> shown) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        Stance label = StanceAnnotator.best(scores);
        if (scores.values().stream().allMatch(p -> p < CONFIDENT)) {
            doubts.add(Doubt.CLOSE);
        }
        Map<Stance, Double> left = new EnumMap<>(scores);
        while (!shown.test(label)) {
            doubts.add(Doubt.UNSHOWN);
            left.put(label, NEVER);
            label = StanceAnnotator.best(left);
        }
        Map<Stance, Double> others = new EnumMap<>(scores);
        others.put(label, NEVER);
        return new Decision(label, StanceAnnotator.best(others), doubts);
    }
}
