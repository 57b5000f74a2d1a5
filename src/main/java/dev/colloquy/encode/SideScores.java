package dev.colloquy.encode;

/**
 * Natural logarithms of the four probabilities of a whole item's side; their exponentials add up to one.
 *
 * @param against the author opposes the claim
 * @param favor the author supports it
 * @param none the author takes no side
 * @param mixed the author takes both sides
 */
public record SideScores(double against, double favor, double none, double mixed) {

    /** From raw network outputs in the order against, favor, none, mixed. */
    public static SideScores ofLogits(double against, double favor, double none, double mixed) {
        double[] log = LogSoftmax.of(against, favor, none, mixed);
        return new SideScores(log[0], log[1], log[2], log[3]);
    }

    /** The same judgement towards the opposite claim. */
    public SideScores swapped() {
        return new SideScores(favor, against, none, mixed);
    }

    /** The normalised geometric mean of two judgements. */
    public SideScores meanWith(SideScores other) {
        return mixedWith(other, 1.0 / 2);
    }

    /** The normalised geometric mean of two judgements, the other one with a weight from 0 to 1. */
    SideScores mixedWith(SideScores other, double weight) {
        double own = 1 - weight;
        return ofLogits(
                own * against + weight * other.against,
                own * favor + weight * other.favor,
                own * none + weight * other.none,
                own * mixed + weight * other.mixed);
    }
}
