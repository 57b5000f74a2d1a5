package dev.colloquy.load.plain;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Knows the lines that follow the last comment of a page. */
final class StopLine {

    private static final int MAX_LENGTH = 90;
    private static final int MAX_SIDE_LENGTH = 100;
    private static final Pattern STOP = Pattern.compile(
            "(?:(?:leave|post|add|write|submit) (?:an?|your|another|new|a new|your own)"
                    + " (?:reply|comment|response)(?: (?:cancel reply|to .*|below|here))?"
                    + "|recent (?:comments|posts)"
                    + "|(?:sorry, )?(?:the )?comments (?:(?:for|to|on) this (?:entry|post|article|thread) )?(?:are|have been)"
                    + " (?:now )?closed(?: .*)?"
                    + "|commenting (?:is|has been) (?:now )?closed(?: .*)?"
                    + "|(?:schreibe einen|hinterlasse einen) kommentar.*|kommentar (?:verfassen|hinterlassen|schreiben)|laisser un commentaire.*"
                    + "|d(?:e|é)ja (?:un comentario|una respuesta).*|lascia un commento.*|deixe um comentário.*|geef een reactie.*"
                    + "|verify your comment|rss feed for comments on this post|comments? rss|trackback uri|(?:no )?trackbacks? (?:\\(\\d+\\)|url|uri).*"
                    + "|(?:you must|please) (?:be logged in|log ?in|sign in|register) to (?:post|leave|add|write) a comment.*)[.:!]*");

    /** Headings of what stands below a thread; people say these words too. */
    private static final Pattern SIDE =
            Pattern.compile("(?:post navigation|related(?: (?:posts|articles|stories|content|reading))?"
                    + "|you (?:may|might) also (?:like|enjoy)|more from .{1,60}|popular posts|latest (?:posts|news|articles)|most (?:read|popular)"
                    + "|subscribe(?: (?:to|by|via) .{1,60})?|follow (?:us|this blog|blog via email)|newsletter|sign up for .{1,60}"
                    + "|archives?|categories|tag cloud|blogroll|meta|search|about (?:us|me|the author|this blog)|navigation"
                    + "|newer posts?|older posts?|write a comment|submit comment|add comment|post comment"
                    + "|(?:your|the) email address will not be published.*|required fields are marked.*"
                    + "|notify me of (?:follow-up comments|new posts).*|powered by .{1,60}|proudly powered by .{1,60}"
                    + "|(?:copyright )?(?:©|\\(c\\)) ?\\d{4}.*|copyright .{1,80}|all rights reserved.*|privacy policy|terms of (?:use|service)"
                    + "|back to top|share this(?: (?:post|article|entry))?)");

    private final BitSet ends;

    /** Headings with nothing but short lines below them, none of which is a sentence or holds an address. */
    private final BitSet sides;

    private StopLine(BitSet ends, BitSet sides) {
        this.ends = ends;
        this.sides = sides;
    }

    static StopLine in(List<Line> lines) {
        int at = lines.size();
        while (at > 0 && isShort(lines.get(at - 1))) {
            at--;
        }
        BitSet ends = new BitSet();
        BitSet sides = new BitSet();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            ends.set(i, is(line));
            sides.set(i, i > 0 && i >= at && lines.get(i - 1).isBlank() && isSide(line));
        }
        return new StopLine(ends, sides);
    }

    private static boolean isShort(Line line) {
        String text = line.text();
        boolean said = text.indexOf(' ') > 0 && text.endsWith(".");
        boolean plain = line.length() <= MAX_SIDE_LENGTH && !text.contains("http") && !text.startsWith("www.");
        return plain && (!said || isSide(line) || is(line) || Furniture.is(text));
    }

    /**
     * True if a line ends a thread.
     *
     * @param afterAll true if all comments begin above; the headings of sidebars count only then, where no text follows
     */
    boolean at(int index, boolean afterAll) {
        return ends.get(index) || (afterAll && sides.get(index));
    }

    static boolean is(Line line) {
        return line.length() <= MAX_LENGTH
                && !line.isBlank()
                && STOP.matcher(line.text().toLowerCase(Locale.ROOT)).matches();
    }

    private static boolean isSide(Line line) {
        return line.length() <= MAX_LENGTH
                && SIDE.matcher(line.text().toLowerCase(Locale.ROOT)).matches();
    }
}
