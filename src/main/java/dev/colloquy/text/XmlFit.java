package dev.colloquy.text;

/**
 * Texts made fit for XML 1.0, which has no place for most control characters, lone surrogates, {@code U+FFFE} and {@code U+FFFF}, not
 * even escaped (Char, XML 1.0, 2.2). Each such unit becomes {@code U+FFFD}, so that all places stay.
 */
public final class XmlFit {

    private static final char REPLACEMENT = '\uFFFD';

    private XmlFit() {}

    /** The text with every unfit unit replaced. */
    public static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (unfit(text, i)) {
                StringBuilder fit = new StringBuilder(text);
                for (int at = i; at < text.length(); at++) {
                    if (unfit(text, at)) {
                        fit.setCharAt(at, REPLACEMENT);
                    }
                }
                return fit.toString();
            }
        }
        return text;
    }

    /** How many units are replaced. */
    public static int count(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += unfit(text, i) ? 1 : 0;
        }
        return count;
    }

    private static boolean unfit(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c != '\n' && c != '\t' && c != '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= '\uFFFE';
    }
}
