package dev.colloquy.load.hackernews;

import dev.colloquy.formats.JsonValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A story, a comment or another item, of whichever interface.
 *
 * @param parent id of what it answers, told by itself or by where it stands
 * @param nested true if it stands in a tree
 */
record Item(JsonValue value, Optional<String> parent, boolean nested) {

    private static final Set<String> TYPES = Set.of("story", "comment", "job", "poll", "pollopt");

    /** Of the site's own interface. */
    static boolean isOwn(JsonValue value) {
        return value.has("id") && value.has("time") && TYPES.contains(type(value));
    }

    /** Of the tree that the search hands out for an item. */
    static boolean isTree(JsonValue value) {
        return value.has("id")
                && value.has("created_at")
                && value.has("author")
                && (value.get("children").isArray() || TYPES.contains(type(value)));
    }

    /** Of what the search finds. */
    static boolean isHit(JsonValue value) {
        return value.has("objectID")
                && value.has("created_at")
                && (value.has("comment_text") || value.has("title") || value.has("story_id"));
    }

    /** Of the interface that pages for phones use, which hands out whole trees. */
    static boolean isPage(JsonValue value) {
        boolean within = value.get("comments").isArray() || value.has("level");
        boolean told = value.has("content") || value.has("comments_count");
        return value.has("id") && value.has("time") && value.has("user") && within && told;
    }

    /** Of any interface, but what a search finds. */
    static boolean isItem(JsonValue value) {
        return isOwn(value) || isTree(value) || isPage(value);
    }

    /** The items of an object whose fields are called by their ids; none of anything else. */
    static List<JsonValue> named(JsonValue value) {
        boolean items = value instanceof JsonValue.Struct all
                && !all.fields().isEmpty()
                && all.fields().entrySet().stream().allMatch(f -> isNumber(f.getKey()));
        return items ? List.copyOf(((JsonValue.Struct) value).fields().values()) : List.of();
    }

    private static boolean isNumber(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** One that says so even by itself. */
    static boolean isTaggedHit(JsonValue value) {
        return isHit(value) && (value.has("_tags") || value.has("comment_text")) && value.has("author");
    }

    private static String type(JsonValue value) {
        return value.get("type").text().orElse("");
    }

    /** The items that a value is or holds, each before those that answer it; none if it is none. */
    static List<Item> within(JsonValue value) {
        List<Item> found = new ArrayList<>();
        Deque<Item> open = new ArrayDeque<>();
        if (value.get("hits").isArray()) {
            value.get("hits").values().forEach(hit -> open.addLast(of(hit, Optional.empty(), false)));
        } else {
            named(value).forEach(item -> open.addLast(of(item, Optional.empty(), isNested(item))));
            open.addLast(of(value, Optional.empty(), isNested(value)));
        }
        while (!open.isEmpty()) {
            Item item = open.pop();
            if (isItem(item.value) || isHit(item.value)) {
                found.add(item);
                List<JsonValue> inner = inner(item.value);
                for (int i = inner.size() - 1; i >= 0; i--) {
                    open.push(of(inner.get(i), Optional.of(item.id()), true));
                }
            }
        }
        return found;
    }

    private static Item of(JsonValue value, Optional<String> above, boolean nested) {
        Optional<String> told =
                value.get("parent").text().or(() -> value.get("parent_id").text());
        return new Item(value, told.or(() -> above), nested);
    }

    private static boolean isNested(JsonValue value) {
        return !inner(value).isEmpty();
    }

    /** Answers that stand within; ids of answers are none. */
    private static List<JsonValue> inner(JsonValue value) {
        List<JsonValue> all = new ArrayList<>(value.get("children").values());
        all.addAll(value.get("kids").values());
        all.addAll(value.get("comments").values());
        all.removeIf(v -> !v.isObject());
        return all;
    }

    String id() {
        return value.get("id").text().or(() -> value.get("objectID").text()).orElse("");
    }

    /** The story, where the item itself tells it. */
    Optional<String> story() {
        return value.get("story_id").text();
    }

    boolean isChoice() {
        return type(value).equals("pollopt");
    }

    boolean isComment() {
        return type(value).equals("comment")
                || value.get("comment_text").text().isPresent()
                || (type(value).isEmpty() && parent.isPresent());
    }

    /** How many items answer it, as far as it tells. */
    int answers() {
        return value.get("kids").values().size();
    }
}
