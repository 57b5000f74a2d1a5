package dev.colloquy.load.wprest;

import dev.colloquy.formats.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells posts and comments of the interface from other objects, and finds them in objects that people keep them in. */
final class Objects {

    private static final int MAX_DEPTH = 4;
    private static final String TEXT = "rendered";

    /** What WordPress.com calls an id. */
    private static final String HOSTED_ID = "ID";

    private Objects() {}

    private record At(JsonValue value, int depth) {}

    static boolean isComment(JsonValue value) {
        boolean own = value.has("id") && value.get("content").has(TEXT) && value.has("author_name");
        boolean hosted = value.has(HOSTED_ID)
                && value.has("content")
                && value.get("author").isObject()
                && !value.has("title");
        return (own || hosted) && (value.has("post") || value.has("parent"));
    }

    static boolean isPost(JsonValue value) {
        boolean own = value.has("id")
                && value.get("title").has(TEXT)
                && value.get("content").has(TEXT);
        boolean hosted = value.has(HOSTED_ID) && value.has("site_ID") && value.has("title") && value.has("content");
        return own || hosted;
    }

    /** The id of a post or comment. */
    static Optional<String> id(JsonValue value) {
        return value.get("id").text().or(() -> value.get(HOSTED_ID).text());
    }

    /** A text, which a site of one's own writes in an object and WordPress.com as it is. */
    static JsonValue text(JsonValue value, String name) {
        JsonValue field = value.get(name);
        return field.isObject() ? field.get(TEXT) : field;
    }

    /** The id of what a field names, by its id or as an object. */
    static Optional<String> named(JsonValue value, String name) {
        return value.get(name).text().or(() -> id(value.get(name)));
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
