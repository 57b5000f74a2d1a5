package dev.colloquy.load.page;

import dev.colloquy.text.UnknownCharacters;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What pages call the parts of a comment. */
final class CommentNames {

    private static final Set<String> SURE_BODIES = Set.of("field-name-comment-body", "field--name-comment-body");
    /** Bodies, and nothing else. */
    private static final Set<String> BODIES = Set.of(
            "comment-content",
            "wp-block-comment-content",
            "comment_content",
            "comment__content",
            "e-content",
            "p-content",
            "comment-copy",
            "commentcontent",
            "comment_message",
            "wpd-comment-text",
            "wc-comment-text",
            "dsq-comment-message",
            "b-leaf-article",
            "commtext",
            "post-message",
            "postcontent",
            "bbwrapper",
            "messagetext",
            "cooked");

    /** Bodies, or all of a comment. */
    private static final Set<String> WIDE_BODIES = Set.of(
            "comment-body",
            "comment_body",
            "commentbody",
            "comment__body",
            "comment-text",
            "comment_text",
            "comment__text",
            "commenttext",
            "comment-message",
            "comment__message",
            "usertext-body",
            "comment-entry",
            "comment-txt",
            "commentstext",
            "format_text",
            "content");

    private static final Set<String> TEXTS = Set.of("text", "articleBody", "commentText");

    /** What is in no body, wherever it stands. */
    private static final Set<String> NOISE = Set.of(
            "avatar",
            "gravatar",
            "reply",
            "comment-reply",
            "comment-reply-link",
            "comment-reply-login",
            "wp-block-comment-reply-link",
            "comment-edit-link",
            "wp-block-comment-edit-link",
            "edit-link",
            "edit-comment-link",
            "comment-awaiting-moderation",
            "awaiting-moderation",
            "comment-likes",
            "comment-like",
            "comment-actions",
            "comment-share",
            "comment-permalink",
            "screen-reader-text",
            "reply-container",
            "ast-comment-edit-reply-wrap",
            "comment-reply-wrap",
            "sharedaddy");

    /** What is in no body that has no element of its own. */
    private static final Set<String> META = Set.of(
            "comment-meta",
            "commentmetadata",
            "comment-metadata",
            "comment-header",
            "comment__header",
            "comment-footer",
            "comment__footer",
            "comment-info",
            "comment-author",
            "comment__author",
            "comment-avatar",
            "comment-date",
            "comment__date",
            "comment-time",
            "comment-user",
            "comment-author-name",
            "wp-block-comment-author-name",
            "wp-block-comment-date",
            "wp-block-avatar",
            "author",
            "username",
            "date",
            "timestamp",
            "vcard",
            "fn",
            "says",
            "meta",
            "buttons",
            "votes",
            "submitted",
            "comment__meta",
            "comment-head",
            "links",
            "user-pic",
            "comment-poster",
            "commenter-name",
            "comment-timestamp",
            "datetime",
            "indented",
            "children",
            "replies");

    private static final Set<String> WHO_OR_WHEN = Set.of(
            "fn",
            "vcard",
            "comment-meta",
            "comment-metadata",
            "commentmetadata",
            "comment-author",
            "comment__author",
            "comment-user",
            "comment-date",
            "comment__date",
            "comment-header",
            "author",
            "username",
            "submitted",
            "comment__meta",
            "b-leaf-header",
            "commenter-name",
            "comment-head",
            "postprofile");
    private static final Set<String> META_TAGS = Set.of("time", "header", "footer", "nav");

    private static final Set<String> HELD = Set.of("comment-awaiting-moderation", "awaiting-moderation");
    private static final Pattern AWAITING =
            Pattern.compile("your comment is awaiting moderation(?U:\\b).*", Pattern.CASE_INSENSITIVE);
    private static final Set<String> SHORT_TAGS = Set.of("em", "i");
    private static final int SHORT = 400;
    private static final Pattern DEPTH = Pattern.compile("(?:(?:comment-)?depth|b-tree-twig)-(\\d{1,4})");
    /** Where Simple Machines Forum keeps the text of a posting. */
    private static final Pattern FORUM_TEXT = Pattern.compile("msg_\\d{1,12}");

    private CommentNames() {}

    /** True for the innermost element of a body of Drupal. */
    static boolean isSureBody(Part part) {
        return part.isAny(SURE_BODIES);
    }

    /** True for the element of a body. */
    static boolean isBody(Part part) {
        return part.isProperty(TEXTS)
                || part.isAny(BODIES)
                || part.element().attr("slot").equals("comment")
                || FORUM_TEXT.matcher(part.id()).matches();
    }

    /** True for an element that some call a body, and others all of a comment. */
    static boolean isWideBody(Part part) {
        return part.isAny(WIDE_BODIES);
    }

    static boolean isNoise(Set<String> names) {
        return !names.isEmpty() && names.stream().anyMatch(NOISE::contains);
    }

    /** True for who, when and what to do, where they stand beside a body. */
    static boolean isMeta(Part part) {
        return part.isAny(META) || META_TAGS.contains(part.tag()) || isNoise(part.names());
    }

    /** True for the note to its author that nobody else sees a comment yet. */
    static boolean isAwaiting(Part part) {
        return isMarkedHeld(part)
                || (SHORT_TAGS.contains(part.tag())
                        && part.element().ownText().length() < SHORT
                        && AWAITING.matcher(UnknownCharacters.seen(
                                        part.element().ownText().strip()))
                                .matches());
    }

    static boolean isMarkedHeld(Part part) {
        return part.isAny(HELD);
    }

    /** True for an element that tells who wrote a comment, or when. */
    static boolean isWhoOrWhen(Part part) {
        return part.isAny(WHO_OR_WHEN);
    }

    /** How deep a page says that a comment lies, from 1; 0 if it does not. */
    static int depth(Region region) {
        Part root = region.parts().get(0);
        int named = depth(root);
        if (named > 0) {
            return named;
        }
        return Stream.concat(
                        Stream.of(root.element().attr("depth"))
                                .filter(d -> root.tag().contains("-")),
                        region.parts().stream()
                                .filter(p -> p.is("ind") && p.tag().equals("td"))
                                .limit(1)
                                .map(p -> p.element().attr("indent")))
                .filter(d -> d.matches("\\d{1,4}"))
                .findFirst()
                .map(d -> 1 + Integer.parseInt(d))
                .orElse(0);
    }

    /** How deep the classes of an element say that it lies; 0 if they do not. */
    static int depth(Part part) {
        for (String name : part.names()) {
            Matcher depth = DEPTH.matcher(name);
            if (depth.matches()) {
                return Integer.parseInt(depth.group(1));
            }
        }
        return 0;
    }
}
