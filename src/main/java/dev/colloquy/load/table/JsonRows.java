package dev.colloquy.load.table;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.Encoding;
import dev.colloquy.formats.JsonFiles;
import dev.colloquy.formats.JsonLayout;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.RawFile;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.text.Place;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The rows of a file of JSON Lines, or of one array: each line or value is an object whose fields are the cells. What is within a
 * field is looked into for the name of an author alone ({@link Nested}).
 *
 * @param names the names of the columns
 */
record JsonRows(RawFile file, Columns columns, List<String> names) implements Rows {

    private static final int LOOKED_AT = 200;

    /** Beyond so many characters, no further line is looked at for its names. */
    private static final int HEAD = 1 << 16;

    JsonRows {
        names = List.copyOf(names);
    }

    /**
     * The names of the fields of the first lines of a text, in its order.
     *
     * @param whole false if the last line may be cut
     * @return none if these are no lines of JSON
     */
    static List<String> names(String start, boolean whole) {
        String lines =
                whole || start.stripLeading().startsWith("[") ? start : start.substring(0, start.lastIndexOf('\n') + 1);
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        try {
            return names(
                    () -> new Chars(new ByteArrayInputStream(bytes), new Encoding(StandardCharsets.UTF_8, 0, false)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of a file, of which the beginning is read, but no line or value in part. */
    static List<String> names(RawFile file) throws IOException {
        return names(file::chars);
    }

    /** Opens a text; each call begins again. */
    private interface Opener {
        Chars open() throws IOException;
    }

    private static List<String> names(Opener text) throws IOException {
        JsonLayout layout;
        try (Chars chars = text.open()) {
            layout = JsonLayout.of(chars);
        }
        try (Chars chars = text.open()) {
            First first = new First(chars);
            if (isArray(text)) {
                JsonFiles.values(chars, /* elements= */ true, first);
            } else {
                JsonFiles.lines(chars, first);
            }
            // The first of many lines may be the broken one; a value over several lines is none of them.
            return first.broken && layout != JsonLayout.LINES ? List.of() : names(first.values);
        }
    }

    private static List<String> names(List<JsonValue> values) {
        Set<String> names = new LinkedHashSet<>();
        for (JsonValue value : values.subList(0, Math.min(LOOKED_AT, values.size()))) {
            if (value instanceof JsonValue.Struct object) {
                names.addAll(object.fields().keySet());
            }
        }
        return List.copyOf(names);
    }

    /** Takes lines, and what is no JSON. */
    private record Lines(Consumer<JsonValue> values, BiConsumer<Place, String> faults) implements JsonFiles.Handler {
        @Override
        public void value(JsonValue value) {
            values.accept(value);
        }

        @Override
        public void fault(Place place, String why) {
            faults.accept(place, why);
        }
    }

    /** The first values, and whether something else stands before them. */
    private static final class First implements JsonFiles.Handler {

        private final Chars chars;
        private final List<JsonValue> values = new ArrayList<>();
        private boolean broken;

        First(Chars chars) {
            this.chars = chars;
        }

        @Override
        public void value(JsonValue value) {
            values.add(value);
        }

        @Override
        public void part(JsonValue value) {
            values.add(value);
        }

        @Override
        public void fault(Place place, String why) {
            broken |= values.isEmpty();
        }

        @Override
        public boolean enough() {
            return values.size() >= LOOKED_AT || (!values.isEmpty() && chars.position() > HEAD);
        }
    }

    private static boolean isArray(Opener text) throws IOException {
        try (Chars chars = text.open()) {
            char[] one = new char[1];
            while (chars.read(one, 0, 1) > 0) {
                if (!Character.isWhitespace(one[0])) {
                    return one[0] == '[';
                }
                chars.keepFrom(chars.position());
            }
            return false;
        }
    }

    @Override
    public Optional<ReadProblem> each(Faults faults, Consumer<Row> row) throws IOException {
        try (Chars chars = file.chars()) {
            Consumer<JsonValue> values = value -> {
                if (value instanceof JsonValue.Struct object) {
                    row.accept(new Line(object, columns, names, chars.place(value.start())));
                } else {
                    faults.warn(chars.place(value.start()), "a line holds no object; it is left out");
                }
            };
            if (isArray(file::chars)) {
                JsonFiles.values(chars, /* elements= */ true, new Lines(values, faults::warn));
            } else {
                JsonFiles.lines(
                        chars, new Lines(values, (place, why) -> faults.lost(place, "a line is left out: " + why)));
            }
            return file.damage(chars);
        }
    }

    /** A line. */
    record Line(JsonValue.Struct object, Columns columns, List<String> names, Place place) implements Row {

        private JsonValue value(Role role) {
            int at = columns.of(role);
            JsonValue value = at < 0 ? JsonValue.Missing.VALUE : object.get(names.get(at));
            return Nested.value(role, value, object);
        }

        @Override
        public String text(Role role) {
            JsonValue value = value(role);
            return value instanceof JsonValue.Plain plain && !plain.raw().equals("null")
                    ? plain.raw()
                    : value.text().orElse("").strip();
        }

        @Override
        public Cell cell(Role role) {
            return new Cell.Field(value(role));
        }
    }
}
