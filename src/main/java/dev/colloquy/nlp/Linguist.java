package dev.colloquy.nlp;

import dev.colloquy.text.SourceText;

/** Finds sentences, tokens, parts of speech and lemmas. One instance serves one worker at a time. */
public interface Linguist {

    AnalyzedText analyze(SourceText text);
}
