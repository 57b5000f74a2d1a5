package dev.colloquy.load.table;

import dev.colloquy.text.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through the rows of separated cells (RFC 4180), in one window over the file that is as long as the longest row. What breaks
 * the rules is mended ({@link CellScan}) and told. Empty rows are passed over. Not safe for several threads.
 */
final class CsvCursor {

    /** Takes the next characters. */
    interface Source {
        int read(char[] into, int offset, int length) throws IOException;
    }

    /** A longer row is no row: what follows up to the next line end is left out. */
    static final int MAX_ROW = 24_000_000;

    private static final int WINDOW = 1 << 17;

    private final Source source;
    private final Faults faults;
    private final CellScan scan;
    private char[] window = new char[WINDOW];
    private int from;
    private int end;
    private long base;
    private boolean ended;

    private int row;
    private int line = 1;
    private int nextLine = 1;
    private int skipped;

    /** Stands before the first row. */
    CsvCursor(Source source, Dialect dialect, Faults faults) {
        this.source = source;
        this.faults = faults;
        this.scan = new CellScan(dialect);
        this.skipped = dialect.skipped();
    }

    /** Goes to the next row that is not empty; false if there is none. */
    boolean next() throws IOException {
        while (skipped > 0 && more()) {
            int gone = Math.min(skipped, end - from);
            nextLine += lineEnds(from, from + gone);
            from += gone;
            skipped -= gone;
        }
        while (find()) {
            if (!(scan.size() == 1 && scan.isEmpty(0))) {
                return true;
            }
        }
        return false;
    }

    private boolean find() throws IOException {
        int next = -1;
        while (next < 0) {
            if (from == end && !more()) {
                return false;
            }
            next = scan.row(window, from, end, ended);
            if (next < 0 && end - from > MAX_ROW) {
                next = overlong();
            } else if (next < 0) {
                more();
            }
        }
        row = from;
        line = nextLine;
        nextLine += scan.severalLines() ? lineEnds(from, next) : 1;
        from = next;
        tellFaults();
        return true;
    }

    /** Cuts a row that nobody wrote as one. */
    private int overlong() throws IOException {
        faults.lost(new Place(nextLine, 1), "a row is longer than 24 million characters; it is left out");
        int at = end;
        while (at == end) {
            from = end;
            if (!more()) {
                return scan.row(window, end, end, /* last= */ true);
            }
            for (at = from; at < end && window[at] != '\n'; ) {
                at++;
            }
        }
        from = at;
        return scan.row(window, at, at + 1, /* last= */ false);
    }

    /** Reads on; false at the end of the file. */
    private boolean more() throws IOException {
        if (from > 0) {
            System.arraycopy(window, from, window, 0, end - from);
            scan.passed(from);
            base += from;
            end -= from;
            from = 0;
        }
        if (end == window.length) {
            window = Arrays.copyOf(window, 2 * window.length);
        }
        int read = ended ? -1 : source.read(window, end, window.length - end);
        if (read < 0) {
            ended = true;
            return false;
        }
        end += read;
        return true;
    }

    private int lineEnds(int start, int stop) {
        int count = 0;
        for (int i = start; i < stop; i++) {
            count += window[i] == '\n' || (window[i] == '\r' && !(i + 1 < stop && window[i + 1] == '\n')) ? 1 : 0;
        }
        return count;
    }

    private void tellFaults() {
        if (scan.unclosed() >= 0) {
            faults.warn(
                    place(scan.unclosed()),
                    "a quotation mark opens a cell and is never closed; it is read as a part of the text");
        }
        if (scan.lone() >= 0) {
            faults.warn(
                    place(scan.lone()),
                    "a quotation mark stands in a quoted cell and is not doubled; it is read as a part of the text");
        }
    }

    /** How many cells the row has. */
    int size() {
        return scan.size();
    }

    /** A cell; none behind the last. */
    Cell cell(int index) {
        if (index < 0 || index >= scan.size()) {
            return Cell.Quoted.NONE;
        }
        int start = scan.start(index);
        String raw = new String(window, start, scan.end(index) - start);
        return scan.isQuoted(index)
                ? new Cell.Quoted(base + start, raw, scan.backslash())
                : new Cell.Bare(base + start, raw);
    }

    /** What a cell says, without white space at its ends. */
    String text(int index) {
        if (index < 0 || index >= scan.size() || scan.isEmpty(index)) {
            return "";
        }
        return cell(index).plain().strip();
    }

    /** What all cells say. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < scan.size(); i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /** Where the row begins. */
    Place place() {
        return new Place(line, 1);
    }

    private Place place(int at) {
        int lines = line;
        int start = row;
        for (int i = row; i < at; i++) {
            if (window[i] == '\n' || (window[i] == '\r' && window[i + 1] != '\n')) {
                lines++;
                start = i + 1;
            }
        }
        return new Place(lines, at - start + 1);
    }
}
