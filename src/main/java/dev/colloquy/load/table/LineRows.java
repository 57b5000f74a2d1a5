package dev.colloquy.load.table;

import dev.colloquy.formats.JsonFiles;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.text.Place;
import dev.colloquy.text.UserError;
import java.util.List;
import java.util.Optional;

/** Lines of JSON as rows of a table, for those who put the rows of each thread together themselves: which thread is a row of? */
public final class LineRows {

    private final List<String> names;
    private final Columns columns;

    private LineRows(List<String> names, Columns columns) {
        this.names = List.copyOf(names);
        this.columns = columns;
    }

    /**
     * A table with these columns.
     *
     * @throws UserError if the options name a column that is not there, or none is known to hold the texts
     */
    public static LineRows of(List<String> names, ReadOptions options) {
        Columns.Found found = Columns.of(names, 0, options.columns());
        if (found instanceof Columns.Found.Known known) {
            return new LineRows(names, known.columns());
        }
        if (found instanceof Columns.Found.Wrong wrong) {
            throw new UserError(wrong.why(), wrong.hint());
        }
        throw new UserError(
                "none of its columns is known to hold the texts; they are " + String.join(", ", names),
                "say which column holds what: --columns text=NAME,thread=NAME");
    }

    /** The object that a line holds; empty if it holds none. */
    public static Optional<JsonValue.Struct> object(String line) {
        return JsonFiles.line(line).filter(JsonValue.Struct.class::isInstance).map(JsonValue.Struct.class::cast);
    }

    /** True if a line is, or begins, an array of objects, as files are whose rows are no lines. */
    public static boolean beginsArray(String line) {
        String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return text.stripLeading().startsWith("[")
                && JsonFiles.line(text)
                        .filter(array -> array.values().stream().noneMatch(JsonValue.Struct.class::isInstance))
                        .isEmpty();
    }

    /** The column that tells the thread of a row; empty if none does, or a mere address, which may be that of the row itself. */
    public Optional<String> threadColumn() {
        int at = columns.of(Role.THREAD);
        return at < 0 || columns.weak() ? Optional.empty() : Optional.of(names.get(at));
    }

    /** True if nobody said which column tells the thread, so that it tells none if it has another value in each row. */
    public boolean mayTellNone() {
        return !columns.given().contains(Role.THREAD) && !columns.has(Role.TITLE) && !columns.own();
    }

    /** What tells the thread of a row. */
    public String thread(JsonValue.Struct row) {
        return Census.key(columns, new JsonRows.Line(row, columns, names, Place.NONE));
    }
}
