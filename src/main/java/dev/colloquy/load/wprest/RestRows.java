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
                comment(one, Objects.named(one, "post").orElse(""), places, rows);
            } else {
                post(one, places, rows);
            }
        }
        return !found.isEmpty();
    }

    private static void post(JsonValue post, Places places, RowSink rows) {
        String id = Objects.id(post).orElse("");
        JsonValue embedded = post.get("_embedded");
        Optional<String> author = embedded.get("author").values().stream()
                .findFirst()
                .or(() -> Optional.of(post.get("author")))
                .flatMap(a -> Authors.of(a.get("name").text().map(RestRows::plain)));
        rows.row(
                id,
                new ThreadRow.Opening(
                        title(post),
                        author,
                        date(post),
                        Words.of(Objects.text(post, "content"), HtmlText::of),
                        declared(post)));
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
        String title = title(comment.get("post"));
        if (!title.isEmpty()) {
            rows.row(post, new ThreadRow.Named(title));
        }
        Optional<String> author = comment.get("author_name")
                .text()
                .or(() -> comment.get("author").get("name").text());
        rows.row(
                post,
                new ThreadRow.Answer(
                        Objects.id(comment).orElse(""),
                        Objects.named(comment, "parent").filter(p -> !p.equals(NO_PARENT)),
                        Authors.of(author.map(RestRows::plain)),
                        date(comment),
                        Words.of(Objects.text(comment, "content"), HtmlText::of),
                        status(comment),
                        ThreadAssembly.Order.DATE,
                        places.of(comment)));
    }

    /** How many comments WordPress.com says a post has. */
    private static OptionalInt declared(JsonValue post) {
        return post.get("discussion")
                .get("comment_count")
                .text()
                .filter(c -> c.matches("[0-9]{1,8}"))
                .map(c -> OptionalInt.of(Integer.parseInt(c)))
                .orElse(OptionalInt.empty());
    }

    private static String title(JsonValue post) {
        return plain(Objects.text(post, "title").text().orElse(""));
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
