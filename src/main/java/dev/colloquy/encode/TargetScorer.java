package dev.colloquy.encode;

/**
 * Says how a text sides with a target that is given as two opposite claims. Asking for both and averaging the log
 * probabilities removes much of the network's lean towards one side.
 */
public final class TargetScorer {

    private final PairScorer scorer;

    public TargetScorer(PairScorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Side probabilities towards the target.
     *
     * @param favor what a supporter would sign
     * @param against what an opponent would sign
     */
    public SideScores score(String favor, String against, String text) {
        return scorer.score(favor, text).meanWith(scorer.score(against, text).swapped());
    }
}
