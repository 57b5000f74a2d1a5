package dev.colloquy.load.youtube;

import dev.colloquy.formats.JsonValue;

/** What objects of the interface are. */
final class Resources {

    private Resources() {}

    /** A comment of a video with some of its replies. */
    static boolean isThread(JsonValue value) {
        return isComment(value.get("snippet").get("topLevelComment"));
    }

    static boolean isComment(JsonValue value) {
        JsonValue snippet = value.get("snippet");
        return (snippet.has("textOriginal") || snippet.has("textDisplay"))
                && (snippet.has("authorDisplayName") || snippet.has("parentId"));
    }

    static boolean isVideo(JsonValue value) {
        JsonValue snippet = value.get("snippet");
        return snippet.has("title") && snippet.has("description") && snippet.has("channelId");
    }
}
