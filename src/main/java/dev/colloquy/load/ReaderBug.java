package dev.colloquy.load;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.util.Optional;
import java.util.stream.Stream;

/** Says of a file that a reader has a bug which shows in it, and where: as much as a person can report, the same on every Java. */
final class ReaderBug {

    private static final String PROGRAM = "dev.colloquy.";

    private ReaderBug() {}

    static ReadProblem told(String name, Throwable bug) {
        return ReadProblem.at(
                        Severity.ERROR,
                        name,
                        0,
                        0,
                        "cannot be read: a bug in the program ("
                                + bug.getClass().getSimpleName()
                                + place(bug).map(p -> " at " + p).orElse("") + ")")
                .withHint("please report it, with the file or as little of it as shows it; all other files are read");
    }

    /** Where in the program it arose; messages of Java differ from version to version and are left out. */
    private static Optional<String> place(Throwable bug) {
        return Stream.of(bug.getStackTrace())
                .filter(f -> f.getClassName().startsWith(PROGRAM))
                .map(f -> f.getFileName() + ":" + f.getLineNumber())
                .findFirst();
    }
}
