package dev.colloquy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import dev.colloquy.text.Stretch;

/**
 * Where quoted words stand in the file, for items whose text was made of markup or escapes: there {@code start} and {@code end}
 * cannot be added to the item's own place. Every object with {@code start}, {@code end} and {@code quote} gets a {@code file}.
 */
final class SpanPlaces {

    private static final String START = "start";
    private static final String END = "end";

    private SpanPlaces() {}

    /** Adds the places to all labels of an item; nothing where its text stands in the file as it is, or nobody knows. */
    static void add(ObjectNode item, SourceText body) {
        if (body.knowsPlaces() && !body.isVerbatim()) {
            walk(item, body);
        }
    }

    private static void walk(JsonNode node, SourceText body) {
        node.forEach(inner -> walk(inner, body));
        if (node instanceof ObjectNode object && object.has(START) && object.has(END) && object.has("quote")) {
            Stretch file = body.inDocument(
                    new Span(object.get(START).intValue(), object.get(END).intValue()));
            object.putObject("file").put(START, file.start()).put(END, file.end());
        }
    }
}
