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
                    + "|\\b(?:[a-z0-9-]+\\.)+(?:com|org|net|edu|gov|info|io|co\\.uk|ac\\.uk|gov\\.uk|eu|de|fr|ca|au)/[^\\s<>\"“”‘’]*");

    private Masks() {}

    public static boolean isAddress(String token) {
        return ADDRESS.matcher(token).lookingAt();
    }

    /** Where an address that was matched at {@code [start, end)} really ends. */
    public static int trimmedEnd(CharSequence text, int start, int end) {
        int at = end;
        while (at > start) {
            char c = text.charAt(at - 1);
            boolean unbalanced = (c == ')' && count(text, start, at, '(') < count(text, start, at, ')'))
                    || (c == ']' && count(text, start, at, '[') < count(text, start, at, ']'));
            if (".,;:!?'*_".indexOf(c) < 0 && !unbalanced) {
                break;
            }
            at--;
        }
        return at;
    }

    private static int count(CharSequence text, int start, int end, char wanted) {
        int n = 0;
        for (int i = start; i < end; i++) {
            if (text.charAt(i) == wanted) {
                n++;
            }
        }
        return n;
    }
}
