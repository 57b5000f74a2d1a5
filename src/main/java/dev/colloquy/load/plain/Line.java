package dev.colloquy.load.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a text.
 *
 * @param number from 1
 * @param start offset of its first unit
 * @param textStart offset of its first unit that is not blank; its end if there is none
 * @param textEnd one past its last unit that is not blank; {@code textStart} if there is none
 * @param text what stands between the two, or nothing if that is longer than any mark of a thread
 */
record Line(int number, int start, int textStart, int textEnd, String text) {

    /** Lines longer than this are prose, never the mark of a comment. */
    static final int MAX_MARK = 300;

    /** The same with addresses of links. */
    private static final int MAX_LINKED = 1_000;

    private static final Pattern LINKED = Pattern.compile(" <https?://[^\\s<>]+>");

    static List<Line> of(String value) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= value.length()) {
            int newline = value.indexOf('\n', start);
            int end = newline < 0 ? value.length() : newline;
            lines.add(of(value, lines.size() + 1, start, end));
            start = end + 1;
        }
        return List.copyOf(lines);
    }

    private static Line of(String value, int number, int start, int end) {
        int from = start;
        while (from < end && isBlank(value.charAt(from))) {
            from++;
        }
        int to = end;
        while (to > from && isBlank(value.charAt(to - 1))) {
            to--;
        }
        String text =
                to - from > MAX_LINKED ? "" : words(value.substring(from, to).replace('\u00A0', ' '));
        text = text.length() > MAX_MARK ? "" : text;
        return new Line(number, start, from, to, text);
    }

    /** A line without the addresses that its links lead to, where they stand in angle brackets behind words. */
    private static String words(String line) {
        return line.contains(" <http") ? LINKED.matcher(line).replaceAll("") : line;
    }

    /** White space of any width, and the marks that no reader sees. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    boolean isBlank() {
        return textStart == textEnd;
    }

    int indent() {
        return textStart - start;
    }

    int length() {
        return textEnd - textStart;
    }
}
