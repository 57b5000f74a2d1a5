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
                char unit = unit(raw, at);
                int next = at + UNICODE_ESCAPE;
                boolean paired = Character.isHighSurrogate(unit)
                        ? Character.isLowSurrogate(unit(raw, next))
                        : out.length() > 0 && Character.isHighSurrogate(out.last());
                out.append(Character.isSurrogate(unit) && !paired ? Chars.REPLACEMENT : unit, at, next);
                at = next;
            } else {
                out.append(escaped(raw.charAt(at + 1)), at, at + 2);
                at += 2;
            }
        }
        return out.build();
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

    /** What is escaped at a place; the unit there if none is, and zero at the end. */
    private static char unit(String raw, int at) {
        return isUnicode(raw, at)
                ? (char) Integer.parseInt(raw, at + 2, at + UNICODE_ESCAPE, HEX)
                : at < raw.length() ? raw.charAt(at) : 0;
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
