package dev.colloquy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import dev.colloquy.text.Stretch;
import java.util.HashMap;
import java.util.Map;

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
        if (!body.isVerbatim()) {
            walk(item, body);
        }
    }

    private static void walk(JsonNode node, SourceText body) {
        node.forEach(inner -> walk(inner, body));
        if (node instanceof ObjectNode object && object.has(START) && object.has(END) && object.has("quote")) {
            Span span = new Span(object.get(START).intValue(), object.get(END).intValue());
            if (!body.knowsPlace(span)) {
                return;
            }
            Stretch file = body.inDocument(span);
            object.putObject("file").put(START, file.start()).put(END, file.end());
        }
    }

    /** The places that a report tells of an item. */
    static Map<Span, Stretch> of(JsonNode item) {
        Map<Span, Stretch> places = new HashMap<>();
        collect(item, places);
        return places;
    }

    private static void collect(JsonNode node, Map<Span, Stretch> places) {
        node.forEach(inner -> collect(inner, places));
        JsonNode file = node.path("file");
        if (node.has("quote") && isPlace(node) && isPlace(file)) {
            places.put(
                    new Span(node.get(START).intValue(), node.get(END).intValue()),
                    new Stretch(file.get(START).longValue(), file.get(END).longValue()));
        }
    }

    private static boolean isPlace(JsonNode node) {
        return node.path(START).canConvertToInt()
                && node.path(END).canConvertToLong()
                && node.get(START).longValue() >= 0
                && node.get(START).longValue() <= node.get(END).longValue();
    }
}
