package dev.colloquy.load.plain;

import dev.colloquy.text.Span;

/**
 * One comment as it lies in the file.
 *
 * @param ordinal its printed number, else its place
 * @param body its text without number, header and footer
 */
record Segment(int ordinal, Byline byline, Span body) {

    /** The span without the blank ends it may have. */
    static Span trimmed(String value, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Line.isBlank(value.charAt(from))) {
            from++;
        }
        while (to > from && Line.isBlank(value.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
