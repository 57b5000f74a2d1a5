package dev.colloquy.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads foreign JSON value by value, so that a file may be larger than memory, and within limits, so that none is a trap: at most
 * {@value #MAX_DEPTH} levels, 20 million characters a string. Without recursion.
 */
public final class JsonFiles {

    /** Deeper nesting is refused. */
    public static final int MAX_DEPTH = 20_000;

    private static final int MAX_STRING = 20_000_000;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private JsonFiles() {}

    /** Takes what is read. */
    public interface Handler {

        /** A value: of the file, of the array that the file is, or of a line. */
        void value(JsonValue value);

        /** What is no JSON, as a sentence without a full stop; what was read before it stands. */
        void fault(Place place, String why);
    }

    /**
     * Reads the values of a file, one after another; where the file is an array, its elements.
     *
     * @param elements true to hand on the elements of an array, false to hand on the array
     */
    public static void values(Chars chars, boolean elements, Handler handler) throws IOException {
        try (JsonParser parser = FACTORY.createParser(chars)) {
            boolean within = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (elements && !within && token == JsonToken.START_ARRAY) {
                    within = true;
                } else if (within && token == JsonToken.END_ARRAY) {
                    within = false;
                } else {
                    handler.value(tree(parser, 0, chars));
                    chars.keepFrom(parser.currentLocation().getCharOffset());
                }
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            Place place = at == null ? Place.NONE : chars.place(Math.max(0, at.getCharOffset()));
            handler.fault(place, told(e));
        }
    }

    /** Takes what is read line by line. */
    public interface LineHandler {

        /**
         * The value of a line.
         *
         * @param line its number, from 1
         */
        void value(JsonValue value, int line);

        /** What is no JSON, as a sentence without a full stop. */
        void fault(Place place, String why);
    }

    /** Reads a file of a value a line; a line that is none is told, and the next one is read. Blank lines are passed over. */
    public static void lines(Chars chars, Handler handler) throws IOException {
        lines(chars, new LineHandler() {
            @Override
            public void value(JsonValue value, int line) {
                handler.value(value);
            }

            @Override
            public void fault(Place place, String why) {
                handler.fault(place, why);
            }
        });
    }

    /** Reads a file of a value a line; a line that is none is told, and the next one is read. Blank lines are passed over. */
    public static void lines(Chars chars, LineHandler handler) throws IOException {
        StringBuilder line = new StringBuilder();
        int number = 1;
        long start = 0;
        boolean tooLong = false;
        char[] buffer = new char[1 << 14];
        for (int read = chars.read(buffer, 0, buffer.length); read >= 0; read = chars.read(buffer, 0, buffer.length)) {
            chars.keepFrom(chars.position());
            int from = 0;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    line.append(buffer, from, i - from);
                    line(line, start, number, tooLong, handler);
                    start = chars.position() - read + i + 1;
                    from = i + 1;
                    number++;
                    line.setLength(0);
                    tooLong = false;
                }
            }
            line.append(buffer, from, read - from);
            if (line.length() > MAX_STRING) {
                tooLong = true;
                line.setLength(0);
            }
        }
        line(line, start, number, tooLong, handler);
    }

    private static void line(StringBuilder line, long start, int number, boolean tooLong, LineHandler handler)
            throws IOException {
        if (tooLong) {
            handler.fault(new Place(number, 1), "the line is longer than 20 million characters");
            return;
        }
        String text = line.toString();
        if (text.isBlank()) {
            return;
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            JsonValue value = tree(parser, start, text);
            if (parser.nextToken() != null) {
                long at = parser.currentTokenLocation().getCharOffset();
                handler.fault(new Place(number, (int) at + 1), "something follows the value of the line");
            }
            handler.value(value, number);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            int column = at == null ? 1 : (int) Math.max(0, at.getCharOffset()) + 1;
            handler.fault(new Place(number, column), told(e));
        }
    }

    private static String told(JsonProcessingException e) {
        String why = e.getOriginalMessage();
        int end = why.indexOf('\n');
        String line = end < 0 ? why : why.substring(0, end);
        return "it is no JSON from here on (" + line + ")";
    }

    /** What is between two places of a file. */
    private interface Slices {
        String slice(long from, long to);
    }

    private static JsonValue tree(JsonParser parser, long base, String text) throws IOException {
        return new Tree(parser, base, (from, to) -> text.substring((int) from, (int) to)).read();
    }

    private static JsonValue tree(JsonParser parser, long base, Chars chars) throws IOException {
        return new Tree(parser, base, chars::slice).read();
    }

    /** Builds one value. */
    private static final class Tree {

        private final JsonParser parser;
        private final long base;
        private final Slices slices;
        private final Deque<Open> open = new ArrayDeque<>();

        Tree(JsonParser parser, long base, Slices slices) {
            this.parser = parser;
            this.base = base;
            this.slices = slices;
        }

        JsonValue read() throws IOException {
            for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME) {
                    open.getFirst().name = parser.currentName();
                    continue;
                }
                if (token.isStructStart()) {
                    open.push(new Open(base + start(), token == JsonToken.START_OBJECT));
                    continue;
                }
                JsonValue value = token.isStructEnd() ? open.pop().close() : scalar(token);
                if (open.isEmpty()) {
                    return value;
                }
                open.getFirst().add(value);
            }
            throw new JsonParseException(parser, "it ends too early");
        }

        private long start() {
            return parser.currentTokenLocation().getCharOffset();
        }

        private JsonValue scalar(JsonToken token) throws IOException {
            long start = start();
            if (token == JsonToken.VALUE_STRING) {
                // The parser goes on to the end of a string only when it is asked for it.
                parser.getTextLength();
                return new JsonValue.Text(
                        base + start,
                        slices.slice(start, parser.currentLocation().getCharOffset()));
            }
            return new JsonValue.Plain(base + start, parser.getText());
        }
    }

    /** An object or array that is being read. */
    private static final class Open {

        private final long start;
        private final boolean object;
        private final Map<String, JsonValue> fields = new LinkedHashMap<>();
        private final List<JsonValue> values = new ArrayList<>();
        private String name = "";

        Open(long start, boolean object) {
            this.start = start;
            this.object = object;
        }

        void add(JsonValue value) {
            if (object) {
                fields.put(name, value);
            } else {
                values.add(value);
            }
        }

        JsonValue close() {
            return object ? new JsonValue.Struct(start, fields) : new JsonValue.Array(start, values);
        }
    }
}
