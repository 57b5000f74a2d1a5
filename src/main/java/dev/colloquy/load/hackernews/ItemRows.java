package dev.colloquy.load.hackernews;

import dev.colloquy.formats.Entities;
import dev.colloquy.formats.HtmlText;
import dev.colloquy.formats.JsonValue;
import dev.colloquy.load.Authors;
import dev.colloquy.load.JsonRows;
import dev.colloquy.load.RowSink;
import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.load.ThreadRow;
import dev.colloquy.load.Times;
import dev.colloquy.load.Words;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.Status;
import dev.colloquy.text.MappedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The stories and comments of one reading of a file. */
final class ItemRows implements JsonRows {

    private static final int MAX_DIGITS = 9;
    private static final String NULL = "null";

    private final Stories stories;

    ItemRows(Stories stories) {
        this.stories = stories;
    }

    @Override
    public boolean take(JsonValue value, Places places, RowSink rows) {
        List<Item> items = Item.within(value);
        for (Item item : items) {
            item(item, places, rows);
        }
        // The interface answers null for an item that it does not show.
        return !items.isEmpty()
                || value.get("hits").isArray()
                || (value instanceof JsonValue.Plain plain && plain.raw().equals(NULL));
    }

    private void item(Item item, Places places, RowSink rows) {
        String story = stories.of(item);
        JsonValue value = item.value();
        if (item.isChoice()) {
            rows.row(
                    story,
                    new ThreadRow.Told(
                            Severity.NOTE,
                            1,
                            "choice of a poll is left out",
                            "choices of a poll are left out",
                            places.of(value)));
            return;
        }
        if (item.isComment()) {
            value.get("story_title").text().ifPresent(t -> rows.row(story, new ThreadRow.Named(plain(t))));
            rows.row(story, comment(item, story, places));
        } else {
            rows.row(story, opening(item));
        }
        if (item.answers() > 0) {
            String key = item.isComment() ? item.id() : "";
            rows.row(story, new ThreadRow.Counted(key, item.answers(), places.of(value)));
        }
    }

    private static ThreadRow opening(Item item) {
        JsonValue value = item.value();
        return new ThreadRow.Opening(
                plain(value.get("title").text().orElse("")),
                author(value),
                date(value),
                words(value, "story_text")
                        .and(isAddress(value.get("url")) ? Words.of(value.get("url"), text -> text) : Words.NONE),
                count(value.has("descendants") ? value.get("descendants") : value.get("comments_count")));
    }

    private static ThreadRow comment(Item item, String story, Places places) {
        JsonValue value = item.value();
        return new ThreadRow.Answer(
                item.id(),
                item.parent().filter(p -> !p.equals(story)),
                author(value),
                date(value),
                words(value, "comment_text"),
                status(value),
                item.nested() ? Order.FILE : Order.DATE,
                places.of(value));
    }

    private static Words words(JsonValue value, String found) {
        for (String name : List.of("text", found, "content")) {
            if (value.get(name).text().isPresent()) {
                return Words.of(value.get(name), HtmlText::of);
            }
        }
        return Words.NONE;
    }

    private static boolean isAddress(JsonValue url) {
        return url.text().filter(u -> u.startsWith("http")).isPresent();
    }

    /** What has no text was deleted; what was killed, by software or by readers, waits for somebody who vouches for it. */
    private static Status status(JsonValue value) {
        boolean empty = words(value, "comment_text").parts().isEmpty();
        if (empty || value.get("deleted").isTrue()) {
            return Status.DELETED;
        }
        return value.get("dead").isTrue() ? Status.HELD : Status.PUBLISHED;
    }

    private static Optional<String> author(JsonValue value) {
        return Authors.of(value.get("by")
                .text()
                .or(() -> value.get("author").text())
                .or(() -> value.get("user").text()));
    }

    private static Optional<String> date(JsonValue value) {
        return value.get("time")
                .text()
                .flatMap(Times::ofEpochSeconds)
                .or(() -> value.get("created_at").text().flatMap(Times::ofIso));
    }

    private static String plain(String html) {
        return Entities.decode(MappedText.of(html)).value().strip();
    }

    private static OptionalInt count(JsonValue value) {
        return value.text()
                .filter(t -> t.length() <= MAX_DIGITS && t.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(t -> OptionalInt.of(Integer.parseInt(t)))
                .orElse(OptionalInt.empty());
    }
}
