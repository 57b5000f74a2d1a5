package dev.colloquy.load.plain;

import java.util.Locale;
import java.util.regex.Pattern;

/** Knows the lines that follow the last comment of a page. */
final class StopLine {

    private static final int MAX_LENGTH = 90;
    private static final Pattern STOP = Pattern.compile("(?:(?:leave|post|add|write|submit) (?:a|an|your|another)"
            + " (?:reply|comment|response)(?: (?:cancel reply|to .*|below|here))?"
            + "|recent (?:comments|posts)"
            + "|(?:sorry, )?(?:the )?comments (?:(?:for|to|on) this (?:entry|post|article|thread) )?(?:are|have been)"
            + " (?:now )?closed(?: .*)?"
            + "|commenting (?:is|has been) (?:now )?closed(?: .*)?"
            + "|verify your comment)[.:!]*");

    private StopLine() {}

    static boolean is(Line line) {
        return line.length() <= MAX_LENGTH
                && STOP.matcher(line.text().toLowerCase(Locale.ROOT)).matches();
    }
}
