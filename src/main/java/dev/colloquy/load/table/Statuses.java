package dev.colloquy.load.table;

import dev.colloquy.model.Status;
import java.util.Optional;
import java.util.Set;

/** What became of a row, as its columns say it. */
final class Statuses {

    private static final Set<String> PUBLISHED = Set.of(
            "",
            "1",
            "10",
            "true",
            "yes",
            "approved",
            "approve",
            "published",
            "publish",
            "public",
            "visible",
            "active",
            "open",
            "closed",
            "live",
            "ok",
            "normal",
            "accepted",
            "ham",
            "null",
            "none",
            "nan",
            "edited",
            "locked",
            "resolved");
    private static final Set<String> DELETED = Set.of(
            "deleted",
            "removed",
            "trash",
            "trashed",
            "delete",
            "gone",
            "bydeleted",
            "posttrashed",
            "deletedbyuser",
            "hidden");
    private static final Set<String> HELD = Set.of(
            "0",
            "false",
            "no",
            "hold",
            "held",
            "pending",
            "unapproved",
            "rejected",
            "waiting",
            "moderated",
            "inmoderation",
            "draft",
            "heldforreview",
            "likelyspam",
            "unpublished",
            "private");
    private static final Set<String> SPAM = Set.of("spam", "isspam", "junk");
    private static final Set<String> PINGS = Set.of("pingback", "trackback", "ping");
    /** How kinds of rows end that answer something; of other kinds, nobody knows. */
    private static final Set<String> ANSWERS = Set.of("comment", "reply", "answer", "response", "t1");

    private static final Set<String> POSTS = Set.of(
            "post",
            "article",
            "story",
            "submission",
            "topic",
            "question",
            "thread",
            "link",
            "blogpost",
            "page",
            "t3",
            "video");
    private static final Set<String> YES = Set.of("1", "true", "yes", "y", "t");
    private static final Set<String> GONE =
            Set.of("[deleted]", "[removed]", "[deleted by user]", "[ removed by reddit ]");

    private static final int LONGEST_MARK = 40;

    private Statuses() {}

    /** True if a row says that it is what the others answer. */
    static boolean isPost(Kept row) {
        return POSTS.contains(Names.plain(row.kind().kind()));
    }

    /** True if a row says that it answers something. */
    static boolean isOther(Kept row) {
        String kind = Names.plain(row.kind().kind());
        return PINGS.contains(kind) || ANSWERS.stream().anyMatch(kind::endsWith);
    }

    /**
     * The status of a row.
     *
     * @return nothing if its column says what nobody knows
     */
    static Optional<Status> of(Kept row, String text) {
        String status = Names.plain(row.kind().status());
        if (is(row.kind().spam()) || SPAM.contains(status)) {
            return Optional.of(Status.SPAM);
        }
        if (is(row.kind().deleted())
                || DELETED.contains(status)
                || (text.length() < LONGEST_MARK && GONE.contains(text))) {
            return Optional.of(Status.DELETED);
        }
        if (HELD.contains(status)) {
            return Optional.of(Status.HELD);
        }
        if (PINGS.contains(Names.plain(row.kind().kind()))) {
            return Optional.of(Status.PING);
        }
        return PUBLISHED.contains(status) ? Optional.of(Status.PUBLISHED) : Optional.empty();
    }

    private static boolean is(String cell) {
        return !cell.isEmpty() && YES.contains(Names.plain(cell));
    }
}
