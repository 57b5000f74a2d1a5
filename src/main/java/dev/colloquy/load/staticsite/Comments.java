package dev.colloquy.load.staticsite;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.FoundComment;
import dev.colloquy.text.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Comments of one thread, from lists, maps and whatever is nested in them, in the order of the file. Without recursion. */
final class Comments {

    private final LongFunction<Place> places;
    private final List<FoundComment> found = new ArrayList<>();
    private final Map<Integer, String> lastAtDepth = new HashMap<>();
    private int passedOver;

    /**
     * No comments yet.
     *
     * @param places tells line and column of an offset
     */
    Comments(LongFunction<Place> places) {
        this.places = places;
    }

    /** A value that may be a comment, with what it answers if it stands within that. */
    private record Nested(String name, JsonValue value, Optional<String> above) {}

    /**
     * Adds a value and all that is nested in it.
     *
     * @param name what a map calls it, or empty
     */
    void add(String name, JsonValue value) {
        Deque<Nested> open = new ArrayDeque<>();
        open.push(new Nested(name, value, Optional.empty()));
        while (!open.isEmpty()) {
            Nested next = open.pop();
            if (!Fields.isComment(next.value())) {
                passedOver++;
                continue;
            }
            FoundComment comment = comment(next);
            found.add(comment);
            List<JsonValue> children = Fields.children(next.value());
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Nested("", children.get(i), Optional.of(comment.key())));
            }
        }
    }

    private FoundComment comment(Nested nested) {
        JsonValue value = nested.value();
        String key = Fields.id(value).orElse(nested.name().isEmpty() ? "#" + (found.size() + 1) : nested.name());
        Optional<String> parent = nested.above().or(() -> Fields.parent(value));
        Optional<Integer> depth = Fields.depth(value);
        if (depth.isPresent()) {
            int level = depth.get();
            lastAtDepth.keySet().removeIf(d -> d >= level);
            parent = parent.or(
                    () -> lastAtDepth.keySet().stream().max(Integer::compare).map(lastAtDepth::get));
            lastAtDepth.put(level, key);
        }
        return new FoundComment(
                key,
                parent,
                Fields.author(value),
                Fields.date(value),
                Fields.text(value),
                Fields.status(value),
                places.apply(value.start()));
    }

    List<FoundComment> all() {
        return List.copyOf(found);
    }

    /** How many values were no comments. */
    int passedOver() {
        return passedOver;
    }
}
