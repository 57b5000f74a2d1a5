package dev.colloquy.spark;

import dev.colloquy.text.UserError;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;

/**
 * Why a job came to nothing, as a sentence.
 *
 * @param status the exit code
 * @param told true if the sentence says it all, so that nobody needs a stack trace
 */
record Failure(int status, String sentence, String hint, boolean told) {

    private static final int USAGE = 2;
    private static final int BUG = 70;
    private static final int MOST_CAUSES = 30;
    private static final int LONGEST = 300;

    /** What Spark says of an executor that went away. */
    private static final List<String> LOST = List.of("ExecutorLostFailure", "OutOfMemoryError", "heap space");

    static Failure of(Throwable e) {
        List<Throwable> causes = Stream.iterate(e, Objects::nonNull, Throwable::getCause)
                .limit(MOST_CAUSES)
                .toList();
        Optional<UserError> user = first(causes, UserError.class);
        if (user.isPresent()) {
            return new Failure(USAGE, user.get().sentence(), user.get().hint(), /* told= */ true);
        }
        Optional<AnalysisException> table = first(causes, AnalysisException.class);
        if (table.isPresent()) {
            return new Failure(USAGE, "a table cannot be read: " + line(table.get()), "see: --help", /* told= */ false);
        }
        boolean memory = first(causes, VirtualMachineError.class).isPresent()
                || causes.stream().anyMatch(c -> LOST.stream().anyMatch(String.valueOf(c.getMessage())::contains));
        if (memory) {
            return new Failure(
                    BUG,
                    "executors died, or have too little memory: " + line(e),
                    "give them more with --executor-memory; what is labelled is kept, and the same command goes on from there",
                    /* told= */ false);
        }
        Optional<IOException> files = first(causes, IOException.class);
        return files.isPresent()
                ? new Failure(
                        USAGE,
                        "files cannot be read or written: " + reason(files.get()),
                        "paths have to be the same files on every worker; once it is mended, the same command goes on",
                        /* told= */ false)
                : new Failure(
                        BUG,
                        "a bug in the program: " + line(causes.get(causes.size() - 1)),
                        "report it with the stack trace that is in the log of the driver",
                        /* told= */ false);
    }

    private static <T> Optional<T> first(List<Throwable> causes, Class<T> kind) {
        return causes.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Why a file cannot be had, without the class that says it where that says no more. */
    static String reason(IOException e) {
        String why = line(e);
        return e instanceof FileNotFoundException && !why.contains("(") ? why + " (there is no such file)" : why;
    }

    private static String line(Throwable e) {
        String message = String.valueOf(e.getMessage()).strip();
        String first = message.lines().findFirst().orElse("");
        String said = first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
        return e.getMessage() == null || !(e instanceof IOException)
                ? e.getClass().getSimpleName() + ": " + said
                : said;
    }
}
