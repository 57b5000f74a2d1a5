package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.scope.SentenceScope;
import dev.colloquy.encode.SentenceScores;
import dev.colloquy.text.Span;

/** A sentence with what the encoder says about it in its context. */
record ScoredSentence(SentenceScope scope, SentenceScores scores) {

    Span span() {
        return scope.sentence().span();
    }
}
