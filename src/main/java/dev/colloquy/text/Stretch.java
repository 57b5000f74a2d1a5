package dev.colloquy.text;

/**
 * A part of a document: half open, in UTF-16 units of its characters as decoded. Documents may be longer than a text.
 *
 * @param start its first unit, from 0
 * @param end one past its last unit
 */
public record Stretch(long start, long end) {

    public Stretch {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch from " + start + " to " + end);
        }
    }
}
