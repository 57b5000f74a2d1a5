package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import org.jsoup.parser.Parser;

/** Character references of HTML and XML ({@code &amp;}, {@code &#8217;}), with the places of what they stand for. */
public final class Entities {

    private static final int LONGEST = 40;

    private Entities() {}

    /** Decodes once. */
    public static MappedText decode(MappedText text) {
        String value = text.value();
        MappedText.Builder out = MappedText.builder();
        for (int at = 0; at < value.length(); ) {
            int end = value.charAt(at) == '&' ? end(value, at, value.length()) : -1;
            String decoded = end < 0 ? "" : Parser.unescapeEntities(value.substring(at, end), false);
            if (end < 0 || decoded.equals(value.substring(at, end))) {
                out.append(value.charAt(at), at, at + 1);
                at++;
            } else {
                out.append(decoded, at, end);
                at = end;
            }
        }
        return out.build().in(text);
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
        MappedText.Builder out = MappedText.builder();
        int at = from;
        for (int i = 0; i < decoded.length(); ) {
            char c = decoded.charAt(i);
            if (at < to && source.charAt(at) == '&') {
                int end = end(source, at, to);
                String one = end < 0 ? "" : Parser.unescapeEntities(source.substring(at, end), false);
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

    /** What one reference stands for; itself if it is none. */
    static String decoded(String reference) {
        return Parser.unescapeEntities(reference, false);
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
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '#' && i == at + 1)) {
                return -1;
            }
        }
        return -1;
    }
}
