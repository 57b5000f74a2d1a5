package dev.colloquy.text;

/** Text of a corpus made fit for a line of a table: short, and without what would steer the screen. */
public final class Shown {

    private static final String CUT = "…";

    private Shown() {}

    /** The text with a cut in its middle if it is longer; no surrogate pair is torn. */
    public static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int head = (longest - 1) * 2 / 3;
        int tail = text.length() - (longest - 1 - head);
        head -= Character.isHighSurrogate(text.charAt(head - 1)) ? 1 : 0;
        tail += Character.isLowSurrogate(text.charAt(tail)) ? 1 : 0;
        return text.substring(0, head) + CUT + text.substring(tail);
    }

    /** True for marks that turn the order of all that follows on the line (Unicode Annex 9: embeddings, overrides, isolates). */
    public static boolean turnsOrder(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /**
     * The text on one line, for a field of a format that other programs read: white space and control characters are one blank
     * a run and none at the ends, marks that turn the order are left out.
     */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                space = !out.isEmpty();
            } else if (!turnsOrder(c)) {
                out.append(space ? " " : "").append(c);
                space = false;
            }
        }
        return out.toString();
    }

    /** The same for a piece of a line: white space at its ends becomes a blank. */
    public static String piece(String text) {
        String line = oneLine(text);
        if (text.isEmpty() || line.isEmpty()) {
            return text.isEmpty() ? "" : " ";
        }
        boolean before = Character.isWhitespace(text.charAt(0));
        boolean behind = Character.isWhitespace(text.charAt(text.length() - 1));
        return (before ? " " : "") + line + (behind ? " " : "");
    }

    /** The text with every control character and every mark that turns the order replaced by {@code U+FFFD}. */
    public static String inert(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(Character.isISOControl(c) || turnsOrder(c) ? '\uFFFD' : c);
        }
        return out.toString();
    }
}
