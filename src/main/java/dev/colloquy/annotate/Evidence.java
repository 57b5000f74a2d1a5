package dev.colloquy.annotate;

import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;

/**
 * The words that made a label.
 *
 * @param span their place in the item's text, never empty
 * @param quote the words, equal to the text covered
 * @param by id of the rule ({@code rule:...}) or model ({@code encoder}) that marked them
 * @param score how sure it is, 0 to 1; rules that decide say 1
 */
public record Evidence(Span span, String quote, String by, double score) {

    public Evidence {
        if (span.isEmpty() || quote.length() != span.length() || by.isBlank()) {
            throw new IllegalArgumentException(
                    "evidence needs words, their span and who marked them: " + span + " " + by);
        }
    }

    public static Evidence of(SourceText text, Span span, String by, double score) {
        return new Evidence(span, text.text(span), by, score);
    }
}
