package dev.colloquy.cli;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.io.PrintWriter;

/** Sentences for people, on standard error: {@code analyze: <file>:<line>:<column>: <what is wrong>}, then a hint. */
final class Messages {

    private final PrintWriter err;
    private final boolean quiet;

    Messages(Terminal terminal, boolean quiet) {
        this.err = terminal.err();
        this.quiet = quiet;
    }

    /** Notes and warnings are for those who want to hear them; errors are for everybody. */
    void problem(ReadProblem problem) {
        if (!quiet || problem.severity() == Severity.ERROR) {
            error(problem.sentence(), problem.hint().orElse(""));
        }
    }

    void note(String sentence) {
        if (!quiet) {
            error(sentence, "");
        }
    }

    void error(String sentence, String hint) {
        err.println("analyze: " + StanceTable.safe(sentence));
        if (!hint.isBlank()) {
            err.println("    hint: " + StanceTable.safe(hint));
        }
        err.flush();
    }
}
