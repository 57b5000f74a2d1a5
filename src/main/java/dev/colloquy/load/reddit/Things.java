package dev.colloquy.load.reddit;

import dev.colloquy.formats.JsonValue;
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

    /** What a listing, or an answer of a dump's own interface, holds; nothing of anything else. */
    static List<JsonValue> children(JsonValue value) {
        return isListing(value)
                ? value.get("data").get("children").values()
                : value.get("data").values();
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

    static boolean isPost(JsonValue item) {
        return item.has("id") && item.has("title") && item.has("selftext");
    }

    /** The id without its kind: {@code abc} of {@code t3_abc}. */
    static String bare(String name) {
        return name.length() > 3 && name.charAt(0) == 't' && name.charAt(2) == '_' ? name.substring(3) : name;
    }
}
