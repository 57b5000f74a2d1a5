package dev.colloquy.encode;

/**
 * Natural logarithms of the four side probabilities; their exponentials add up to one.
 *
 * @param against the text opposes the claim
 * @param favor the text supports it
 * @param none the text takes no side
 * @param mixed the text takes both sides
 */
public record SideScores(double against, double favor, double none, double mixed) {

    /** From raw network outputs in the order against, favor, none, mixed. */
    public static SideScores ofLogits(double against, double favor, double none, double mixed) {
        double max = Math.max(Math.max(against, favor), Math.max(none, mixed));
        double log = max
                + Math.log(
                        Math.exp(against - max) + Math.exp(favor - max) + Math.exp(none - max) + Math.exp(mixed - max));
        return new SideScores(against - log, favor - log, none - log, mixed - log);
    }

    /** The same judgement towards the opposite claim. */
    public SideScores swapped() {
        return new SideScores(favor, against, none, mixed);
    }

    /** The normalised geometric mean of two judgements. */
    public SideScores meanWith(SideScores other) {
        return ofLogits(
                (against + other.against) / 2,
                (favor + other.favor) / 2,
                (none + other.none) / 2,
                (mixed + other.mixed) / 2);
    }
}
