package dev.colloquy.load.wxr;

import dev.colloquy.model.Status;
import java.util.Set;

/** WordPress's words for what became of a post or comment. */
final class WxrStatus {

    private static final Set<String> PUBLIC = Set.of("", "publish", "published", "inherit", "closed", "static");
    private static final Set<String> GONE = Set.of("trash", "trashed", "post-trashed");
    private static final Set<String> COMMENTS = Set.of("", "comment", "review");
    private static final Set<String> PINGS = Set.of("pingback", "trackback", "webmention");

    private WxrStatus() {}

    /**
     * What became of a post: drafts and what waits, is private or asks for a password is {@link Status#HELD}.
     *
     * @param locked true if it has a password
     */
    static Status ofPost(String status, boolean locked) {
        if (GONE.contains(status)) {
            return Status.DELETED;
        }
        return PUBLIC.contains(status) && !locked ? Status.PUBLISHED : Status.HELD;
    }

    /** What became of a comment; one that is spam or held stays that if it is a ping. Notes that plugins keep as comments are held. */
    static Status ofComment(String approved, String type) {
        if (approved.equals("spam")) {
            return Status.SPAM;
        }
        if (GONE.contains(approved)) {
            return Status.DELETED;
        }
        boolean shown = approved.equals("1") || approved.equals("approve") || approved.equals("approved");
        if (shown && PINGS.contains(type)) {
            return Status.PING;
        }
        return shown && COMMENTS.contains(type) ? Status.PUBLISHED : Status.HELD;
    }
}
