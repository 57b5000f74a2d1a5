package dev.colloquy.load.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a table of separated cells is written, guessed from its beginning.
 *
 * @param delimiter what parts cells
 * @param backslash true if a backslash makes a quotation mark a part of the text
 * @param skipped how many characters stand before the first row: Excel's line {@code sep=;}, or a title
 */
record Dialect(char delimiter, boolean backslash, int skipped) {

    private static final String DELIMITERS = ",;\t|";
    private static final Pattern SEPARATOR = Pattern.compile("\\A\"?sep=([,;|\t])\"?\r?\n", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("[^\\\\,;\t|\r\n]\\\\\"(?![,;\t|\r\n]|\\z)");
    private static final int LOOKED_AT = 100;
    private static final int MOST_LINES_BEFORE = 10;
    private static final int LONGEST_NAMES = 2_000;
    private static final double MOST = 0.8;

    /** For a sentence. */
    String named() {
        return switch (delimiter) {
            case ',' -> "commas";
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "bars";
        };
    }

    /**
     * The first rows of a table.
     *
     * @param alike true if most of them have as many cells as the first one
     */
    record Head(Dialect dialect, List<List<String>> rows, boolean alike) {

        Head {
            rows = List.copyOf(rows);
        }

        List<String> first() {
            return rows.isEmpty() ? List.of() : rows.get(0);
        }

        /** The column that holds most characters in these rows. */
        int longest() {
            long[] lengths = new long[first().size()];
            for (List<String> row : rows) {
                for (int i = 0; i < Math.min(lengths.length, row.size()); i++) {
                    lengths[i] += row.get(i).length();
                }
            }
            int longest = 0;
            for (int i = 1; i < lengths.length; i++) {
                longest = lengths[i] > lengths[longest] ? i : longest;
            }
            return longest;
        }
    }

    /**
     * Looks at the beginning of a file: the delimiter that parts most known names in the first row, or else parts most rows alike.
     *
     * @param whole false if the last row may be cut
     */
    static Head of(String start, boolean whole) {
        Matcher separator = SEPARATOR.matcher(start);
        boolean told = separator.find();
        int skipped = told ? separator.end() : preamble(start);
        boolean backslash = ESCAPED.matcher(start).find();
        String delimiters = told ? separator.group(1) : DELIMITERS;
        Head best = head(start, new Dialect(delimiters.charAt(0), backslash, skipped), whole);
        for (int i = 1; i < delimiters.length(); i++) {
            Head other = head(start, new Dialect(delimiters.charAt(i), backslash, skipped), whole);
            best = worth(other) > worth(best) ? other : best;
        }
        return best;
    }

    /** How many characters stand in lines before the one that names the columns, such as a title; none if no such line is near. */
    private static int preamble(String start) {
        int from = 0;
        for (int line = 0; line < MOST_LINES_BEFORE; line++) {
            int end = start.indexOf('\n', from);
            if (end < 0) {
                return 0;
            }
            if (end - from < LONGEST_NAMES
                    && namesColumns(start.substring(from, end).replace("\"", ""))) {
                return from;
            }
            from = end + 1;
        }
        return 0;
    }

    private static boolean namesColumns(String line) {
        for (int i = 0; i < DELIMITERS.length(); i++) {
            List<String> cells = List.of(line.split(Pattern.quote(DELIMITERS.substring(i, i + 1)), -1));
            if (cells.size() > 1 && Columns.known(cells) > 1 && Columns.knowsTexts(cells)) {
                return true;
            }
        }
        return false;
    }

    private static int worth(Head head) {
        int cells = head.first().size();
        int known = Names.isHeader(head.first()) ? Columns.known(head.first()) : 0;
        return 1000 * known + (head.alike() && cells > 1 ? 100 : 0) + Math.min(cells, 99);
    }

    private static Head head(String start, Dialect dialect, boolean whole) {
        List<List<String>> rows = new ArrayList<>();
        StringReader reader = new StringReader(start);
        try {
            CsvCursor cursor = new CsvCursor(reader::read, dialect, new Faults());
            while (rows.size() <= LOOKED_AT && cursor.next()) {
                rows.add(cursor.texts());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!whole && rows.size() > 1 && rows.size() <= LOOKED_AT) {
            rows.remove(rows.size() - 1);
        }
        int cells = rows.isEmpty() ? 0 : rows.get(0).size();
        long same = rows.stream().filter(r -> r.size() == cells).count();
        return new Head(dialect, rows, same >= MOST * rows.size());
    }
}
