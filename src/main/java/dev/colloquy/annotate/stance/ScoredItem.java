package dev.colloquy.annotate.stance;

import dev.colloquy.encode.SideScores;
import java.util.List;

/**
 * An item with what the encoder says about it.
 *
 * @param sentences those that have words and are not quoted, in the order of the text, at least one
 * @param lacksContext true if it is too short to be understood by itself and what it answers was not at hand
 */
record ScoredItem(SideScores whole, List<ScoredSentence> sentences, boolean lacksContext) {

    ScoredItem {
        sentences = List.copyOf(sentences);
    }
}
