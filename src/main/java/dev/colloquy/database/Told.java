package dev.colloquy.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What DuckDB says of an error, taken apart: {@code Binder Error: words}, maybe further lines, then the line of the query that it is about
 * and a caret below the place.
 *
 * @param words what is wrong
 * @param place line and column in the query, from 1, as {@code 2:7}; empty where it names none
 */
record Told(String words, Optional<String> place) {

    private static final Pattern KIND = Pattern.compile("^(?:[A-Z][A-Za-z ]* Error: )+");
    private static final Pattern LINE = Pattern.compile("\nLINE (\\d+): ([^\n]*)\n( *)\\^");

    static Told of(@Nullable String message) {
        String text = message == null ? "" : message;
        Matcher line = LINE.matcher(text);
        boolean placed = line.find();
        String words = placed ? text.substring(0, line.start()) : text;
        return new Told(
                KIND.matcher(words).replaceFirst("").strip(),
                placed ? Optional.of(line.group(1) + column(line)) : Optional.empty());
    }

    /** The column, where the line is shown from its beginning. */
    private static String column(Matcher line) {
        int before = "LINE : ".length() + line.group(1).length();
        boolean cut = line.group(2).startsWith("...");
        return cut ? "" : ":" + (line.group(3).length() - before + 1);
    }

    /** What is wrong, without what only those who make DuckDB understand. */
    static String sentence(SQLException e) {
        return of(e.getMessage()).words().lines().findFirst().orElse("it does not say why");
    }

    /** The innermost reason of what could not be loaded. */
    static String cause(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String kind = cause.getClass().getSimpleName();
        return cause.getMessage() == null ? kind : kind + " (" + cause.getMessage() + ")";
    }
}
