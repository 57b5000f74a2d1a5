package dev.colloquy.cli;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Set;

/** Sentences for people, on standard error: {@code analyze: <file>:<line>:<column>: <what is wrong>}, then a hint. */
final class Messages {

    private final PrintWriter err;
    private final StatusLine status;
    private final boolean quiet;
    private final Set<ReadProblem> told = new HashSet<>();

    Messages(Terminal terminal, boolean quiet) {
        this.err = terminal.err();
        this.status = terminal.status();
        this.quiet = quiet;
    }

    /**
     * Notes and warnings are for those who want to hear them; errors are for everybody. One that comes again because its files are used
     * again is told once.
     */
    void problem(ReadProblem problem) {
        if (told.add(problem) && (!quiet || problem.severity() == Severity.ERROR)) {
            error(problem.sentence(), problem.hint().orElse(""));
        }
    }

    void note(String sentence) {
        if (!quiet) {
            error(sentence, "");
        }
    }

    void error(String sentence, String hint) {
        status.clear();
        err.println("analyze: " + StanceTable.safe(sentence));
        if (!hint.isBlank()) {
            err.println("    hint: " + StanceTable.safe(hint));
        }
        err.flush();
    }
}
