package dev.colloquy.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the values and keys of a file are. Of a key that an object has twice, the first one counts. */
final class JsonPlaces {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<JsonPointer, Place> keys = new HashMap<>();
    private final Map<JsonPointer, Place> values = new HashMap<>();
    private final List<Key> twice = new ArrayList<>();

    /** A key. */
    record Key(JsonPointer path, Place place) {}

    /** Reads the value that the parser stands on. */
    JsonNode read(JsonParser parser, JsonPointer path) throws IOException {
        values.put(path, place(parser.currentTokenLocation()));
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            return object(parser, path);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            ArrayNode array = Json.NODES.arrayNode();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                array.add(read(parser, path.appendIndex(array.size())));
            }
            return array;
        }
        return MAPPER.readTree(parser);
    }

    private ObjectNode object(JsonParser parser, JsonPointer path) throws IOException {
        ObjectNode object = Json.NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonPointer below = path.appendProperty(name);
            Place place = place(parser.currentTokenLocation());
            parser.nextToken();
            if (object.has(name)) {
                twice.add(new Key(below, place));
                parser.skipChildren();
            } else {
                keys.put(below, place);
                object.set(name, read(parser, below));
            }
        }
        return object;
    }

    Place key(JsonPointer path) {
        return keys.getOrDefault(path, value(path));
    }

    /** The place of a value, or of the value around it if it is missing. */
    Place value(JsonPointer path) {
        Place found = values.get(path);
        return found == null ? (path.matches() ? new Place(1, 1) : value(path.head())) : found;
    }

    /** Keys that stand in their object for the second time. */
    List<Key> twice() {
        return List.copyOf(twice);
    }

    static Place place(@Nullable JsonLocation at) {
        return at == null ? new Place(1, 1) : new Place(at.getLineNr(), at.getColumnNr());
    }

    /** The beginning of a sentence about a value: {@code items.c1.stance: }. */
    static String words(JsonPointer path) {
        String text = path.toString();
        return text.isEmpty()
                ? ""
                : text.substring(1).replace('/', '.').replace("~1", "/").replace("~0", "~") + ": ";
    }

    /** Says why a text is no JSON. */
    static String fault(JsonProcessingException e) {
        boolean endsEarly =
                e instanceof JsonEOFException || e.getOriginalMessage().startsWith("Unexpected end-of-input");
        return "this is no JSON: " + (endsEarly ? "it ends in the middle" : e.getOriginalMessage());
    }
}
