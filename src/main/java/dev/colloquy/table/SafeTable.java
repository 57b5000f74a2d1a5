package dev.colloquy.table;

import dev.colloquy.text.UnknownCharacters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a table (RFC 4180: commas, CRLF, quoted where needed) whose cells a spreadsheet never takes for a formula: one that
 * begins like a formula gets an apostrophe, as OWASP's page on CSV injection has it.
 */
public final class SafeTable {

    /** What begins a formula in some spreadsheet, the full-width forms too. */
    private static final String ACTIVE = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeTable() {}

    /** The whole table; the first row names the columns. */
    public static String write(List<List<String>> rows) {
        StringBuilder out = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(SafeTable::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** One row, with its line end, for tables that are written while they are made. */
    public static String row(List<String> cells) {
        return write(List.of(cells));
    }

    private static String cell(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) == ' ' || ignored(text.charAt(first)))) {
            first++;
        }
        return first < text.length() && ACTIVE.indexOf(text.charAt(first)) >= 0 ? "'" + text : text;
    }

    /** Characters without a shape, behind which a formula would hide. */
    private static boolean ignored(char c) {
        return UnknownCharacters.type(c) == Character.FORMAT || c == '\u00A0';
    }
}
