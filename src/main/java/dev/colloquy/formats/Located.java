package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import dev.colloquy.text.SourceText;

/**
 * A text that was taken out of a file: the content of an element, of a JSON string, of a cell.
 *
 * @param start where that part of the file begins, in characters as decoded
 * @param text with places in that part
 */
public record Located(long start, MappedText text) {

    /** As a text of an item. */
    public SourceText source() {
        return SourceText.mapped(text.strip(), start);
    }

    public String value() {
        return text.value();
    }
}
