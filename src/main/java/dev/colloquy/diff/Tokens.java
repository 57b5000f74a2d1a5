package dev.colloquy.diff;

import dev.colloquy.text.UnknownCharacters;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text cut into words, runs of blanks and single signs; put together they are the text again. A word is a run of letters,
 * marks and digits, with apostrophes and hyphens between them. Scripts that are written without blanks between words are cut
 * into characters. A sign keeps what is joined to it, so that an emoji is never cut in two.
 */
final class Tokens {

    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private static final int JOINER = 0x200D;
    private static final int FIRST_SKIN = 0x1F3FB;
    private static final int LAST_SKIN = 0x1F3FF;
    private static final int FIRST_FLAG = 0x1F1E6;
    private static final int LAST_FLAG = 0x1F1FF;
    private static final int LATIN_END = 0x300;

    private Tokens() {}

    /** All tokens in order. */
    static List<String> cut(String text) {
        List<String> tokens = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int end = end(text, at);
            tokens.add(text.substring(at, end));
            at = end;
        }
        return tokens;
    }

    /** True for a word, an emoji or another symbol; false for blanks and punctuation. */
    static boolean tells(String token) {
        int c = token.codePointAt(0);
        int type = UnknownCharacters.type(c);
        return UnknownCharacters.isLetterOrDigit(c) || type == Character.OTHER_SYMBOL || type == Character.SURROGATE;
    }

    /** True if a text is at hand and has so many words. */
    static boolean atLeast(Optional<String> text, int words) {
        return text.filter(
                        t -> cut(t).stream().filter(Tokens::tells).limit(words).count() == words)
                .isPresent();
    }

    private static int end(String text, int start) {
        int c = text.codePointAt(start);
        int at = start + Character.charCount(c);
        if (blank(c)) {
            while (at < text.length() && blank(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            return at;
        }
        return inWord(c) ? wordEnd(text, at) : signEnd(text, at, c);
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            boolean goesOn = inWord(c) || mark(c);
            boolean joins =
                    (c == '\'' || c == '\u2019' || c == '-') && next < text.length() && inWord(text.codePointAt(next));
            if (!goesOn && !joins) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static int signEnd(String text, int start, int first) {
        int at = start;
        boolean flag = flag(first);
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (c == JOINER && next < text.length() && !blank(text.codePointAt(next))) {
                next += Character.charCount(text.codePointAt(next));
            } else if (flag && flag(c)) {
                flag = false;
            } else if (!mark(c) && c != JOINER && (c < FIRST_SKIN || c > LAST_SKIN)) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static boolean inWord(int c) {
        return UnknownCharacters.isLetterOrDigit(c) && (c < LATIN_END || !WITHOUT_BLANKS.contains(UnicodeScript.of(c)));
    }

    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean flag(int c) {
        return c >= FIRST_FLAG && c <= LAST_FLAG;
    }

    private static boolean mark(int c) {
        int type = UnknownCharacters.type(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
