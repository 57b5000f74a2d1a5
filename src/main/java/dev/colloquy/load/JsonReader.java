package dev.colloquy.load;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.JsonFiles;
import dev.colloquy.formats.JsonLayout;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.Lines;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A reader of JSON: values one after another, an array of them, or one a line. A file may hold many threads, their rows in any
 * order, and be larger than memory; it is read several times.
 */
public abstract class JsonReader implements ThreadReader {

    /** Rows that lie in memory at a time weigh no more, in about bytes. */
    private static final long BUDGET = 96L * 1024 * 1024;

    /** So many values are looked at to know the format. */
    private static final int LOOKED_AT = 20;

    /** So many places of a file are told; the others are counted. */
    private static final int MAX_TOLD = 20;

    @Override
    public final Confidence sniff(Sample sample) {
        char first = sample.first();
        if (first != '{' && first != '[') {
            return Confidence.NO;
        }
        Confidence surest = sniffWithin(JsonFiles.beginning(sample.text()));
        // Of lines, the first may be the broken one.
        String text = sample.text();
        int at = text.indexOf("\n{");
        for (int i = 1; i < LOOKED_AT && at >= 0 && surest == Confidence.NO; i++) {
            int end = text.indexOf('\n', at + 1);
            surest = sniffWithin(JsonFiles.beginning(text.substring(at + 1, end < 0 ? text.length() : end)));
            at = text.indexOf("\n{", at + 1);
        }
        return surest;
    }

    /** Looks at a value, or at the first ones of an array; an array within an array counts by its first value. */
    private Confidence sniffWithin(JsonValue value) {
        List<JsonValue> values = value.isArray() ? value.values() : List.of(value);
        Confidence surest = Confidence.NO;
        for (JsonValue one : values.subList(0, Math.min(LOOKED_AT, values.size()))) {
            JsonValue inner = one;
            while (inner.isArray()) {
                inner = inner.values().isEmpty()
                        ? JsonValue.Missing.VALUE
                        : inner.values().get(0);
            }
            Confidence found = sniff(inner);
            surest = found.compareTo(surest) > 0 ? found : surest;
        }
        return surest;
    }

    /** Looks at one of the first values, which is no array, and of which the end may be missing. */
    protected abstract Confidence sniff(JsonValue first);

    /** What turns the values of this file into rows, anew for each reading of it. */
    protected abstract Supplier<JsonRows> rows(RawFile file) throws IOException;

    @Override
    public final ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        return read(file, options, sink, BUDGET);
    }

    /** The same with another limit of memory. */
    final ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink, long budget) throws IOException {
        Supplier<JsonRows> rows = rows(file);
        Grouper grouper = new Grouper(budget);
        Pass first = new Pass(rows.get(), (thread, row) -> grouper.count(thread));
        Optional<ReadProblem> damage = each(file, first);
        if (grouper.threads() == 0) {
            return first.fault == null
                    ? new ReadOutcome.Unrecognised("it holds no thread in this format")
                    : new ReadOutcome.Unreadable(first.fault.told(file.path(), Severity.ERROR));
        }
        RowThreads threads = new RowThreads(file, options, sink, grouper.threads() > 1);
        grouper.read(taker -> each(file, new Pass(rows.get(), taker)), threads);
        threads.finish();
        first.tell(file.path(), sink);
        damage.ifPresent(sink::problem);
        return new ReadOutcome.Done();
    }

    /** Takes the values of a file. */
    protected interface Values {
        void value(JsonValue value, JsonRows.Places places);

        /** What is there of a value that the file breaks off in. */
        default void part(JsonValue value, JsonRows.Places places) {
            value(value, places);
        }

        /** What is no JSON. */
        default void fault(Place place, String why) {}
    }

    /**
     * Reads all values of a file, those of arrays one by one.
     *
     * @return what a person should know of its encoding
     */
    protected static Optional<ReadProblem> each(RawFile file, Values values) throws IOException {
        JsonLayout layout;
        try (Chars chars = file.chars()) {
            layout = JsonLayout.of(chars);
        }
        try (Chars chars = file.chars()) {
            Handler handler = new Handler(chars, values);
            if (layout == JsonLayout.LINES) {
                JsonFiles.lines(chars, handler);
            } else {
                JsonFiles.values(chars, /* elements= */ true, handler);
            }
            return file.damage(chars);
        }
    }

    private static final class Handler implements JsonFiles.Handler {

        private final Chars chars;
        private final Values values;

        Handler(Chars chars, Values values) {
            this.chars = chars;
            this.values = values;
        }

        @Override
        public void value(JsonValue value) {
            Looked places = new Looked(chars);
            for (JsonValue one : value.isArray() ? value.values() : List.of(value)) {
                values.value(one, places);
            }
        }

        @Override
        public void part(JsonValue value) {
            Looked places = new Looked(chars);
            for (JsonValue one : value.isArray() ? value.values() : List.of(value)) {
                values.part(one, places);
            }
        }

        @Override
        public void fault(Place place, String why) {
            values.fault(place, why);
        }
    }

    /** Looks lines up once more than one place is asked for. */
    private static final class Looked implements JsonRows.Places {
        private final Chars chars;
        private @Nullable Lines lines;
        private boolean asked;

        Looked(Chars chars) {
            this.chars = chars;
        }

        @Override
        public Place of(JsonValue value) {
            if (!asked) {
                asked = true;
                return chars.place(value.start());
            }
            Lines found = lines == null ? chars.lines() : lines;
            lines = found;
            return found.place(value.start());
        }
    }

    private record Fault(Place place, String why) {
        ReadProblem told(String path, Severity severity) {
            return ReadProblem.at(severity, path, place.line(), place.column(), why);
        }
    }

    /** One reading, with what is odd in it. */
    private static final class Pass implements Values {

        private final JsonRows rows;
        private final RowSink sink;
        private final List<Fault> faults = new ArrayList<>();
        private int untold;
        private int foreign;
        private Place firstForeign = Place.NONE;
        private @Nullable Fault fault;

        Pass(JsonRows rows, RowSink sink) {
            this.rows = rows;
            this.sink = sink;
        }

        @Override
        public void value(JsonValue value, JsonRows.Places places) {
            if (!rows.take(value, places, sink)) {
                firstForeign = foreign == 0 ? places.of(value) : firstForeign;
                foreign++;
            }
        }

        @Override
        public void part(JsonValue value, JsonRows.Places places) {
            rows.take(value, places, sink);
        }

        @Override
        public void fault(Place place, String why) {
            Fault found = new Fault(place, why);
            fault = fault == null ? found : fault;
            if (faults.size() < MAX_TOLD) {
                faults.add(found);
            } else {
                untold++;
            }
        }

        void tell(String path, ThreadSink to) {
            faults.forEach(f -> to.problem(f.told(path, Severity.ERROR)));
            if (untold > 0) {
                to.problem(ReadProblem.at(
                        Severity.ERROR, path, 0, 0, untold + " more places are no JSON, and are left out"));
            }
            if (foreign > 0) {
                to.problem(ReadProblem.at(
                        Severity.WARNING,
                        path,
                        firstForeign.line(),
                        firstForeign.column(),
                        foreign == 1
                                ? "here is something that is neither a post nor a comment; it is left out"
                                : foreign + " values are neither posts nor comments, the first of them here; they are"
                                        + " left out"));
            }
        }
    }
}
