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
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The submissions and comments of one reading of a file. */
final class RedditRows implements JsonRows {

    private static final Set<String> TAKEN_AWAY =
            Set.of("[deleted]", "[removed]", "[ removed by reddit ]", "[removed by reddit]", "[deleted by user]");
    private static final String STRANGE = "thing of the listing is neither a post nor a comment, and is left out";
    private static final String STRANGES = "things of the listing are neither posts nor comments, and are left out";
    /** What is written where nobody is known any more. */
    private static final Set<String> NOBODY = Set.of("[deleted]", "[removed]", "DELETED", "None");

    private static final Pattern PERSON = Pattern.compile("\\A/?u/");
    private static final int MAX_NOTE = 40;
    private static final int MAX_DIGITS = 9;

    /** The thread that was read last: stubs of a listing do not say theirs. */
    private String thread = "";

    /**
     * A thing that waits for its turn.
     *
     * @param order that of the place where it stands
     * @param above id of the comment below which it stands; empty if it stands below none
     */
    private record Waiting(JsonValue thing, Order order, String above) {}

    @Override
    public boolean take(JsonValue value, Places places, RowSink rows) {
        boolean any = Things.isListing(value);
        Deque<Waiting> open = new ArrayDeque<>();
        open.push(new Waiting(value, Order.DATE, ""));
        while (!open.isEmpty()) {
            Waiting next = open.pop();
            List<JsonValue> children = Things.children(next.thing);
            if (!children.isEmpty()) {
                boolean page =
                        Things.isListing(next.thing) || !next.thing.get("data").isArray();
                push(children, page ? Order.FILE : Order.DATE, "", open);
            } else if (Things.kind(next.thing).equals("more")) {
                folded(next.thing, places, rows);
            } else {
                boolean read = item(next, places, rows);
                if (!read && next.order == Order.FILE && !thread.isEmpty()) {
                    rows.row(thread, new ThreadRow.Told(Severity.NOTE, 1, STRANGE, STRANGES, places.of(next.thing)));
                }
                any |= read;
                JsonValue item = Things.inner(next.thing);
                String above = read && Things.isPost(item) ? "" : id(item);
                push(Things.below(item), Order.FILE, above, open);
            }
        }
        return any;
    }

    private static void push(List<JsonValue> things, Order order, String above, Deque<Waiting> open) {
        for (int i = things.size() - 1; i >= 0; i--) {
            if (things.get(i).isObject()) {
                open.push(new Waiting(things.get(i), order, above));
            }
        }
    }

    private boolean item(Waiting waiting, Places places, RowSink rows) {
        JsonValue item = Things.inner(waiting.thing);
        Optional<String> own = Things.thread(item);
        // A page is of one thread, so that its comments need not say which; in a dump all threads are mixed.
        boolean page = waiting.order == Order.FILE && !thread.isEmpty();
        boolean comment = Things.isComment(item) || (page && item.has("body"));
        if (comment && (own.isPresent() || waiting.order == Order.FILE)) {
            thread = own.orElse(thread);
            item.get("link_title").text().ifPresent(t -> rows.row(thread, new ThreadRow.Named(plain(t))));
            rows.row(thread, comment(item, waiting, places.of(item)));
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
        JsonValue data = more.get("data");
        Set<String> named = data.get("children").values().stream()
                .flatMap(c -> c.text().stream())
                .collect(Collectors.toSet());
        int count = Math.max(1, number(data.get("count")).orElse(0));
        rows.row(thread, new ThreadRow.Folded(named, count, places.of(more)));
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

    private static ThreadRow comment(JsonValue comment, Waiting waiting, Place place) {
        String parent = comment.get("parent_id").text().orElse("");
        String above = parent.startsWith("t1_") ? Things.bare(parent) : parent.isEmpty() ? waiting.above : "";
        Status status =
                isTakenAway(comment.get("body")) || comment.get("removed").isTrue()
                        ? Status.DELETED
                        : comment.get("spam").isTrue() ? Status.SPAM : Status.PUBLISHED;
        return new ThreadRow.Answer(
                id(comment),
                above.isEmpty() ? Optional.empty() : Optional.of(above),
                author(comment),
                date(comment),
                Words.of(comment.get("body"), RedditText::of),
                status,
                waiting.order,
                place);
    }

    private static boolean isTakenAway(JsonValue text) {
        boolean brief = text instanceof JsonValue.Text string && string.raw().length() < MAX_NOTE;
        return brief && TAKEN_AWAY.contains(text.text().orElse("").strip().toLowerCase(Locale.ROOT));
    }

    private static String id(JsonValue item) {
        return Things.bare(
                item.get("id").text().or(() -> item.get("name").text()).orElse(""));
    }

    /** By name, also where a tool wrote the person as an object, or as a part of an address. */
    private static Optional<String> author(JsonValue item) {
        Optional<String> name = item.get("author")
                .text()
                .or(() -> item.get("author").get("name").text());
        return Authors.of(name.map(n -> PERSON.matcher(n).replaceFirst(""))).filter(a -> !NOBODY.contains(a));
    }

    /** Where only the time in the site's own zone is told, or a text, the zone is not known. */
    private static Optional<String> date(JsonValue item) {
        return item.get("created_utc")
                .text()
                .flatMap(d -> Times.ofEpochSeconds(d).or(() -> Times.ofIso(d)))
                .or(() -> item.get("created")
                        .text()
                        .flatMap(d -> Times.ofEpochSeconds(d)
                                .map(t -> t.substring(0, t.length() - 1))
                                .or(() -> Times.ofIso(d))));
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
