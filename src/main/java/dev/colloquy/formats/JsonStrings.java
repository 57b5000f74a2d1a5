package dev.colloquy.formats;

import dev.colloquy.text.MappedText;

/** Strings of JSON as they stand in a file. */
final class JsonStrings {

    private static final int HEX = 16;
    private static final int UNICODE_ESCAPE = 6;

    private JsonStrings() {}

    /**
     * Decodes a string that a parser has found to be one. Half of a pair of surrogates is read as U+FFFD.
     *
     * @param raw with its quotation marks
     * @return with places in {@code raw}
     */
    static MappedText decode(String raw) {
        MappedText.Builder out = MappedText.builder(raw.length());
        int end = raw.length() - 1;
        for (int at = 1; at < end; ) {
            int escape = raw.indexOf('\\', at);
            int plain = escape < 0 || escape + 1 >= end ? end : escape;
            if (plain > at) {
                out.copy(raw, at, plain);
                at = plain;
            } else if (isUnicode(raw, at)) {
                out.append((char) Integer.parseInt(raw, at + 2, at + UNICODE_ESCAPE, HEX), at, at + UNICODE_ESCAPE);
                at += UNICODE_ESCAPE;
            } else {
                out.append(escaped(raw.charAt(at + 1)), at, at + 2);
                at += 2;
            }
        }
        return whole(out.build());
    }

    /** Halves of surrogate pairs, and NUL, are no characters: they are shown as U+FFFD. */
    private static MappedText whole(MappedText text) {
        String value = text.value();
        if (isWhole(value)) {
            return text;
        }
        MappedText.Builder out = MappedText.builder(value.length());
        for (int i = 0; i < value.length(); i++) {
            int c = value.codePointAt(i);
            if (Character.isSupplementaryCodePoint(c)) {
                out.copy(value, i, i + 2);
                i++;
            } else {
                out.append(c == 0 || Character.isSurrogate((char) c) ? Chars.REPLACEMENT : (char) c, i, i + 1);
            }
        }
        return out.build().in(text);
    }

    private static boolean isWhole(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) == 0 || Character.isSurrogate(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The parser takes some letters beyond ASCII for digits, which these are not. */
    private static boolean isUnicode(String raw, int at) {
        if (!raw.startsWith("\\u", at) || at + UNICODE_ESCAPE >= raw.length()) {
            return false;
        }
        for (int i = at + 2; i < at + UNICODE_ESCAPE; i++) {
            if (raw.charAt(i) > 'f' || Character.digit(raw.charAt(i), HEX) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The same without places. */
    static String plain(String raw) {
        return raw.indexOf('\\') < 0
                ? raw.substring(1, Math.max(1, raw.length() - 1))
                : decode(raw).value();
    }

    private static char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> c;
        };
    }
}
