package dev.colloquy.load.plain;

import dev.colloquy.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts the buttons and labels of a page off the ends of a post. */
final class PostEdges {

    private static final int MAX_LENGTH = 120;
    private static final String SITE =
            "(?:facebook|twitter|x|linkedin|pinterest|reddit|whatsapp|telegram|tumblr|pocket|e-?mail|mastodon|bluesky|threads)";
    private static final Pattern SURE_ABOVE = pattern(
            "share (?:this(?: (?:post|article|story|page))?|on " + SITE + "|via " + SITE + ")"
                    + ":?|(?:tweet|pin) (?:this|it)|click to (?:share|e-?mail|print)(?U:\\b).{0,80}|\\d{1,3} min(?:ute)?s?(?: read)?"
                    + "|(?:reading time|estimated reading time): ?.{1,20}|(?:\\d{1,6}|no) (?:comments?|shares|responses)|leave a (?:comment|reply)"
                    + "|listen to (?:this )?(?:article|post|story)|advertisements?|(?:save|print) (?:this )?(?:article|story)");
    private static final Pattern SURE_BELOW =
            pattern(SURE_ABOVE.pattern() + "|like this:?|reader interactions|loading ?(?:\\.{3}|…)|post navigation"
                    + "|(?:posted in|filed under|tagged(?: with)?|posted under):? \\S.{0,100}|be the first to like this\\.?|report this ad"
                    + "|(?:\\d{1,6} )?bloggers? likes? this\\.?");
    private static final Pattern MAYBE = pattern("^(?:share|tweet|print|e-?mail|save|like|more|listen|" + SITE
            + "|[←«‹] ?\\S.{0,90}|\\S.{0,90} ?[→»›]|(?:previous|next)(?: (?:post|article))?(?:: .{1,90})?|\\d{1,6}|--|[|·•]"
            + "|(?:tags?|categor(?:y|ies)|labels): \\S.{0,100}|follow|subscribe|related|edit)");

    /** Below a rule it is the number of those who clap. */
    private static final Pattern FIGURE = pattern("\\d{1,6}|[\\d.]{1,5}k");

    private PostEdges() {}

    /** The text between two lines without its edges; all of it if they are all there is. */
    static Span body(String value, List<Line> lines, int first, int end) {
        int head = first;
        boolean above = false;
        int at = first;
        for (; at < end && fits(lines.get(at), SURE_ABOVE); at++) {
            above |= matches(lines.get(at), SURE_ABOVE);
        }
        head = above ? at : head;
        int tail = end;
        boolean below = false;
        boolean rule = false;
        boolean figure = false;
        for (at = end; at > head && (fits(lines.get(at - 1), SURE_BELOW) || isFurniture(lines.get(at - 1))); at--) {
            Line line = lines.get(at - 1);
            below |= matches(line, SURE_BELOW) || isFurniture(line);
            rule |= line.text().equals("--");
            figure |= matches(line, FIGURE);
        }
        below |= rule && figure;
        tail = below ? at : tail;
        Span body = span(value, lines, head, tail);
        return body.isEmpty() ? span(value, lines, first, end) : body;
    }

    private static Span span(String value, List<Line> lines, int from, int to) {
        int start = offset(value, lines, from);
        return Segment.trimmed(value, start, Math.max(start, offset(value, lines, to)));
    }

    private static boolean fits(Line line, Pattern sure) {
        return line.isBlank() || matches(line, sure) || matches(line, MAYBE);
    }

    private static boolean isFurniture(Line line) {
        return Furniture.is(line.text());
    }

    private static boolean matches(Line line, Pattern pattern) {
        return !line.isBlank()
                && line.length() <= MAX_LENGTH
                && pattern.matcher(line.text()).matches();
    }

    private static int offset(String value, List<Line> lines, int line) {
        return line < lines.size() ? lines.get(line).start() : value.length();
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
