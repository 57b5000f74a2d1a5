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
 */
record Terminal(
        PrintWriter out,
        PrintWriter err,
        boolean outIsTerminal,
        boolean errIsTerminal,
        Map<String, String> environment,
        InputStream in) {

    Terminal {
        environment = Map.copyOf(environment);
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

    /** Colour only for a person who has not asked to go without (no-color.org). */
    boolean colour() {
        return outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
