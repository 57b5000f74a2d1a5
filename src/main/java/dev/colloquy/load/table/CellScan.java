package dev.colloquy.load.table;

import java.util.Arrays;

/**
 * Finds the cells of one row in a window of characters. A quoted cell ends at a quotation mark that a delimiter or a line end
 * follows. Any other mark in it that is not doubled is a part of the text, but one that looks as if it opened a cell: then the
 * cell was never closed, and its own mark is a part of the text. A mark within a cell that does not begin with one is text.
 */
final class CellScan {

    private static final int MORE = -1;
    private static final int UNCLOSED = -2;
    private static final int MAX_QUOTED = 12_000_000;
    private static final int FEW = 16;

    private final char delimiter;
    private final boolean backslash;
    private char[] window = new char[0];
    private int end;
    private boolean ended;

    private int size;
    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private boolean[] quoted = new boolean[FEW];
    private int unclosed;
    private int lone;
    private boolean severalLines;

    /** Up to here no mark closes a cell; so that marks that are never closed cost no more than one look at what follows. */
    private int barren;

    CellScan(Dialect dialect) {
        this.delimiter = dialect.delimiter();
        this.backslash = dialect.backslash();
    }

    /**
     * Looks for a row.
     *
     * @param from where it begins
     * @param stop where the window ends
     * @param last true if the file ends there
     * @return where the next row begins; -1 if the window ends within the row
     */
    int row(char[] chars, int from, int stop, boolean last) {
        window = chars;
        end = stop;
        ended = last;
        size = 0;
        unclosed = -1;
        lone = -1;
        severalLines = false;
        for (int at = from; ; at++) {
            at = cell(at);
            if (at == MORE) {
                return MORE;
            }
            if (at == end) {
                return end;
            }
            if (window[at] != delimiter) {
                return afterLineEnd(at);
            }
        }
    }

    /** The window moves on. */
    void passed(int characters) {
        barren = Math.max(0, barren - characters);
    }

    private int afterLineEnd(int at) {
        if (window[at] == '\n' || (at + 1 < end && window[at + 1] != '\n')) {
            return at + 1;
        }
        if (at + 1 < end) {
            return at + 2;
        }
        return ended ? end : MORE;
    }

    /** Finds one cell; where it ends, which is a delimiter, a line end or the end of the file. */
    private int cell(int from) {
        int mark = from;
        while (mark < end && window[mark] == ' ') {
            mark++;
        }
        if (mark < end && window[mark] == '"') {
            int close = quoted(mark);
            if (close == MORE) {
                return MORE;
            }
            if (close != UNCLOSED) {
                add(mark + 1, close, true);
                return afterBlanks(close + 1);
            }
            unclosed = unclosed < 0 ? mark : unclosed;
        }
        int at = from;
        while (at < end && !endsCell(window[at])) {
            at++;
        }
        if (at == end && !ended) {
            return MORE;
        }
        add(from, at, false);
        return at;
    }

    /** Where a quoted cell closes. */
    private int quoted(int mark) {
        if (mark < barren) {
            return UNCLOSED;
        }
        for (int at = mark + 1; at < end; at++) {
            char c = window[at];
            if (c == '\\' && backslash) {
                at++;
            } else if (c == '"') {
                if (at + 1 < end && window[at + 1] == '"') {
                    at++;
                    continue;
                }
                int next = afterBlanks(at + 1);
                if (next == end) {
                    return ended ? at : MORE;
                }
                if (endsCell(window[next])) {
                    return at;
                }
                if (at > mark + 1 && endsCell(window[at - 1])) {
                    return UNCLOSED;
                }
                lone = lone < 0 ? at : lone;
            } else if (c == '\n' || c == '\r') {
                severalLines = true;
            }
            if (at - mark > MAX_QUOTED) {
                barren = at;
                return UNCLOSED;
            }
        }
        barren = ended ? end : barren;
        return ended ? UNCLOSED : MORE;
    }

    private int afterBlanks(int at) {
        int next = at;
        while (next < end && window[next] == ' ') {
            next++;
        }
        return next;
    }

    private boolean endsCell(char c) {
        return c == delimiter || c == '\n' || c == '\r';
    }

    private void add(int start, int stop, boolean marked) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            quoted = Arrays.copyOf(quoted, 2 * size);
        }
        starts[size] = start;
        ends[size] = stop;
        quoted[size++] = marked;
    }

    int size() {
        return size;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    boolean isEmpty(int cell) {
        return starts[cell] == ends[cell];
    }

    boolean isQuoted(int cell) {
        return quoted[cell];
    }

    boolean backslash() {
        return backslash;
    }

    /** A mark that opens a cell that is never closed; -1 if there is none. */
    int unclosed() {
        return unclosed;
    }

    /** A mark within a quoted cell that is not doubled; -1 if there is none. */
    int lone() {
        return lone;
    }

    /** True if the row may have line ends within it. */
    boolean severalLines() {
        return severalLines;
    }
}
