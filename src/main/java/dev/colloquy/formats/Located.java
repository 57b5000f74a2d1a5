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

    /** This text, a blank line, and another one; either may be empty. */
    public Located and(Located other) {
        if (text.length() == 0 || other.text.length() == 0) {
            return text.length() == 0 ? other : this;
        }
        long base = Math.min(start, other.start);
        MappedText.Builder both = MappedText.builder();
        shifted(text, (int) (start - base), both);
        int at = (int) (other.start - base) + other.text.place(0);
        both.append("\n\n", at, at);
        shifted(other.text, (int) (other.start - base), both);
        return new Located(base, both.build());
    }

    private static void shifted(MappedText text, int by, MappedText.Builder into) {
        for (int i = 0; i < text.length(); i++) {
            into.append(text.value().charAt(i), text.place(i) + by, text.place(i + 1) + by);
        }
    }

    public String value() {
        return text.value();
    }
}
