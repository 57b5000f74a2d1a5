package dev.colloquy.cite;

import dev.colloquy.text.UnknownCharacters;
import java.util.List;

/** Tests of characters and places that the scanners share. Letters of schemes and prefixes are compared in ASCII only. */
final class Chars {

    private static final List<String> MARKS = List.of("quot;", "lt;", "gt;", "nbsp;", "apos;", "#34;", "#39;", "#x27;");

    private Chars() {}

    /** True if the text holds the word there, in any case. */
    static boolean at(CharSequence text, int at, String lower) {
        if (at < 0 || at + lower.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < lower.length(); i++) {
            if (lower(text.charAt(at + i)) != lower.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Length of {@code http://} or {@code https://} there; 0 without one. */
    static int scheme(CharSequence text, int at) {
        return at(text, at, "http://") ? "http://".length() : at(text, at, "https://") ? "https://".length() : 0;
    }

    /** True if a letter, digit or mark stands right before. */
    static boolean wordBefore(String text, int at) {
        return at > 0 && word(text.codePointBefore(at));
    }

    /** True if a letter, digit or mark stands there. */
    static boolean wordAt(String text, int at) {
        return at < text.length() && word(text.codePointAt(at));
    }

    static boolean word(int c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        int type = UnknownCharacters.type(c);
        return UnknownCharacters.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** The digit's and ASCII letter's own kind only: no other script's digits. */
    static boolean digit(CharSequence text, int at) {
        return at >= 0 && at < text.length() && digit(text.charAt(at));
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean hex(CharSequence text, int at) {
        return at < text.length() && Character.digit(text.charAt(at), 16) >= 0 && text.charAt(at) < 0x80;
    }

    static boolean digits(String text) {
        return !text.isEmpty() && digitsEnd(text, 0) == text.length();
    }

    /** True if there is nothing but ASCII. */
    static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** True if a character that nobody sees is in the text. */
    static boolean anyHidden(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (hidden(c)) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    static boolean anyDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (digit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** One past the digits that begin there. */
    static int digitsEnd(CharSequence text, int from) {
        int at = from;
        while (digit(text, at)) {
            at++;
        }
        return at;
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Control, format and bidi characters: nobody sees them, but they take part in an address. */
    static boolean hidden(int c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        int type = UnknownCharacters.type(c);
        return type == Character.FORMAT || (type == Character.CONTROL && !blank(c));
    }

    /** True if a name follows there that makes a character reference of HTML for a quote, bracket or blank. */
    static boolean markName(CharSequence text, int at) {
        return MARKS.stream().anyMatch(name -> at(text, at, name));
    }
}
