package dev.colloquy.load.wprest;

import dev.colloquy.formats.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Tells posts and comments of the interface from other objects, and finds them in objects that people keep them in. */
final class Objects {

    private static final int MAX_DEPTH = 4;
    private static final String TEXT = "rendered";

    private Objects() {}

    private record At(JsonValue value, int depth) {}

    static boolean isComment(JsonValue value) {
        return value.has("id")
                && value.get("content").has(TEXT)
                && value.has("author_name")
                && (value.has("post") || value.has("parent"));
    }

    static boolean isPost(JsonValue value) {
        return value.has("id")
                && value.get("title").has(TEXT)
                && value.get("content").has(TEXT);
    }

    /** Posts and comments that lie in a value, or in what it holds; in the order of the file. */
    static List<JsonValue> within(JsonValue value) {
        List<JsonValue> found = new ArrayList<>();
        Deque<At> open = new ArrayDeque<>();
        open.push(new At(value, 0));
        while (!open.isEmpty()) {
            At at = open.pop();
            if (isComment(at.value) || isPost(at.value)) {
                found.add(at.value);
            } else if (at.depth < MAX_DEPTH) {
                List<JsonValue> inner = inner(at.value);
                for (int i = inner.size() - 1; i >= 0; i--) {
                    open.push(new At(inner.get(i), at.depth + 1));
                }
            }
        }
        return found;
    }

    private static List<JsonValue> inner(JsonValue value) {
        if (value instanceof JsonValue.Struct object) {
            return object.fields().entrySet().stream()
                    .filter(e -> e.getValue().isObject() || e.getValue().isArray())
                    .map(Map.Entry::getValue)
                    .toList();
        }
        return value.values();
    }
}
