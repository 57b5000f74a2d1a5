package dev.colloquy.text;

import java.util.Arrays;

/** Where the lines of a text begin; turns an offset into a line and a column, both counted from 1. */
public final class LineMap {

    private final int[] starts;

    private LineMap(int[] starts) {
        this.starts = starts;
    }

    /** Lines are those that LF ends. */
    public static LineMap of(CharSequence text) {
        int lines = 1 + (int) text.chars().filter(c -> c == '\n').count();
        int[] starts = new int[lines];
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                starts[line++] = i + 1;
            }
        }
        return new LineMap(starts);
    }

    public int lineCount() {
        return starts.length;
    }

    /** The line that holds the offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of the offset in its line, in UTF-16 units, from 1. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** Offset of the first unit of a line, counted from 1. */
    public int start(int line) {
        return starts[line - 1];
    }
}
