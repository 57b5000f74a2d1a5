package dev.colloquy.nlp;

import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A linguist for English on the models of OpenNLP. Paragraphs come first, so that no sentence runs over a title, a list
 * entry or an address of its own; line ends, list markers and {@code >} prefixes count as white space.
 */
public final class OpenNlpLinguist implements Linguist {

    private final SentenceEnds sentenceEnds;
    private final Words words;

    /** @param models shared by all workers; what is not loaded yet is loaded now */
    public OpenNlpLinguist(LanguageModels models) {
        this.sentenceEnds = new SentenceEnds(models);
        this.words = new Words(models);
    }

    @Override
    public AnalyzedText analyze(SourceText text) {
        MaskedText masked = MaskedText.of(text.value());
        List<Paragraph> paragraphs = Paragraphs.split(masked);
        List<Sentence> sentences = new ArrayList<>();
        for (int number = 0; number < paragraphs.size(); number++) {
            Paragraph paragraph = paragraphs.get(number);
            for (Span span : sentenceEnds.of(masked, paragraph.span())) {
                List<Token> tokens = words.of(masked, span);
                sentences.add(new Sentence(sentences.size(), number, span, tokens, paragraph.quoted()));
            }
        }
        return new AnalyzedText(text, sentences);
    }
}
