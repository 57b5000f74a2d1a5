package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import org.jsoup.parser.Parser;

/** Character references of HTML and XML, such as those of an ampersand, with the places of what they stand for. */
public final class Entities {

    private static final int LONGEST = 40;

    private Entities() {}

    /** Decodes once. */
    public static MappedText decode(MappedText text) {
        if (text.value().indexOf('&') < 0) {
            return text;
        }
        MappedText.Builder out = MappedText.builder(text.length());
        decode(text.value(), 0, text.length(), out);
        return out.build().in(text);
    }

    /** Decodes a part of a text once, with places in that text. */
    static void decode(String text, int from, int to, MappedText.Builder out) {
        for (int at = from; at < to; ) {
            int plain = at;
            while (plain < to && text.charAt(plain) != '&') {
                plain++;
            }
            if (plain > at) {
                out.copy(text, at, plain);
                at = plain;
                continue;
            }
            int end = end(text, at, to);
            String decoded = end < 0 ? "" : decoded(text.substring(at, end));
            if (end < 0 || decoded.equals(text.substring(at, end))) {
                out.append(text.charAt(at), at, at + 1);
                at++;
            } else {
                out.append(isControl(decoded) ? "\uFFFD" : decoded, at, end);
                at = end;
            }
        }
    }

    /** True for what no text has, though a reference may name it. */
    private static boolean isControl(String decoded) {
        return decoded.length() == 1 && decoded.charAt(0) < ' ' && !Character.isWhitespace(decoded.charAt(0));
    }

    /**
     * Finds the places of a text that a parser decoded.
     *
     * @param decoded what the parser says
     * @param source what it parsed
     * @param from where the text begins there
     * @param to where it ends
     * @return {@code decoded}, with places in {@code source}; where both cannot be told apart, that of what stands before
     */
    static MappedText decodedAs(String decoded, String source, int from, int to) {
        MappedText.Builder out = MappedText.builder(decoded.length());
        int at = from;
        for (int i = 0; i < decoded.length(); ) {
            int same = same(decoded, i, source, at, to);
            if (same > 0) {
                out.copy(source, at, at + same);
                i += same;
                at += same;
                continue;
            }
            char c = decoded.charAt(i);
            if (at < to && source.charAt(at) == '&') {
                int end = end(source, at, to);
                String one = end < 0 ? "" : decoded(source.substring(at, end));
                if (end > 0 && decoded.startsWith(one, i) && !one.equals(source.substring(at, end))) {
                    out.append(one, at, end);
                    i += one.length();
                    at = end;
                    continue;
                }
            }
            if (at + 1 < to && source.charAt(at) == '\r' && source.charAt(at + 1) == '\n' && c == '\n') {
                at++;
            }
            int next = Math.min(at + 1, to);
            out.append(c, Math.min(at, to), next);
            at = next;
            i++;
        }
        return out.build();
    }

    /** How many units are the same in both, and neither begin a reference nor a line end. */
    private static int same(String decoded, int from, String source, int at, int to) {
        int most = Math.min(decoded.length() - from, to - at);
        int n = 0;
        while (n < most && decoded.charAt(from + n) == source.charAt(at + n) && isPlain(source.charAt(at + n))) {
            n++;
        }
        return n;
    }

    private static boolean isPlain(char c) {
        return c != '&' && c != '\r';
    }

    /** What one reference stands for; itself if it is none. */
    static String decoded(String reference) {
        return switch (reference) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&nbsp;" -> "\u00A0";
            // For each of these the parser makes a parser.
            default -> Parser.unescapeEntities(reference, false);
        };
    }

    /** One past a reference that begins at a place; -1 if there is none. */
    static int end(String text, int at, int to) {
        if (at >= to || text.charAt(at) != '&') {
            return -1;
        }
        for (int i = at + 1; i < Math.min(to, at + LONGEST); i++) {
            char c = text.charAt(i);
            if (c == ';') {
                return i == at + 1 ? -1 : i + 1;
            }
            boolean named = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!named && (c != '#' || i > at + 1)) {
                return -1;
            }
        }
        return -1;
    }
}
