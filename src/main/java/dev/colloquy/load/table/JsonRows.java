package dev.colloquy.load.table;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.Encoding;
import dev.colloquy.formats.JsonFiles;
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

    JsonRows {
        names = List.copyOf(names);
    }

    /**
     * The names of the fields of the first lines, in the order of the file.
     *
     * @param whole false if the last line may be cut
     * @return none if these are no lines of JSON
     */
    static List<String> names(String start, boolean whole) {
        if (start.stripLeading().startsWith("[")) {
            return names(JsonFiles.beginning(start).values());
        }
        String lines = whole ? start : start.substring(0, start.lastIndexOf('\n') + 1);
        List<JsonValue> values = new ArrayList<>();
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        try (Chars chars = new Chars(new ByteArrayInputStream(bytes), new Encoding(StandardCharsets.UTF_8, 0, false))) {
            boolean[] broken = {false};
            JsonFiles.lines(chars, new Lines(values::add, (place, why) -> broken[0] |= values.isEmpty()));
            if (broken[0]) {
                return List.of();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names(values);
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

    private boolean isArray() throws IOException {
        try (Chars chars = file.chars()) {
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
            if (isArray()) {
                JsonFiles.values(chars, /* elements= */ true, new Lines(values, faults::warn));
            } else {
                JsonFiles.lines(
                        chars, new Lines(values, (place, why) -> faults.lost(place, "a line is left out: " + why)));
            }
            return file.damage(chars);
        }
    }

    /** A line. */
    private record Line(JsonValue.Struct object, Columns columns, List<String> names, Place place) implements Row {

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
