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

    /** What a downloader writes of a video beside it, with the comments in the order of the page. */
    static boolean isDownload(JsonValue value) {
        return value.has("id")
                && value.has("title")
                && value.get("comments").isArray()
                && (value.has("extractor")
                        || value.has("extractor_key")
                        || value.has("webpage_url")
                        || value.get("comments").values().stream().anyMatch(Resources::isDownloaded));
    }

    /** The beginning of such a file, whose comments stand behind all forms in which the video is to be had. */
    static boolean isDownloadBegun(JsonValue value) {
        return value.has("id")
                && value.has("title")
                && value.get("formats").values().stream().anyMatch(f -> f.has("format_id"));
    }

    /** A comment in such a file. */
    static boolean isDownloaded(JsonValue value) {
        return value.has("id") && value.has("text") && value.has("parent") && value.has("author_id");
    }

    /** A comment as tools write it that read the page: what answers another has its id with a dot and more. */
    static boolean isScraped(JsonValue value) {
        return value.has("cid") && value.has("text") && value.has("author") && value.has("time");
    }
}
