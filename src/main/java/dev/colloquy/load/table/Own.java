package dev.colloquy.load.table;

import dev.colloquy.text.UnknownCharacters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tables that this program wrote of threads: they are read as they were, with their ids, order and texts. */
final class Own {

    private static final Set<String> COLUMNS = Set.of(
            "thread",
            "id",
            "kind",
            "ordinal",
            "parent",
            "author",
            "published",
            "status",
            "title",
            "text",
            "file",
            "start",
            "end");

    /** What begins a formula; before it, an apostrophe was written. */
    private static final String ACTIVE = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Own() {}

    /** True if these are the columns of such a table; those of lines of JSON need not have a title. */
    static boolean is(List<String> names) {
        Set<String> all = new HashSet<>(names);
        all.add("title");
        return all.equals(COLUMNS);
    }

    /** How many characters at the beginning of a cell keep a spreadsheet from taking it for a formula: 0 or 1. */
    static int guard(String cell) {
        if (cell.isEmpty() || cell.charAt(0) != '\'') {
            return 0;
        }
        int first = 1;
        while (first < cell.length() && isPassedOver(cell.charAt(first))) {
            first++;
        }
        return first < cell.length() && ACTIVE.indexOf(cell.charAt(first)) >= 0 ? 1 : 0;
    }

    private static boolean isPassedOver(char c) {
        return c == ' ' || c == '\u00A0' || UnknownCharacters.type(c) == Character.FORMAT;
    }
}
