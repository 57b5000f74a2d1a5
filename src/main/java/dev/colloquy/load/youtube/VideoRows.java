package dev.colloquy.load.youtube;

import dev.colloquy.formats.HtmlText;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.Authors;
import dev.colloquy.load.JsonRows;
import dev.colloquy.load.RowSink;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadRow;
import dev.colloquy.load.Times;
import dev.colloquy.load.Words;
import dev.colloquy.model.Status;
import dev.colloquy.text.MappedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The videos and comments of one reading of a file. */
final class VideoRows implements JsonRows {

    /** The tags and references that a text shown as HTML may have. */
    private static final Pattern HTML =
            Pattern.compile("<(?:br|a|b|i|s|/b|/i|/s)(?!\\w)[^<>]*>|&(?:amp|lt|gt|quot|#39|#\\d{2,5});");

    private static final int MAX_DIGITS = 9;

    /** The video that was read last: replies that were asked for by themselves do not always say theirs. */
    private String video = "";

    @Override
    public boolean take(JsonValue value, Places places, RowSink rows) {
        if (Downloads.isOne(value)) {
            return Downloads.take(value, video, places, rows);
        }
        List<JsonValue> items =
                value.get("items").isArray() ? value.get("items").values() : List.of(value);
        // A page may well be empty.
        boolean any = value.get("items").isArray();
        for (JsonValue item : items) {
            any |= item(item, places, rows);
        }
        return any;
    }

    private boolean item(JsonValue item, Places places, RowSink rows) {
        if (Resources.isThread(item)) {
            thread(item, places, rows);
        } else if (Resources.isComment(item)) {
            comment(item, places, rows);
        } else if (Resources.isVideo(item)) {
            video(item, rows);
        } else {
            return false;
        }
        return true;
    }

    private void video(JsonValue item, RowSink rows) {
        JsonValue snippet = item.get("snippet");
        video = item.get("id")
                .text()
                .or(() -> item.get("id").get("videoId").text())
                .orElse(video);
        rows.row(
                video,
                new ThreadRow.Opening(
                        snippet.get("title").text().orElse("").strip(),
                        Authors.of(snippet.get("channelTitle").text()),
                        snippet.get("publishedAt").text().flatMap(Times::ofIso),
                        Words.of(snippet.get("description"), text -> text),
                        OptionalInt.empty()));
    }

    private void thread(JsonValue item, Places places, RowSink rows) {
        JsonValue snippet = item.get("snippet");
        video = snippet.get("videoId").text().orElse(video);
        JsonValue top = snippet.get("topLevelComment");
        comment(top, places, rows);
        List<JsonValue> replies = item.get("replies").get("comments").values();
        Optional<String> parent = top.get("id").text();
        for (JsonValue reply : replies) {
            if (Resources.isComment(reply)) {
                comment(reply, parent, places, rows);
            }
        }
        int told = number(snippet.get("totalReplyCount"));
        parent.filter(p -> told > 0).ifPresent(p -> rows.row(video, new ThreadRow.Counted(p, told, places.of(item))));
    }

    private void comment(JsonValue comment, Places places, RowSink rows) {
        comment(comment, Optional.empty(), places, rows);
    }

    private void comment(JsonValue comment, Optional<String> parent, Places places, RowSink rows) {
        JsonValue snippet = comment.get("snippet");
        video = snippet.get("videoId").text().orElse(video);
        rows.row(
                video,
                new ThreadRow.Answer(
                        comment.get("id").text().orElse(""),
                        snippet.get("parentId").text().or(() -> parent),
                        Authors.of(snippet.get("authorDisplayName").text()),
                        snippet.get("publishedAt").text().flatMap(Times::ofIso),
                        words(snippet),
                        status(snippet.get("moderationStatus").text().orElse("published")),
                        ThreadAssembly.Order.DATE,
                        places.of(comment)));
    }

    private static Words words(JsonValue snippet) {
        return snippet.get("textOriginal").text().isPresent()
                ? Words.of(snippet.get("textOriginal"), text -> text)
                : Words.of(snippet.get("textDisplay"), VideoRows::shown);
    }

    /** Texts are shown as HTML, or as they are; which of both, only their look tells. */
    private static MappedText shown(MappedText text) {
        return HTML.matcher(text.value()).find() ? HtmlText.of(text) : text;
    }

    private static Status status(String moderation) {
        return switch (moderation) {
            case "heldForReview", "rejected" -> Status.HELD;
            case "likelySpam" -> Status.SPAM;
            default -> Status.PUBLISHED;
        };
    }

    private static int number(JsonValue value) {
        return value.text()
                .filter(t -> t.length() <= MAX_DIGITS && t.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
