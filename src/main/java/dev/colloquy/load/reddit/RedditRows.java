package dev.colloquy.load.reddit;

import dev.colloquy.formats.Entities;
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
import dev.colloquy.text.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The submissions and comments of one reading of a file. */
final class RedditRows implements JsonRows {

    private static final Set<String> TAKEN_AWAY =
            Set.of("[deleted]", "[removed]", "[ removed by reddit ]", "[removed by reddit]", "[deleted by user]");
    private static final String STRANGE = "thing of the listing is neither a post nor a comment, and is left out";
    private static final String STRANGES = "things of the listing are neither posts nor comments, and are left out";
    private static final int MAX_NOTE = 40;
    private static final int MAX_DIGITS = 9;

    /** The thread that was read last: stubs of a listing do not say theirs. */
    private String thread = "";

    /** A thing that waits for its turn, with the order of the place where it stands. */
    private record Waiting(JsonValue thing, Order order) {}

    @Override
    public boolean take(JsonValue value, Places places, RowSink rows) {
        boolean any = Things.isListing(value);
        Deque<Waiting> open = new ArrayDeque<>();
        open.push(new Waiting(value, Order.DATE));
        while (!open.isEmpty()) {
            Waiting next = open.pop();
            List<JsonValue> children = Things.children(next.thing);
            if (!children.isEmpty()) {
                push(children, Things.isListing(next.thing) ? Order.FILE : Order.DATE, open);
            } else if (Things.kind(next.thing).equals("more")) {
                folded(next.thing, places, rows);
            } else {
                boolean read = item(next, places, rows);
                if (!read && next.order == Order.FILE && !thread.isEmpty()) {
                    rows.row(thread, new ThreadRow.Told(Severity.NOTE, 1, STRANGE, STRANGES, places.of(next.thing)));
                }
                any |= read;
                push(List.of(Things.inner(next.thing).get("replies")), Order.FILE, open);
            }
        }
        return any;
    }

    private static void push(List<JsonValue> things, Order order, Deque<Waiting> open) {
        for (int i = things.size() - 1; i >= 0; i--) {
            if (things.get(i).isObject()) {
                open.push(new Waiting(things.get(i), order));
            }
        }
    }

    private boolean item(Waiting waiting, Places places, RowSink rows) {
        JsonValue item = Things.inner(waiting.thing);
        Optional<String> own = Things.thread(item);
        // A page is of one thread, so that its comments need not say which; in a dump all threads are mixed.
        if (Things.isComment(item) && (own.isPresent() || waiting.order == Order.FILE)) {
            thread = own.orElse(thread);
            item.get("link_title").text().ifPresent(t -> rows.row(thread, new ThreadRow.Named(plain(t))));
            rows.row(thread, comment(item, waiting.order, places.of(item)));
            return true;
        }
        if (!Things.isPost(item)) {
            return false;
        }
        thread = Things.bare(item.get("id").text().orElse(""));
        rows.row(thread, post(item, waiting.order));
        if (isTakenAway(item.get("selftext"))) {
            rows.row(thread, new ThreadRow.Told(Severity.WARNING, 1, GONE, GONE, places.of(item)));
        }
        return true;
    }

    private static final String GONE = "post whose text was taken away at the site, so that only its title is read";

    /** Comments that the page shows only when asked for; of some of them it does not say how many. */
    private void folded(JsonValue more, Places places, RowSink rows) {
        int count = Math.max(1, number(more.get("data").get("count")).orElse(0));
        rows.row(
                thread,
                new ThreadRow.Told(
                        Severity.WARNING,
                        count,
                        "comment or more was not loaded when the thread was saved",
                        "comments or more were not loaded when the thread was saved",
                        places.of(more)));
    }

    private static ThreadRow post(JsonValue post, Order order) {
        Words body = isTakenAway(post.get("selftext")) ? Words.NONE : Words.of(post.get("selftext"), RedditText::of);
        return new ThreadRow.Opening(
                plain(post.get("title").text().orElse("")),
                author(post),
                date(post),
                isLink(post) ? body.and(Words.of(post.get("url"), Entities::decode)) : body,
                // Dumps count when a post is hardly there.
                order == Order.FILE ? number(post.get("num_comments")) : OptionalInt.empty());
    }

    /** True if it is about another page, which its address then is part of. */
    private static boolean isLink(JsonValue post) {
        String url = post.get("url").text().orElse("");
        String own = "/comments/" + Things.bare(post.get("id").text().orElse(""));
        return !post.get("is_self").isTrue() && url.startsWith("http") && !url.contains(own);
    }

    private static ThreadRow comment(JsonValue comment, Order order, Place place) {
        String parent = comment.get("parent_id").text().orElse("");
        Status status =
                isTakenAway(comment.get("body")) || comment.get("removed").isTrue()
                        ? Status.DELETED
                        : comment.get("spam").isTrue() ? Status.SPAM : Status.PUBLISHED;
        return new ThreadRow.Answer(
                Things.bare(comment.get("id")
                        .text()
                        .or(() -> comment.get("name").text())
                        .orElse("")),
                parent.startsWith("t1_") ? Optional.of(Things.bare(parent)) : Optional.empty(),
                author(comment),
                date(comment),
                Words.of(comment.get("body"), RedditText::of),
                status,
                order,
                place);
    }

    private static boolean isTakenAway(JsonValue text) {
        boolean brief = text instanceof JsonValue.Text string && string.raw().length() < MAX_NOTE;
        return brief && TAKEN_AWAY.contains(text.text().orElse("").strip().toLowerCase(Locale.ROOT));
    }

    private static Optional<String> author(JsonValue item) {
        return Authors.of(item.get("author").text()).filter(a -> !a.equals("[deleted]"));
    }

    private static Optional<String> date(JsonValue item) {
        return item.get("created_utc").text().flatMap(Times::ofEpochSeconds);
    }

    private static String plain(String escaped) {
        return Entities.decode(MappedText.of(escaped)).value().strip();
    }

    private static OptionalInt number(JsonValue value) {
        return value.text()
                .filter(t -> t.length() <= MAX_DIGITS && t.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(t -> OptionalInt.of(Integer.parseInt(t)))
                .orElse(OptionalInt.empty());
    }
}
