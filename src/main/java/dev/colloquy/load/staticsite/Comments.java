package dev.colloquy.load.staticsite;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.FoundComment;
import dev.colloquy.model.Status;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;

/** Comments of one thread, from lists, maps and whatever is nested in them, in the order of the file. Without recursion. */
final class Comments {

    private final LongFunction<Place> places;
    private final Map<String, String> people;
    private final List<FoundComment> found = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Map<Integer, String> lastAtDepth = new HashMap<>();
    private int passedOver;

    /**
     * No comments yet.
     *
     * @param places tells line and column of an offset
     * @param people names of authors by what comments call them
     */
    Comments(LongFunction<Place> places, Map<String, String> people) {
        this.places = places;
        this.people = people;
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
            JsonValue own = Fields.unwrapped(next.value());
            if (!Fields.isComment(own)) {
                passedOver++;
                continue;
            }
            FoundComment comment = comment(own, next);
            found.add(comment);
            List<JsonValue> children = new ArrayList<>(Fields.children(own));
            if (own != next.value()) {
                children.addAll(Fields.children(next.value()));
            }
            for (int i = children.size() - 1; i >= 0; i--) {
                open.push(new Nested("", children.get(i), Optional.of(comment.key())));
            }
        }
    }

    /** Adds one comment whose text stands elsewhere. */
    void add(String name, JsonValue value, SourceText body) {
        found.add(comment(value, new Nested(name, value, Optional.empty()), body));
    }

    private FoundComment comment(JsonValue value, Nested nested) {
        return comment(value, nested, Bodies.text(value));
    }

    private FoundComment comment(JsonValue value, Nested nested, SourceText body) {
        String key = Fields.id(value).orElse(nested.name().isEmpty() ? "#" + (found.size() + 1) : nested.name());
        Optional<String> parent = nested.above()
                .or(() -> Fields.parent(value))
                .or(() -> Fields.perhapsParent(value).filter(keys::contains));
        keys.add(key);
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
                Fields.authorId(value).map(people::get).or(() -> Fields.author(value)),
                Fields.date(value),
                body,
                Statuses.of(value).orElse(Status.PUBLISHED),
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
