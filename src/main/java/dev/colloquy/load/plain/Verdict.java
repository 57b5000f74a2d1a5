package dev.colloquy.load.plain;

import dev.colloquy.model.Status;
import java.util.regex.Pattern;

/** What became of a comment, as its place on the page says: a note of a link, or what a moderator left of it. */
final class Verdict {

    private static final int MAX_LENGTH = 250;
    private static final int MAX_NOTE = 160;
    private static final Pattern PING =
            pattern("(?:pingback|trackback|linkback)s?(?: ?: ?| from:? | by:? )\\S.*|(?:pingback|trackback)");
    private static final Pattern SENTENCE = pattern("[^.\\s]\\.$");
    private static final Pattern EXCERPT =
            pattern("^(?:\\[(?:\\.{3}|…)\\]|\\[&#8230;\\])\\s.*\\s(?:\\[(?:\\.{3}|…)\\]|\\[&#8230;\\])");
    private static final String WHO =
            "(?: by (?:(?:the|a|its|an) )?(?:user|author|moderators?|moderation(?: team)?|administrators?|admin"
                    + "|staff|editors?|owner|poster|blog administrator|site|reddit|youtube|community))?";
    private static final String GONE = "(?:deleted|removed|withdrawn|moderated)";
    private static final Pattern DELETED = pattern("[\\[(<](?:comment |post |message )?" + GONE + WHO + "[\\])>]"
            + "|(?:this|the|your) (?:comment|post|message|reply) (?:was|has been|is|had been) " + GONE + WHO
            + "(?: (?:because|for|as|due to) .{1,80})?\\.?"
            + "|(?:comment|post|message|reply) (?:was |has been )?" + GONE + WHO + "\\.?");

    private Verdict() {}

    /** True for {@code Pingback: Title}, {@code Trackback from Site}. */
    static boolean isPing(String line) {
        return line.length() <= MAX_LENGTH
                && PING.matcher(line).matches()
                && !SENTENCE.matcher(line).find();
    }

    /**
     * What the text itself says.
     *
     * @param first its first line
     * @param headed true if a name stands above it
     */
    static Status of(String first, String body, boolean headed) {
        boolean excerpt = headed
                && body.indexOf('\n') < 0
                && body.startsWith("[")
                && EXCERPT.matcher(body).matches();
        if (isPing(first) || excerpt) {
            return Status.PING;
        }
        return body.length() <= MAX_NOTE && DELETED.matcher(body).matches() ? Status.DELETED : Status.PUBLISHED;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
