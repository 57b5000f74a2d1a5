package dev.colloquy.nlp;

import dev.colloquy.text.Span;

/**
 * A stretch of text that no sentence crosses.
 *
 * @param span without white space at its ends, never empty
 * @param quoted true if it stands in a {@code >} quotation block
 */
record Paragraph(Span span, boolean quoted) {}
