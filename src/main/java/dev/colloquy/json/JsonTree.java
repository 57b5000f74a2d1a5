package dev.colloquy.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON of other people's formats, put together of maps (in their order), collections, texts, whole numbers, {@link BigDecimal}s and
 * truth values.
 */
public final class JsonTree {

    private JsonTree() {}

    /** The text, as all our JSON is written. */
    public static String write(Map<String, ?> tree) {
        return Json.write(node(tree));
    }

    /** The same on one line, without its end. */
    public static String line(Map<String, ? extends @Nullable Object> tree) {
        return Json.line(node(tree));
    }

    private static JsonNode node(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            ObjectNode node = Json.NODES.objectNode();
            map.forEach((key, child) -> node.set(String.valueOf(key), node(child)));
            return node;
        }
        if (value instanceof Collection<?> list) {
            ArrayNode node = Json.NODES.arrayNode();
            list.forEach(child -> node.add(node(child)));
            return node;
        }
        if (value instanceof Boolean truth) {
            return Json.NODES.booleanNode(truth);
        }
        if (value instanceof BigDecimal number) {
            return Json.NODES.numberNode(number);
        }
        if (value instanceof Number whole) {
            return Json.NODES.numberNode(whole.longValue());
        }
        return value == null ? Json.NODES.nullNode() : Json.NODES.textNode(String.valueOf(value));
    }
}
