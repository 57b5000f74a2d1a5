package dev.colloquy.load.plain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who answers whom by name or number, as lines that belong to the page say. Takes the comments in order. */
final class Answers {

    private static final int MAX_LENGTH = 90;
    private static final Pattern LINE = Pattern.compile(
            "(?:(?:in reply to|in response to|replying to|replied to|in answer to|reply to|[↳↪⤷])(?: ?:)? ?(\\S.{0,59}?)"
                    + "|(@ ?(?:comment|post)? ?#?\\d{1,6}))"
                    + "(?:['’]s (?:comment|post))? ?:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile(
            "@? ?(?:(?:comment|post|reply|message)(?: no\\.)?)? ?#?(\\d{1,6})", Pattern.CASE_INSENSITIVE);

    private final Optional<String> postAuthor;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<Integer, String> byNumber = new HashMap<>();
    private boolean used;

    /**
     * No comments yet.
     *
     * @param postAuthor who wrote the post
     */
    Answers(Optional<String> postAuthor) {
        this.postAuthor = postAuthor;
    }

    /** Where a name or a number leads: to a comment, to the post (both empty), or nowhere known. */
    record Found(Optional<String> key, boolean known) {}

    void add(String key, Optional<String> author, int number) {
        author.ifPresent(a -> byName.put(AuthorName.key(a), key));
        byNumber.put(number, key);
    }

    /** What a line says that stands alone below a header; empty if it says no such thing, or nobody known. */
    Optional<Found> line(String text) {
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher line = LINE.matcher(text);
        if (!line.matches()) {
            return Optional.empty();
        }
        Found found = find(line.group(1) == null ? line.group(2) : line.group(1));
        boolean told = found.known() || (used && AuthorName.is(found.key().orElse("")));
        used |= found.known();
        return told ? Optional.of(found) : Optional.empty();
    }

    /** The latest comment by that name or with that number; the name itself if there is none. */
    Found find(String written) {
        String name = AuthorName.of(written).orElse("somebody");
        Matcher number = NUMBER.matcher(name);
        String key =
                number.matches() ? byNumber.get(Integer.parseInt(number.group(1))) : byName.get(AuthorName.key(name));
        if (key != null) {
            return new Found(Optional.of(key), true);
        }
        boolean post = postAuthor
                .filter(a -> AuthorName.key(a).equals(AuthorName.key(name)))
                .isPresent();
        return post ? new Found(Optional.empty(), true) : new Found(Optional.of(name), false);
    }
}
