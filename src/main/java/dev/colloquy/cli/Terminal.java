package dev.colloquy.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Where a run writes to. The product goes to {@code out}, everything for people to {@code err}.
 *
 * @param outIsTerminal true if a person looks at {@code out}
 * @param errIsTerminal true if a person looks at {@code err}
 * @param environment environment variables
 * @param in what comes in
 * @param asked how wide the terminal says it is; 0 if nobody asked
 * @param status the line of {@code err} that tells how far work is
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment,
        InputStream in,
        int asked,
        StatusLine status) {

    /** The width of what is read by no person, and of terminals that do not tell. */
    static final int USUAL_COLUMNS = 80;

    private static final int FEWEST_COLUMNS = 20;
    private static final int MOST_COLUMNS = 1_000;

    Terminal {
        environment = Map.copyOf(environment);
    }

    Terminal(
            PrintWriter out,
            PrintWriter err,
            boolean outIsTerminal,
            boolean errIsTerminal,
            Map<String, String> environment,
            InputStream in,
            int asked) {
        this(out, err, outIsTerminal, errIsTerminal, environment, in, asked, new StatusLine(err));
    }

    Terminal(
            PrintWriter out,
            PrintWriter err,
            boolean outIsTerminal,
            boolean errIsTerminal,
            Map<String, String> environment,
            InputStream in) {
        this(out, err, outIsTerminal, errIsTerminal, environment, in, 0);
    }

    /** A terminal at which nobody types anything. */
    Terminal(
            PrintWriter out,
            PrintWriter err,
            boolean outIsTerminal,
            boolean errIsTerminal,
            Map<String, String> environment) {
        this(out, err, outIsTerminal, errIsTerminal, environment, InputStream.nullInputStream());
    }

    /** Colour only for a person who has not asked to go without (no-color.org), or where it is asked for (CLICOLOR_FORCE). */
    boolean colour() {
        if (!variable("NO_COLOR").isEmpty()) {
            return false;
        }
        String forced = variable("CLICOLOR_FORCE");
        return (!forced.isEmpty() && !forced.equals("0")) || (outIsTerminal && !isDumb());
    }

    Style style() {
        return new Style(colour());
    }

    /** True if a person looks at {@code err}, at a terminal that can write over a line. */
    boolean watched() {
        return errIsTerminal && !isDumb();
    }

    /** The same, for a run that is asked to be quiet: nobody is shown how far work is. */
    Terminal quietly(boolean quiet) {
        return new Terminal(out, err, outIsTerminal, errIsTerminal && !quiet, environment, in, asked, status);
    }

    private boolean isDumb() {
        return variable("TERM").equals("dumb");
    }

    /** How many cells a line has: what COLUMNS says, else what the terminal said, else 80. */
    int columns() {
        String said = variable("COLUMNS").strip();
        int number = said.matches("\\d{1,6}") ? Integer.parseInt(said) : 0;
        int columns = number > 0 ? number : asked;
        return columns > 0 ? Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, columns)) : USUAL_COLUMNS;
    }

    /** The same of {@code out}: what no person looks at is laid out alike everywhere. */
    int outColumns() {
        return outIsTerminal ? columns() : USUAL_COLUMNS;
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
