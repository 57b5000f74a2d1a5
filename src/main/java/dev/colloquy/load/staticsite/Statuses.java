package dev.colloquy.load.staticsite;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What became of a comment, in the words of the systems that keep comments. */
final class Statuses {

    private static final Map<String, Status> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("spam", Status.SPAM),
            Map.entry("isspam", Status.SPAM),
            Map.entry("delete", Status.DELETED),
            Map.entry("deleted", Status.DELETED),
            Map.entry("isdeleted", Status.DELETED),
            Map.entry("removed", Status.DELETED),
            Map.entry("trash", Status.DELETED),
            Map.entry("hidden", Status.DELETED),
            Map.entry("pending", Status.HELD),
            Map.entry("flagged", Status.HELD),
            Map.entry("hold", Status.HELD),
            Map.entry("unapproved", Status.HELD),
            Map.entry("pingback", Status.PING),
            Map.entry("trackback", Status.PING)));
    private static final List<String> SAID = List.of("status", "type", "state", "comment_approved", "comment_type");
    private static final List<String> SHOWN =
            List.of("approved", "published", "visible", "isApproved", "comment_approved");

    /** Numbers of Isso, which writes a digest beside them. */
    private static final Map<String, Status> MODES = Map.of("2", Status.HELD, "4", Status.DELETED);

    private Statuses() {}

    /** Empty if nothing speaks against its being published. */
    static Optional<Status> of(JsonValue comment) {
        Optional<Status> said = SAID.stream()
                .flatMap(name -> comment.get(name).text().stream())
                .flatMap(s -> Stream.ofNullable(WORDS.get(s.strip().toLowerCase(Locale.ROOT))))
                .findFirst();
        Optional<Status> mode = comment.has("hash") ? comment.get("mode").text().map(MODES::get) : Optional.empty();
        return said.or(() -> mode).or(() -> flagged(comment)).or(() -> refused(comment));
    }

    private static Optional<Status> flagged(JsonValue comment) {
        return comment instanceof JsonValue.Struct fields
                ? fields.fields().entrySet().stream()
                        .filter(f -> f.getValue().isTrue())
                        .map(f -> f.getKey().toLowerCase(Locale.ROOT).replace("_", ""))
                        .filter(WORDS::containsKey)
                        .sorted()
                        .map(WORDS::get)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Status> refused(JsonValue comment) {
        boolean refused = SHOWN.stream().map(comment::get).anyMatch(Statuses::isNo);
        return refused ? Optional.of(Status.HELD) : Optional.empty();
    }

    private static boolean isNo(JsonValue value) {
        boolean no = value instanceof JsonValue.Plain plain && plain.raw().equals("false");
        return no
                || value.text().filter(t -> t.equals("0") || t.equals("false")).isPresent();
    }
}
