package dev.colloquy.load.plain;

import java.util.Optional;

/**
 * A line that may begin a comment.
 *
 * @param index its place among the lines
 * @param number the number it is printed with; 0 if it has none
 * @param bodyStart offset of what follows the number
 * @param style the sign behind the number
 * @param blankBefore true if the line before it is blank
 * @param header who speaks, if the line reads like a header
 */
record Mark(
        int index, int number, int bodyStart, int indent, char style, boolean blankBefore, Optional<Byline> header) {

    private static final int MAX_DIGITS = 6;

    /**
     * Reads {@code 12. text} or {@code 12) text}.
     *
     * @param next the line below, which may hold the date of a name that stands alone
     */
    static Optional<Mark> numbered(String value, int index, Line line, String next, boolean blankBefore) {
        int at = line.textStart();
        int number = 0;
        while (at < line.textEnd() && at - line.textStart() <= MAX_DIGITS && isDigit(value.charAt(at))) {
            number = 10 * number + value.charAt(at++) - '0';
        }
        int digits = at - line.textStart();
        if (digits == 0 || digits > MAX_DIGITS || at == line.textEnd()) {
            return Optional.empty();
        }
        char style = value.charAt(at++);
        boolean apart = at == line.textEnd() || Line.isBlank(value.charAt(at));
        if ((style != '.' && style != ')') || !apart) {
            return Optional.empty();
        }
        while (at < line.textEnd() && Line.isBlank(value.charAt(at))) {
            at++;
        }
        String rest = line.text().isEmpty() ? "" : line.text().substring(at - line.textStart());
        Optional<Byline> header = Byline.header(rest).or(() -> Byline.nameAbove(rest, next));
        return Optional.of(new Mark(index, number, at, line.indent(), style, blankBefore, header));
    }

    /** Reads a header without a number, which must carry a date or stand above one. */
    static Optional<Mark> unnumbered(int index, Line line, String next) {
        Optional<Byline> header =
                Byline.header(line.text()).filter(b -> b.published().isPresent() || Byline.isDate(next));
        return header.map(b -> new Mark(index, 0, line.textEnd(), line.indent(), ' ', true, header));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
