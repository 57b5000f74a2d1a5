package dev.colloquy.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads foreign JSON value by value, so that a file may be larger than memory, and within limits, so that none is a trap: at most
 * {@value #MAX_DEPTH} levels, 20 million characters a string, 32 million a value. Without recursion.
 */
public final class JsonFiles {

    /** Deeper nesting is refused. */
    public static final int MAX_DEPTH = 20_000;

    private static final int MAX_STRING = 20_000_000;
    private static final int MAX_VALUE = 32_000_000;
    private static final int STEP = 1 << 14;
    /** What is no JSON, but is written often enough and cannot be taken for anything else, is read. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .maxNumberLength(MAX_STRING)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private JsonFiles() {}

    /** Takes what is read. */
    public interface Handler {

        /** A value: of the file, of the array that the file is, or of a line. Its place can be asked for until this returns. */
        void value(JsonValue value);

        /** What was read of a value that ends too early or goes on in no JSON; a fault follows. Of lines it is not told. */
        default void part(JsonValue value) {}

        /** True if no more values are needed; asked after each. */
        default boolean enough() {
            return false;
        }

        /** What is no JSON, as a sentence without a full stop; what was read before it stands. */
        void fault(Place place, String why);
    }

    /**
     * Reads the values of a file, one after another; where the file is an array, its elements.
     *
     * @param elements true to hand on the elements of an array, false to hand on the array
     */
    public static void values(Chars chars, boolean elements, Handler handler) throws IOException {
        Tree tree = new Tree(0, chars::slice);
        try (JsonParser parser = FACTORY.createParser(chars)) {
            boolean within = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (elements && !within && token == JsonToken.START_ARRAY) {
                    within = true;
                } else if (within && token == JsonToken.END_ARRAY) {
                    within = false;
                } else {
                    handler.value(tree.read(parser));
                    if (handler.enough()) {
                        return;
                    }
                    chars.keepFrom(parser.currentLocation().getCharOffset());
                }
            }
        } catch (JsonProcessingException e) {
            tree.part().ifPresent(handler::part);
            JsonLocation at = e.getLocation();
            Place place = chars.place(at == null ? chars.position() : Math.max(0, at.getCharOffset()));
            handler.fault(place, told(e));
        }
    }

    /** Reads a file of a value a line; a line that is none is told, and the next one is read. Blank lines are passed over. */
    public static void lines(Chars chars, Handler handler) throws IOException {
        int number = 1;
        long start = 0;
        boolean tooLong = false;
        char[] buffer = new char[STEP];
        for (int read = chars.read(buffer, 0, STEP); read >= 0; read = chars.read(buffer, 0, STEP)) {
            long base = chars.position() - read;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    line(tooLong ? "" : chars.slice(start, base + i), start, number, tooLong, handler);
                    if (handler.enough()) {
                        return;
                    }
                    start = base + i + 1;
                    chars.keepFrom(start);
                    number++;
                    tooLong = false;
                }
            }
            if (chars.position() - start > MAX_STRING) {
                tooLong = true;
                chars.keepFrom(chars.position());
            }
        }
        line(tooLong ? "" : chars.slice(start, chars.position()), start, number, tooLong, handler);
    }

    /** The value of one line; empty if it is no JSON, or too long. */
    public static Optional<JsonValue> line(String text) {
        List<JsonValue> found = new ArrayList<>();
        try {
            line(text, 0, 1, text.length() > MAX_STRING, new Handler() {
                @Override
                public void value(JsonValue value) {
                    found.add(value);
                }

                @Override
                public void fault(Place place, String why) {
                    // Whoever reads the whole file tells it.
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().findFirst();
    }

    private static void line(String text, long start, int number, boolean tooLong, Handler handler) throws IOException {
        if (tooLong) {
            handler.fault(new Place(number, 1), "the line is longer than 20 million characters");
            return;
        }
        if (text.isBlank()) {
            return;
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            JsonValue value = new Tree(start, slices(text)).read(parser);
            if (parser.nextToken() != null) {
                long at = parser.currentTokenLocation().getCharOffset();
                handler.fault(new Place(number, (int) at + 1), "something follows the value of the line");
            }
            handler.value(value);
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

    private static Slices slices(String text) {
        return (from, to) -> text.substring((int) from, (int) to);
    }

    /** The first value of a text that may be cut short, as far as it goes. */
    public static JsonValue beginning(String text) {
        Tree tree = new Tree(0, slices(text));
        try (JsonParser parser = FACTORY.createParser(text)) {
            return parser.nextToken() == null ? JsonValue.Missing.VALUE : tree.read(parser);
        } catch (JsonProcessingException e) {
            return tree.part().orElse(JsonValue.Missing.VALUE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Builds values, one at a time. */
    private static final class Tree {

        private final long base;
        private final Slices slices;
        private final Deque<Open> open = new ArrayDeque<>();

        Tree(long base, Slices slices) {
            this.base = base;
            this.slices = slices;
        }

        /** What is there of a value that could not be read to its end. */
        Optional<JsonValue> part() {
            while (open.size() > 1) {
                JsonValue inner = open.pop().close();
                open.getFirst().add(inner);
            }
            return open.isEmpty() ? Optional.empty() : Optional.of(open.pop().close());
        }

        JsonValue read(JsonParser parser) throws IOException {
            long first = start(parser);
            for (JsonToken token = parser.currentToken(); token != null; token = parser.nextToken()) {
                if (start(parser) - first > MAX_VALUE) {
                    throw new JsonParseException(parser, "a value is longer than 32 million characters");
                }
                if (token == JsonToken.FIELD_NAME) {
                    open.getFirst().name = parser.currentName();
                    continue;
                }
                if (token.isStructStart()) {
                    open.push(new Open(base + start(parser), token == JsonToken.START_OBJECT));
                    continue;
                }
                JsonValue value = token.isStructEnd() ? open.pop().close() : scalar(parser, token);
                if (open.isEmpty()) {
                    return value;
                }
                open.getFirst().add(value);
            }
            throw new JsonParseException(parser, "it ends too early");
        }

        private static long start(JsonParser parser) {
            return parser.currentTokenLocation().getCharOffset();
        }

        private JsonValue scalar(JsonParser parser, JsonToken token) throws IOException {
            long start = start(parser);
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
