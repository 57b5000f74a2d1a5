package dev.colloquy.load.wprest;

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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The posts and comments of one reading of a file. Mail addresses and addresses of machines are not looked at. */
final class RestRows implements JsonRows {

    private static final String NO_PARENT = "0";

    @Override
    public boolean take(JsonValue value, Places places, RowSink rows) {
        List<JsonValue> found = Objects.within(value);
        for (JsonValue one : found) {
            if (Objects.isComment(one)) {
                comment(one, one.get("post").text().orElse(""), places, rows);
            } else {
                post(one, places, rows);
            }
        }
        return !found.isEmpty();
    }

    private static void post(JsonValue post, Places places, RowSink rows) {
        String id = post.get("id").text().orElse("");
        JsonValue embedded = post.get("_embedded");
        Optional<String> author = embedded.get("author").values().stream()
                .findFirst()
                .flatMap(a -> Authors.of(a.get("name").text()));
        rows.row(
                id,
                new ThreadRow.Opening(
                        title(post),
                        author,
                        date(post),
                        Words.of(post.get("content").get("rendered"), HtmlText::of),
                        OptionalInt.empty()));
        for (JsonValue reply : Objects.within(embedded.get("replies"))) {
            if (Objects.isComment(reply)) {
                comment(reply, id, places, rows);
            }
        }
    }

    private static void comment(JsonValue comment, String post, Places places, RowSink rows) {
        for (JsonValue answered : comment.get("_embedded").get("up").values()) {
            rows.row(post, new ThreadRow.Named(title(answered)));
        }
        rows.row(
                post,
                new ThreadRow.Answer(
                        comment.get("id").text().orElse(""),
                        comment.get("parent").text().filter(p -> !p.equals(NO_PARENT)),
                        Authors.of(comment.get("author_name").text().map(RestRows::plain)),
                        date(comment),
                        Words.of(comment.get("content").get("rendered"), HtmlText::of),
                        status(comment),
                        ThreadAssembly.Order.DATE,
                        places.of(comment)));
    }

    private static String title(JsonValue post) {
        return plain(post.get("title").get("rendered").text().orElse(""));
    }

    private static String plain(String html) {
        return HtmlText.fragment(html).value().replaceAll("\\s+", " ");
    }

    /** In UTC where the site tells it, else in the site's own time, of which the zone is not known. */
    private static Optional<String> date(JsonValue item) {
        return item.get("date_gmt")
                .text()
                .flatMap(Times::ofUtc)
                .or(() -> item.get("date").text().flatMap(Times::ofIso));
    }

    private static Status status(JsonValue comment) {
        String type = comment.get("type").text().orElse("comment");
        if (type.equals("pingback") || type.equals("trackback")) {
            return Status.PING;
        }
        return switch (comment.get("status").text().orElse("approved")) {
            case "hold", "unapproved", "0" -> Status.HELD;
            case "spam" -> Status.SPAM;
            case "trash", "post-trashed" -> Status.DELETED;
            default -> Status.PUBLISHED;
        };
    }
}
