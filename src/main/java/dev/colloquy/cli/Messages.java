package dev.colloquy.cli;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Sentences for people, on standard error: {@code analyze: <file>:<line>:<column>: <what is wrong>}, then a hint. */
final class Messages {

    private static final int MOST_NOTES = 20;

    private final PrintWriter err;
    private final StatusLine status;
    private final boolean quiet;
    private final Set<ReadProblem> told = new HashSet<>();
    private final Map<String, Integer> notes = new TreeMap<>();

    Messages(Terminal terminal, boolean quiet) {
        this.err = terminal.err();
        this.status = terminal.status();
        this.quiet = quiet;
    }

    /**
     * Notes and warnings are for those who want to hear them; errors are for everybody. One that comes again because its files are used
     * again is told once, and of many notes that say the same of other files the first ones; see {@link #rest}.
     */
    void problem(ReadProblem problem) {
        boolean wanted = told.add(problem) && (!quiet || problem.severity() == Severity.ERROR);
        if (wanted
                && (problem.severity() != Severity.NOTE
                        || notes.merge(problem.message(), 1, Integer::sum) <= MOST_NOTES)) {
            error(problem.sentence(), problem.hint().orElse(""));
        }
    }

    /** Tells how many notes were not told one by one. */
    void rest() {
        notes.forEach((message, count) -> {
            if (count > MOST_NOTES) {
                note("... and " + (count - MOST_NOTES) + " more of which the same is to say: " + message);
            }
        });
        notes.clear();
    }

    /** All of them. */
    void problems(Iterable<ReadProblem> problems) {
        problems.forEach(this::problem);
        rest();
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
