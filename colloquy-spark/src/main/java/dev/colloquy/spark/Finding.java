package dev.colloquy.spark;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedThread;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that reading found: a thread, or a problem. Findings are passed through the cluster, threads in them as few bytes.
 *
 * @param unit place of the file, or of the group of rows, that it was found in
 * @param name what tells it apart from others of one place, and puts them in order
 * @param number counts from 0 within the unit
 * @param thread the thread, unless this is a problem, or the thread was left where it is
 * @param told the problem, unless this is a thread
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record Finding(
        int unit,
        String name,
        int number,
        String id,
        String file,
        int items,
        long length,
        byte @Nullable [] thread,
        @Nullable Told told)
        implements Serializable {

    /** The order of reading. */
    static final Comparator<Finding> ORDER =
            Comparator.comparingInt(Finding::unit).thenComparing(Finding::name).thenComparingInt(Finding::number);

    /** A problem as it is passed through the cluster. */
    record Told(
            Severity severity,
            String file,
            int line,
            int column,
            String message,
            @Nullable String hint) implements Serializable {

        static Told of(ReadProblem problem) {
            return new Told(
                    problem.severity(),
                    problem.file(),
                    problem.line(),
                    problem.column(),
                    problem.message(),
                    problem.hint().orElse(null));
        }

        ReadProblem problem() {
            ReadProblem problem = ReadProblem.at(severity, file, line, column, message);
            return hint == null ? problem : problem.withHint(hint);
        }
    }

    static Finding of(int unit, String name, int number, ThreadDoc thread) {
        long length = thread.items().stream().mapToLong(i -> i.body().length()).sum();
        return new Finding(
                unit,
                name,
                number,
                thread.id(),
                thread.file(),
                thread.items().size(),
                length,
                PackedThread.of(thread),
                null);
    }

    static Finding of(int unit, String name, int number, ReadProblem problem) {
        return new Finding(unit, name, number, "", problem.file(), 0, 0, null, Told.of(problem));
    }

    /** The same without the thread itself, which stays on the cluster. */
    Finding light() {
        return new Finding(unit, name, number, id, file, items, length, null, told);
    }

    boolean isThread() {
        return told == null;
    }

    Optional<ReadProblem> problem() {
        return Optional.ofNullable(told).map(Told::problem);
    }

    /** What tells it apart from all others. */
    Key key() {
        return new Key(unit, name, number);
    }

    /** What tells findings apart. */
    record Key(int unit, String name, int number) implements Serializable {}
}
