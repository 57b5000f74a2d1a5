package dev.colloquy.report.html;

/**
 * HTML that is written element by element. Whatever comes from a corpus goes in as text or as the value of an attribute and never
 * as markup; what no page may hold (control characters, halves of surrogate pairs) becomes {@code U+FFFD}.
 */
final class Markup {

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();

    /** @param attributes names and values in turn */
    Markup open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(out, attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Markup close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        escape(out, text);
        return this;
    }

    /** An element with text alone in it. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** Words of a corpus within a sentence of the page, apart in their direction. */
    Markup words(String text) {
        return element("bdi", text);
    }

    /** The same in quotation marks. */
    Markup quote(String text) {
        return element("q", text, "dir", "auto");
    }

    /** Ends a line of the file, so that versions of a page can be compared line by line. */
    Markup line() {
        out.append('\n');
        return this;
    }

    /** What the program itself brings along, as it is. */
    Markup own(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append(c);
                default -> out.append(isWhole(text, i) ? c : REPLACEMENT);
            }
        }
    }

    /** False for control characters and for half a surrogate pair. */
    private static boolean isWhole(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Character.isISOControl(c);
    }
}
