package dev.colloquy.encode;

import java.util.List;
import java.util.Optional;

/**
 * Says how an item sides with a target that is given as two opposite claims. Asking for both and averaging the log
 * probabilities removes much of the network's lean towards one side.
 */
public final class TargetScorer {

    private final ItemScorer scorer;

    public TargetScorer(ItemScorer scorer) {
        this.scorer = scorer;
    }

    /**
     * Scores towards the target.
     *
     * @param favor what a supporter would sign
     * @param against what an opponent would sign
     * @param parent the text that the item answers, where there is one
     * @param sentences the item's sentences, at least one
     */
    public ItemScores score(String favor, String against, Optional<String> parent, List<String> sentences) {
        return scorer.score(favor, parent, sentences)
                .meanWith(scorer.score(against, parent, sentences).swapped());
    }
}
