package dev.colloquy.encode;

import java.util.List;
import java.util.Optional;

/** Says how an item and each of its sentences side with a claim. One instance serves one worker at a time. */
public interface ItemScorer {

    /**
     * Scores of an item.
     *
     * @param parent the text that the item answers, where there is one; its beginning is read for what "it" and "that" mean
     * @param sentences the item's sentences in the order of the text, at least one
     */
    ItemScores score(String claim, Optional<String> parent, List<String> sentences);
}
