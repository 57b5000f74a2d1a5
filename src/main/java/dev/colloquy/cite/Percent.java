package dev.colloquy.cite;

import java.nio.charset.StandardCharsets;

/** Percent-encoding (RFC 3986, section 2.1) in one pass each. */
final class Percent {

    private static final String UNRESERVED_MARKS = "-._~";
    private static final String RESERVED = ":/?#@!$&'()*+,;=";

    /** Reserved characters that mean the same with and without encoding, within a path and within a query. */
    private static final String FREE_IN_PATH = "!$'()*,:;@";

    private static final String FREE_IN_QUERY = FREE_IN_PATH + "/?";
    private static final String HEX = "0123456789ABCDEF";

    private Percent() {}

    /** As it may stand in a link: whatever is no character of RFC 3986, and a lone percent sign, is encoded. */
    static String encoded(String text) {
        return rewritten(text, RESERVED, "");
    }

    /** Any text as the end of a path of a link. Brackets stay if they are in pairs, so that the link can be found in a text. */
    static String encodedSegment(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return rewritten(text.replace("%", "%25"), depth == 0 ? "/@,;=+()" : "/@,;=+", "");
    }

    /** A path as paths are compared: one form for each way of encoding it. */
    static String path(String path) {
        return rewritten(path, RESERVED, FREE_IN_PATH);
    }

    /** A parameter as parameters are compared; a blank is a plus sign. */
    static String parameter(String parameter) {
        return rewritten(parameter.replace("%20", "+"), RESERVED, FREE_IN_QUERY);
    }

    private static String rewritten(String text, String kept, String freed) {
        int plain = 0;
        while (plain < text.length() && (unreserved(text.charAt(plain)) || kept.indexOf(text.charAt(plain)) >= 0)) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
        for (int i = plain; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '%' && Chars.hex(text, i + 1) && Chars.hex(text, i + 2)) {
                int value = Integer.parseInt(text, i + 1, i + 3, 16);
                if (!freed.isEmpty() && (unreserved(value) || freed.indexOf(value) >= 0)) {
                    out.append((char) value);
                } else {
                    percent(out, value);
                }
                i += 3;
                continue;
            }
            int length = Character.charCount(c);
            if (unreserved(c) || kept.indexOf(c) >= 0) {
                out.append((char) c);
            } else {
                for (byte b : text.substring(i, i + length).getBytes(StandardCharsets.UTF_8)) {
                    percent(out, b & 0xFF);
                }
            }
            i += length;
        }
        return out.toString();
    }

    private static void percent(StringBuilder out, int value) {
        out.append('%').append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 0xF));
    }

    private static boolean unreserved(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || UNRESERVED_MARKS.indexOf(c) >= 0;
    }

    /** The text without its encoding, read as UTF-8. */
    static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            boolean coded = bytes[i] == '%' && i + 2 < bytes.length && hex(bytes[i + 1]) >= 0 && hex(bytes[i + 2]) >= 0;
            bytes[length++] = coded ? (byte) ((hex(bytes[i + 1]) << 4) | hex(bytes[i + 2])) : bytes[i];
            i += coded ? 2 : 0;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private static int hex(byte b) {
        return b < 0 ? -1 : Character.digit(b, 16);
    }

    /** True if a percent sign stands without two hexadecimal digits behind it. */
    static boolean broken(String text) {
        for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
            if (!Chars.hex(text, i + 1) || !Chars.hex(text, i + 2)) {
                return true;
            }
        }
        return false;
    }
}
