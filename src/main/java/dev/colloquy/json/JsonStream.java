package dev.colloquy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** An object that is written field by field, in the one way of {@link Json}, so that it may be larger than memory. */
final class JsonStream {

    private final JsonGenerator json;

    private JsonStream(JsonGenerator json) {
        this.json = json;
    }

    /** Writes an object. */
    interface Content {
        void write(JsonStream to) throws IOException;
    }

    /** The same text as {@link Json#write} has for it. */
    static void write(Writer out, Content content) throws IOException {
        JsonGenerator json = Json.generator(out);
        json.writeStartObject();
        content.write(new JsonStream(json));
        json.writeEndObject();
        json.flush();
        out.write("\n");
    }

    /** Writes a list alone, whose elements come one after another. */
    static void list(Writer out, Stream<? extends JsonNode> elements) throws IOException {
        JsonGenerator json = Json.generator(out);
        array(json, elements);
        json.flush();
        out.write("\n");
    }

    /** The same as a text. */
    static String text(Content content) {
        StringWriter out = new StringWriter();
        try {
            write(out, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** All fields of an object. */
    JsonStream fields(ObjectNode node) throws IOException {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            json.writeFieldName(field.getKey());
            Json.tree(json, field.getValue());
        }
        return this;
    }

    /** An object within. */
    JsonStream object(String name, Content content) throws IOException {
        json.writeObjectFieldStart(name);
        content.write(this);
        json.writeEndObject();
        return this;
    }

    /** A list, whose elements come one after another. */
    JsonStream list(String name, Stream<? extends JsonNode> elements) throws IOException {
        json.writeFieldName(name);
        array(json, elements);
        return this;
    }

    private static void array(JsonGenerator json, Stream<? extends JsonNode> elements) throws IOException {
        json.writeStartArray();
        for (Iterator<? extends JsonNode> all = elements.iterator(); all.hasNext(); ) {
            Json.tree(json, all.next());
        }
        json.writeEndArray();
    }

    /** A list, of which one element is in memory at a time. */
    <T> JsonStream list(String name, Iterable<T> elements, Function<T, ? extends JsonNode> node) throws IOException {
        json.writeArrayFieldStart(name);
        for (T element : elements) {
            Json.tree(json, node.apply(element));
        }
        json.writeEndArray();
        return this;
    }
}
