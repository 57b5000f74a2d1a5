package dev.colloquy.load.staticsite;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.Located;
import dev.colloquy.formats.LooseHtml;
import dev.colloquy.load.Times;
import dev.colloquy.model.Status;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the fields of a comment say, however its site calls them. E-mail addresses and their digests are never looked at. */
final class Fields {

    private static final List<String> BODIES = List.of("message", "content", "comment", "text", "body");
    private static final List<String> AUTHORS =
            List.of("name", "author", "authorName", "author_name", "user", "username", "nickname");
    private static final List<String> DATES =
            List.of("date", "created_at", "createdAt", "created", "published", "timestamp", "time");
    private static final List<String> IDS = List.of("_id", "id", "uid", "comment_id");
    private static final List<String> PARENTS = List.of(
            "replying_to_uid",
            "replyTo",
            "reply_to",
            "replyToId",
            "parent",
            "parent_id",
            "parentId",
            "in_reply_to",
            "inReplyTo");
    private static final List<String> CHILDREN = List.of("replies", "children", "comments", "responses");
    private static final List<String> DEPTHS = List.of("depth", "level");
    private static final Set<String> NOBODY = Set.of("0", "-1", "null", "none", "false");
    private static final Map<String, Status> STATUSES = Map.of(
            "spam", Status.SPAM,
            "deleted", Status.DELETED,
            "removed", Status.DELETED,
            "trash", Status.DELETED,
            "hidden", Status.DELETED,
            "pending", Status.HELD,
            "hold", Status.HELD,
            "unapproved", Status.HELD,
            "pingback", Status.PING,
            "trackback", Status.PING);

    private Fields() {}

    private static Stream<String> texts(JsonValue value, List<String> names) {
        return names.stream()
                .map(value::get)
                .flatMap(v -> v.text().stream())
                .map(String::strip)
                .filter(t -> !t.isEmpty());
    }

    /** True for what can be a comment: it has a text and something else that comments have. */
    static boolean isComment(JsonValue value) {
        return value.isObject()
                && body(value).isPresent()
                && (author(value).isPresent()
                        || texts(value, IDS).findFirst().isPresent()
                        || date(value).isPresent());
    }

    /** True for what can hardly be anything else. */
    static boolean isSurelyComment(JsonValue value) {
        return value.isObject()
                && body(value).isPresent()
                && author(value).isPresent()
                && (texts(value, IDS).findFirst().isPresent() || date(value).isPresent());
    }

    private static Optional<JsonValue> body(JsonValue value) {
        return BODIES.stream().map(value::get).filter(v -> v.text().isPresent()).findFirst();
    }

    static SourceText text(JsonValue comment) {
        JsonValue body = body(comment).orElse(JsonValue.Missing.VALUE);
        Located located = body.located();
        if (located.value().isEmpty()) {
            // A comment that is only a number is a text, too.
            return SourceText.placed(body.text().orElse(""), Math.max(0, body.start()));
        }
        return new Located(located.start(), LooseHtml.text(located.text())).source();
    }

    static Optional<String> author(JsonValue comment) {
        Optional<String> nested = Stream.of("author", "user")
                .map(comment::get)
                .filter(JsonValue::isObject)
                .flatMap(a -> texts(a, AUTHORS))
                .findFirst();
        return texts(comment, AUTHORS).findFirst().or(() -> nested).filter(a -> a.indexOf('@') <= 0 || a.contains(" "));
    }

    static Optional<String> date(JsonValue comment) {
        return texts(comment, DATES)
                .findFirst()
                .map(d -> Times.ofEpoch(d)
                        .or(() -> Times.ofIso(d))
                        .or(() -> Times.ofRfc1123(d))
                        .orElse(d));
    }

    static Optional<String> id(JsonValue comment) {
        return texts(comment, IDS).findFirst();
    }

    static Optional<String> parent(JsonValue comment) {
        return texts(comment, PARENTS).findFirst().filter(p -> !NOBODY.contains(p.toLowerCase(Locale.ROOT)));
    }

    /** How deep it stands, where that is all that tells what it answers. */
    static Optional<Integer> depth(JsonValue comment) {
        return texts(comment, DEPTHS)
                .filter(d -> d.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .findFirst();
    }

    /** The comments that stand within it and answer it. */
    static List<JsonValue> children(JsonValue comment) {
        List<JsonValue> children = new ArrayList<>();
        for (String name : CHILDREN) {
            JsonValue field = comment.get(name);
            if (field instanceof JsonValue.Struct map) {
                children.addAll(map.fields().values());
            } else {
                children.addAll(field.values());
            }
        }
        return children;
    }

    static Status status(JsonValue comment) {
        for (String name : List.of("status", "type", "state")) {
            Optional<Status> said =
                    comment.get(name).text().map(s -> STATUSES.get(s.strip().toLowerCase(Locale.ROOT)));
            if (said.isPresent()) {
                return said.get();
            }
        }
        Optional<Status> flagged = STATUSES.keySet().stream()
                .sorted()
                .filter(name -> comment.get(name).isTrue())
                .map(STATUSES::get)
                .findFirst();
        boolean refused = Stream.of("approved", "published", "visible").anyMatch(name -> isFalse(comment.get(name)));
        return flagged.orElse(refused ? Status.HELD : Status.PUBLISHED);
    }

    private static boolean isFalse(JsonValue value) {
        return value instanceof JsonValue.Plain plain && plain.raw().equals("false");
    }
}
