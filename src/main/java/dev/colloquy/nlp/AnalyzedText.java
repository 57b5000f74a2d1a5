package dev.colloquy.nlp;

import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A text with its sentences and tokens.
 *
 * @param sentences in the order of the text, not overlapping
 */
public record AnalyzedText(SourceText text, List<Sentence> sentences) {

    public AnalyzedText {
        sentences = List.copyOf(sentences);
    }

    /** The sentence that holds the offset, if one does. */
    public Optional<Sentence> sentenceAt(int offset) {
        return sentences.stream().filter(s -> s.span().contains(offset)).findFirst();
    }

    public String text(Span span) {
        return text.text(span);
    }
}
