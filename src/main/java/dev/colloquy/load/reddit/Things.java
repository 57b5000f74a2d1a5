package dev.colloquy.load.reddit;

import dev.colloquy.formats.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What objects of Reddit are. A thing is {@code {kind, data}}; in dumps there is the data alone. */
final class Things {

    private Things() {}

    static boolean isListing(JsonValue value) {
        return kind(value).equals("Listing")
                && value.get("data").get("children").isArray();
    }

    static String kind(JsonValue value) {
        return value.get("kind").text().orElse("");
    }

    /** The data of a thing, or what has no such wrapping. */
    static JsonValue inner(JsonValue value) {
        return !kind(value).isEmpty() && value.get("data").isObject() ? value.get("data") : value;
    }

    /**
     * What a listing, an answer of the interface or of a dump's own one, or a file of a tool around things holds; nothing of
     * anything else.
     */
    static List<JsonValue> children(JsonValue value) {
        JsonValue data = value.get("data");
        JsonValue more = value.get("json").get("data").get("things");
        if (isListing(value)) {
            return data.get("children").values();
        }
        if (more.isArray()) {
            return more.values();
        }
        if (data.get("submission_metadata").isObject()) {
            List<JsonValue> all = new ArrayList<>(List.of(data.get("submission_metadata")));
            all.addAll(data.get("comments").values());
            return all;
        }
        return data.values();
    }

    /** What stands below a thing: a listing, or, where a tool has flattened it, the comments themselves. */
    static List<JsonValue> below(JsonValue item) {
        List<JsonValue> all = new ArrayList<>();
        for (JsonValue below : List.of(item.get("replies"), item.get("comments"))) {
            all.addAll(below.isArray() ? below.values() : isListing(below) ? children(below) : List.of());
        }
        return all;
    }

    static boolean isComment(JsonValue item) {
        return item.has("body") && item.has("parent_id");
    }

    /** True for a comment that no other site has: it says which thread it is in. */
    static boolean isTied(JsonValue item) {
        return isComment(item) && thread(item).isPresent();
    }

    /** The id of the thread that a comment says it is in, or of the post that it answers; empty if it says neither. */
    static Optional<String> thread(JsonValue comment) {
        return comment.get("link_id")
                .text()
                .or(() -> comment.get("parent_id").text().filter(p -> p.startsWith("t3_")))
                .map(Things::bare);
    }

    /** Of links there may be no text: the oldest dumps have no field for it. */
    static boolean isPost(JsonValue item) {
        return item.has("id")
                && item.has("title")
                && (item.has("selftext")
                        || (item.has("subreddit") && (item.has("permalink") || item.has("num_comments"))));
    }

    /** The id without its kind: {@code abc} of {@code t3_abc}. */
    static String bare(String name) {
        return name.length() > 3 && name.charAt(0) == 't' && name.charAt(2) == '_' ? name.substring(3) : name;
    }
}
