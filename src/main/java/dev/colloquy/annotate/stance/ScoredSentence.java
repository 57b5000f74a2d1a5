package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.scope.SentenceScope;
import dev.colloquy.encode.SideScores;
import dev.colloquy.text.Span;

/**
 * A sentence with what the encoder says about it.
 *
 * @param whole scores of the sentence as a whole; of what it reports where nothing else is in it
 * @param point scores of the part that carries the author's point; those of the whole where nothing is cut off
 */
record ScoredSentence(SentenceScope scope, SideScores whole, SideScores point) {

    Span span() {
        return scope.sentence().span();
    }
}
