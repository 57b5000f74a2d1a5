package dev.colloquy.load.discourse;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.formats.MarkdownText;
import dev.colloquy.load.Authors;
import dev.colloquy.load.JsonRows;
import dev.colloquy.load.RowSink;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadRow;
import dev.colloquy.load.Times;
import dev.colloquy.load.Words;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.Status;
import dev.colloquy.text.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The posts of one reading of a file; number 1 opens the topic, the others are comments. */
final class TopicRows implements JsonRows {

    private static final String FIRST = "1";
    private static final String REGULAR = "1";
    private static final String WHISPER = "4";

    /** Of each topic, the highest number of a post that was read. */
    private final Map<String, Long> highestNumbers = new HashMap<>();

    private static boolean isPost(JsonValue value) {
        return value.has("post_number") && isText(value);
    }

    private static boolean isText(JsonValue value) {
        return value.has("cooked") || value.has("raw");
    }

    /** The posts that a value holds or is; none if it is nothing of a forum. */
    static List<JsonValue> posts(JsonValue value) {
        for (JsonValue list : List.of(value.get("post_stream").get("posts"), value.get("latest_posts"))) {
            if (list.isArray()) {
                return list.values().stream().filter(TopicRows::isText).toList();
            }
        }
        return isPost(value) && value.has("topic_id") ? List.of(value) : List.of();
    }

    @Override
    public boolean take(JsonValue value, Places places, RowSink rows) {
        List<JsonValue> posts = posts(value);
        boolean topic = value.get("post_stream").isObject();
        if (topic && !posts.isEmpty()) {
            topic(value, posts, places, rows);
        } else {
            // Posts by themselves may be of several topics.
            posts.forEach(post -> topic(post, List.of(post), places, rows));
        }
        return !posts.isEmpty();
    }

    private void topic(JsonValue topic, List<JsonValue> posts, Places places, RowSink rows) {
        String id = posts.get(0)
                .get("topic_id")
                .text()
                .or(() -> topic.get("id").text())
                .orElse("");
        String title = topic.get("title")
                .text()
                .or(() -> topic.get("topic_title").text())
                .orElse("");
        if (!title.isEmpty()) {
            rows.row(id, new ThreadRow.Named(title));
        }
        boolean again = highestNumbers.containsKey(id);
        Set<String> actions = new HashSet<>();
        for (int i = 0; i < posts.size(); i++) {
            JsonValue post = posts.get(i);
            // Tools that shorten posts leave their numbers out at times; then they are those of their places.
            String number = post.get("post_number").text().orElse(Integer.toString(i + 1));
            if (isAction(post)) {
                actions.add(number);
                rows.row(
                        id,
                        new ThreadRow.Told(
                                Severity.NOTE,
                                1,
                                "note of a moderator or of the forum itself is left out",
                                "notes of moderators and of the forum itself are left out",
                                places.of(post)));
            } else {
                ThreadAssembly.Order order = order(id, number);
                rows.row(
                        id, number.equals(FIRST) ? opening(topic, post) : answer(post, number, actions, order, places));
            }
        }
        missing(topic, posts, again, places.of(topic)).ifPresent(told -> rows.row(id, told));
    }

    /** That of the file, as long as its numbers go up. */
    private ThreadAssembly.Order order(String topic, String number) {
        long at = number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
        long highest = highestNumbers.merge(topic, at, Math::max);
        return highest > at ? ThreadAssembly.Order.DATE : ThreadAssembly.Order.FILE;
    }

    private static ThreadRow opening(JsonValue topic, JsonValue post) {
        return new ThreadRow.Opening(
                topic.get("title")
                        .text()
                        .or(() -> topic.get("topic_title").text())
                        .orElse(""),
                Authors.of(post.get("username").text()),
                post.get("created_at").text().flatMap(Times::ofIso),
                status(post) == Status.PUBLISHED ? words(post) : Words.NONE,
                OptionalInt.empty());
    }

    private static ThreadRow answer(
            JsonValue post, String number, Set<String> actions, ThreadAssembly.Order order, Places places) {
        return new ThreadRow.Answer(
                number,
                post.get("reply_to_post_number")
                        .text()
                        .filter(n -> !n.equals(FIRST) && !n.equals(number) && !actions.contains(n)),
                Authors.of(post.get("username").text()),
                post.get("created_at").text().flatMap(Times::ofIso),
                words(post),
                status(post),
                order,
                places.of(post));
    }

    private static Words words(JsonValue post) {
        return post.get("cooked").text().isPresent()
                ? Words.of(post.get("cooked"), CookedText::of)
                : Words.of(post.get("raw"), MarkdownText::of);
    }

    /**
     * What was closed, moved, pinned and so on: of a kind that is neither a post nor one that staff alone can read. What opens a
     * topic is none, though staff may have it shown in its colour.
     */
    private static boolean isAction(JsonValue post) {
        if (post.get("post_number").text().filter(FIRST::equals).isPresent()) {
            return false;
        }
        String type = post.get("post_type").text().orElse(REGULAR);
        return !type.equals(REGULAR) && !type.equals(WHISPER);
    }

    private static Status status(JsonValue post) {
        boolean deleted = post.get("deleted_at").text().isPresent()
                || post.get("user_deleted").isTrue();
        if (deleted) {
            return Status.DELETED;
        }
        boolean whispered = post.get("post_type").text().orElse(REGULAR).equals(WHISPER);
        return whispered || post.get("hidden").isTrue() ? Status.HELD : Status.PUBLISHED;
    }

    /** What the topic names and the file does not hold: of a further page, what it holds is taken from that again. */
    private static Optional<ThreadRow> missing(JsonValue topic, List<JsonValue> posts, boolean again, Place place) {
        Set<String> named = new HashSet<>();
        topic.get("post_stream").get("stream").values().forEach(id -> id.text().ifPresent(named::add));
        long here = posts.stream()
                .filter(post -> post.get("id").text().filter(named::contains).isPresent())
                .count();
        int count = again ? (int) -here : (int) (named.size() - here);
        return count == 0
                ? Optional.empty()
                : Optional.of(new ThreadRow.Told(
                        Severity.WARNING,
                        count,
                        "post that the topic names is not in the file",
                        "posts that the topic names are not in the file",
                        place));
    }
}
