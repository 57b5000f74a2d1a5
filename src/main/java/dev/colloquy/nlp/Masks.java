package dev.colloquy.nlp;

import java.util.regex.Pattern;

/** What counts as an address in running text, for the linguist and for whoever looks for cited sources. */
public final class Masks {

    /**
     * An address with or without its scheme. Trailing punctuation and an unbalanced closing bracket are not part of it;
     * {@link #trimmedEnd} cuts them.
     */
    public static final Pattern ADDRESS = Pattern.compile(
            "(?i)\\b(?:https?://|www\\.)[^\\s<>\"“”‘’]+"
                    + "|\\b(?:[a-z0-9-]{1,63}+\\.){1,8}(?:com|org|net|edu|gov|info|io|co\\.uk|ac\\.uk|gov\\.uk|eu|de|fr|ca|au)/[^\\s<>\"“”‘’]*");

    private Masks() {}

    public static boolean isAddress(String token) {
        return ADDRESS.matcher(token).lookingAt();
    }

    /** Where an address that was matched at {@code [start, end)} really ends. */
    public static int trimmedEnd(CharSequence text, int start, int end) {
        int at = end;
        int round = surplus(text, start, end, '(', ')');
        int square = surplus(text, start, end, '[', ']');
        while (at > start) {
            char c = text.charAt(at - 1);
            if (c == ')' && round > 0) {
                round--;
            } else if (c == ']' && square > 0) {
                square--;
            } else if (".,;:!?'*_".indexOf(c) < 0) {
                break;
            }
            at--;
        }
        return at;
    }

    /** How many more closing than opening brackets there are. */
    private static int surplus(CharSequence text, int start, int end, char opening, char closing) {
        int n = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            n += c == closing ? 1 : c == opening ? -1 : 0;
        }
        return n;
    }
}
