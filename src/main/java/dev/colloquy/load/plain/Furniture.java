package dev.colloquy.load.plain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows the short lines that a page puts around a text: what can be clicked, counted or looked at. Whole lines only. */
final class Furniture {

    private static final int MAX_LENGTH = 120;

    private static final String ACTION =
            "permalink|perma-link|embed|save|unsave|parent|report|reply|replies|share|edit|delete"
                    + "|quote|flag|like|unlike|context|hide|block|give award|award|full comments|source|next|prev|root|crosspost"
                    + "|copy link|link|upvote|downvote|vote|follow|mute|recommend|tweet|facebook|twitter|report (?:abuse|spam|comment)";

    private static final Pattern SURE = pattern(
            "^(?:reply|reply ?[↓→↵]|(?:antworten|répondre|responder|rispondi|beantwoorden|svara?)(?: ?[↓→↵])?|(?:log|sign) ?in to (?:reply|comment|leave a comment|like)"
                    + "|(?:register|sign up) (?:or|and) (?:log|sign) ?in to (?:reply|comment)|permalink|reply to this(?: comment)?"
                    + "|(?:report|flag) (?:this )?(?:comment|abuse|post|as inappropriate|user)|report (?:comment|abuse) ?»?"
                    + "|\\d{1,7} repl(?:y|ies)(?: (?:by|from) .{1,60})?|\\d{1,7} (?:likes?|upvotes?|votes?|claps?|people like(?:d)? this|found this helpful)"
                    + "|\\d{1,7} likes? ?[·|•] ?(?:reply|like|share)"
                    + "|(?:like|reply|share|likes|replies|recommend) ?(?:\\(\\d{1,7}\\)|: ?\\d{1,7})|liked by .{1,60}"
                    + "|loading ?(?:\\.{3}|…)|(?:expand|collapse) full comment|go to profile|share this comment on \\S{1,20}"
                    + "|(?:reply )?\\d{1,7} repl(?:y|ies) ?[·•] ?active .{1,40}|recommended ?\\d{0,7}"
                    + "|(?:reply|recommend(?:ed)?|share|flag|report|like)(?: (?:\\d{1,7}|reply|recommend(?:ed)?|share|flag|report|like)){2,8}"
                    + "|(?=.*[•·|›△▽])(?=.*[a-z])(?:[\\d\\s•·|›»△▽▲▼−+-]|" + ACTION + ")++"
                    + "|(?:load|show|view|see|read)(?: (?:all|more|older|newer|previous|hidden|\\d{1,7})){1,3} (?:comments?|repl(?:y|ies))(?: ?\\(\\d{1,7}(?: \\w{1,9})?\\))?|load more ?(?:\\.{3}|…)?"
                    + "|(?:hide|collapse|expand|view|show) (?:comments?|repl(?:y|ies)|thread)"
                    + "|[«←<‹]{0,2} ?(?:older|newer|previous|next) comments ?[»→>›]{0,2}"
                    + "|(?:image|photo|picture|img)(?: of)?:? .{0,40}(?U:\\b)(?:avatar|gravatar)(?U:\\b).{0,60}"
                    + "|(?:user |profile )?(?:avatar|gravatar)(?: (?:of|for|image) ?.{0,60})?|\\S.{0,59} (?:user )?avatar"
                    + "|\\S.{0,59}['’]s (?:avatar|profile (?:photo|picture))(?: ?[-–] go to profile)?|profile (?:photo|picture)(?: (?:of|for) .{1,60})?"
                    + "|(?=.*[▲▼△▽↑↓⬆⬇👍👎♥❤])[\\s\\d▲▼△▽↑↓⬆⬇👍👎♥❤\uFE0F+|·-]{1,30}"
                    + "|(?:thumbs|vote|voted) (?:up|down)|rate this(?: comment)?:?|be the first to like this\\.?"
                    + "|(?:" + ACTION + "|\\d{1,7} repl(?:y|ies))(?:(?: ?[|·•/] ?| {1,3})(?:" + ACTION + ")){1,9}"
                    + "|(?:" + ACTION
                    + ")(?:(?:permalink|embed|save|parent|report|reply|give award|share|context|edit|hide|delete)){1,9})");

    private static final Pattern MAYBE = pattern(
            "(?:" + ACTION
                    + ")|likes|\\d{1,7}|[-–—*_=~]{1,80}|(?:[*·•-] ){2,9}[*·•-]|top|level \\d{1,3}|[·•|]|up|down|helpful|more"
                    + "|reply to \\S.{0,30}|show (?:more|less)|read more|translate(?: to english)?|collapse|expand|[\\d.]{1,5}k");

    private static final Pattern HEAD =
            pattern("liked by .{1,60}|(?:image|photo|picture|img)(?: of)?:? .{0,40}(?U:\\b)avatar(?U:\\b).{0,60}"
                    + "|follow|[·•]|(?:post )?author|permalink|edited|op|pinned(?: by .{1,60})?|#");

    private static final Pattern HELD = pattern(
            "(?:your|this) (?:comment|response|reply|message|post) is (?:awaiting|pending|held for)"
                    + " (?:moderation|approval|review)\\.?(?: this is a preview.{0,90})?|\\(?(?:comment )?(?:awaiting|pending) moderation\\)?\\.?");

    private static final Pattern LEAD = pattern(
            "sort(?:ed)? by:?.{0,30}|newest(?: first)?|oldest(?: first)?|top(?: comments)?|best|new|old"
                    + "|most (?:recent|liked|relevant|popular)|all comments|add a comment(?:\\.{3}|…)?|write a (?:comment|response)(?:\\.{3}|…)?"
                    + "|what are your thoughts\\?|join the (?:conversation|discussion)|subscribe|follow|login|log in|rss|feed");

    private Furniture() {}

    /** A line that is furniture wherever a page may have some. */
    static boolean is(String line) {
        return fits(line) && (SURE.matcher(line).matches() || HELD.matcher(line).matches());
    }

    /** A line that is furniture only next to other furniture, or where it stands below comment after comment. */
    static boolean maybe(String line) {
        return fits(line) && MAYBE.matcher(line).matches();
    }

    /** A line between a header and a text that belongs to neither. */
    static boolean isBelowHeader(String line) {
        return fits(line) && (HEAD.matcher(line).matches() || HELD.matcher(line).matches());
    }

    /** A line between the count and the first comment. */
    static boolean isLead(String line) {
        return fits(line) && (LEAD.matcher(line).matches() || is(line));
    }

    /** A line that says that its comment waits for approval. */
    static boolean isHeld(String line) {
        return fits(line) && HELD.matcher(line).matches();
    }

    /** What a line has in common with others that differ in case only. */
    static String key(String line) {
        String key = line.toLowerCase(Locale.ROOT);
        return !key.isEmpty() && key.chars().allMatch(Character::isDigit) ? "#" : key;
    }

    private static boolean fits(String line) {
        return !line.isEmpty() && line.length() <= MAX_LENGTH;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
