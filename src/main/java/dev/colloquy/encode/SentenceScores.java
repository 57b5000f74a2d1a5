package dev.colloquy.encode;

/**
 * Natural logarithms of the six probabilities of what a sentence is in its item; their exponentials add up to one.
 *
 * @param against the author's own position against the claim
 * @param favor the author's own position for it
 * @param none no position
 * @param reportedAgainst somebody else's position against it, which the author does not share
 * @param reportedFavor somebody else's position for it, which the author does not share
 * @param balanced both sides, and neither prevails
 */
public record SentenceScores(
        double against, double favor, double none, double reportedAgainst, double reportedFavor, double balanced) {

    /** Number of classes. */
    static final int CLASSES = 6;

    /** From raw network outputs in the order of the components. */
    public static SentenceScores ofLogits(
            double against, double favor, double none, double reportedAgainst, double reportedFavor, double balanced) {
        double[] log = LogSoftmax.of(against, favor, none, reportedAgainst, reportedFavor, balanced);
        return new SentenceScores(log[0], log[1], log[2], log[3], log[4], log[5]);
    }

    /** The same judgement towards the opposite claim. */
    public SentenceScores swapped() {
        return new SentenceScores(favor, against, none, reportedFavor, reportedAgainst, balanced);
    }

    /** The normalised geometric mean of two judgements. */
    public SentenceScores meanWith(SentenceScores other) {
        return ofLogits(
                (against + other.against) / 2,
                (favor + other.favor) / 2,
                (none + other.none) / 2,
                (reportedAgainst + other.reportedAgainst) / 2,
                (reportedFavor + other.reportedFavor) / 2,
                (balanced + other.balanced) / 2);
    }
}
