package dev.colloquy.load.plain;

import dev.colloquy.load.WrittenDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line, or a few, that may begin a comment.
 *
 * @param index its place among the lines
 * @param last the last of its lines
 * @param path the numbers that it is printed with, outermost first; empty if it has none
 * @param bodyStart offset of what follows the number
 * @param indent columns before it
 * @param style the sign behind the number
 * @param blankBefore true if the line before it is blank
 * @param depth how many levels of replies it shows itself to be below the first one
 * @param header who speaks, if the line reads like a header
 */
record Mark(
        int index,
        int last,
        List<Integer> path,
        int bodyStart,
        int indent,
        char style,
        boolean blankBefore,
        int depth,
        Optional<Byline> header) {

    private static final int MAX_DIGITS = 6;
    private static final int MAX_HEAD = 40;
    private static final int MAX_REST = 200;
    private static final int TAB = 4;
    private static final Pattern NESTED = Pattern.compile("(\\d{1,6}(?:\\.\\d{1,4}){1,9})([.)]?)(?=\\s|$)");
    private static final Pattern SIGNED = Pattern.compile(
            "(?i)(?:[(\\[](\\d{1,6})[)\\]]|#(\\d{1,6})[:.)]?|(?:comment|response|reply|post) ?#?(\\d{1,6})(?:[:.]|(?=\\s*$)))(?=\\s|$)");
    private static final Pattern LETTERED = Pattern.compile("(\\d{1,6})\\.([a-z])([.)]?)(?=\\s|$)");

    Mark {
        path = List.copyOf(path);
    }

    /** The number as printed where it is one; else 0. */
    int number() {
        return path.size() == 1 ? path.get(0) : 0;
    }

    /** True for a note that a page links here. */
    boolean isPing() {
        return header.filter(Byline.NONE::equals).isPresent();
    }

    /** True for a header that names somebody. */
    boolean isHeader() {
        return header.isPresent() && !isPing();
    }

    Mark at(int level) {
        return new Mark(index, last, path, bodyStart, indent, style, blankBefore, level, header);
    }

    /** Reads {@code 12. text} or {@code 12) text}. */
    static Optional<Mark> numbered(String value, List<Line> lines, int index, boolean blankBefore) {
        Line line = lines.get(index);
        int at = line.textStart();
        int number = 0;
        while (at < line.textEnd() && at - line.textStart() <= MAX_DIGITS && isDigit(value.charAt(at))) {
            number = 10 * number + value.charAt(at++) - '0';
        }
        int digits = at - line.textStart();
        if (digits == 0) {
            return signed(value, lines, index, blankBefore);
        }
        if (digits > MAX_DIGITS || at == line.textEnd()) {
            return Optional.empty();
        }
        char style = value.charAt(at++);
        boolean apart = at == line.textEnd() || Line.isBlank(value.charAt(at));
        boolean date = style == '.' && WrittenDate.isAlone(line.text());
        if ((style != '.' && style != ')') || !apart || date) {
            return Optional.empty();
        }
        return Optional.of(of(value, lines, index, List.of(number), at, style, blankBefore));
    }

    /** Reads {@code (12) text}, {@code [12] text}, {@code #12 text}, {@code Comment 12:}. */
    private static Optional<Mark> signed(String value, List<Line> lines, int index, boolean blankBefore) {
        Line line = lines.get(index);
        if (line.isBlank() || "(#[cCrRpP".indexOf(value.charAt(line.textStart())) < 0) {
            return Optional.empty();
        }
        String head = value.substring(line.textStart(), Math.min(line.textEnd(), line.textStart() + MAX_HEAD));
        Matcher signed = SIGNED.matcher(head);
        if (!signed.lookingAt()) {
            return Optional.empty();
        }
        int group = signed.group(1) != null ? 1 : signed.group(2) != null ? 2 : 3;
        List<Integer> path = List.of(Integer.parseInt(signed.group(group)));
        return Optional.of(
                of(value, lines, index, path, line.textStart() + signed.end(), "(#c".charAt(group - 1), blankBefore));
    }

    /** Reads {@code 1.2. text}, {@code 1.2) text}, {@code 2.a text}; {@code 1.2} alone must stand before a header. */
    static Optional<Mark> nested(String value, List<Line> lines, int index, boolean blankBefore) {
        Line line = lines.get(index);
        if (line.isBlank() || !isDigit(value.charAt(line.textStart()))) {
            return Optional.empty();
        }
        String head = value.substring(line.textStart(), Math.min(line.textEnd(), line.textStart() + MAX_HEAD));
        Matcher nested = NESTED.matcher(head);
        if (nested.lookingAt()) {
            List<Integer> path = List.of(nested.group(1).split("\\.")).stream()
                    .map(Integer::valueOf)
                    .toList();
            String sign = nested.group(2);
            Mark mark = of(value, lines, index, path, line.textStart() + nested.end(), '.', blankBefore);
            boolean sure = mark.header().isPresent() || (!sign.isEmpty() && blankBefore);
            return sure ? Optional.of(mark) : Optional.empty();
        }
        Matcher lettered = LETTERED.matcher(head);
        if (!lettered.lookingAt()) {
            return Optional.empty();
        }
        List<Integer> path =
                List.of(Integer.parseInt(lettered.group(1)), lettered.group(2).charAt(0) - 'a' + 1);
        Mark mark = of(value, lines, index, path, line.textStart() + lettered.end(), 'a', blankBefore);
        return blankBefore || mark.header().isPresent() ? Optional.of(mark) : Optional.empty();
    }

    private static Mark of(
            String value, List<Line> lines, int index, List<Integer> path, int end, char style, boolean blankBefore) {
        Line line = lines.get(index);
        int at = end;
        while (at < line.textEnd() && Line.isBlank(value.charAt(at))) {
            at++;
        }
        String rest = line.text().isEmpty() ? "" : line.text().substring(at - line.textStart());
        String next = index + 1 < lines.size() ? lines.get(index + 1).text() : "";
        Optional<Byline> header = Byline.header(rest)
                .or(() -> Byline.nameAbove(rest, next))
                .or(() -> rest.length() > MAX_REST
                        ? Optional.empty()
                        : HeaderLines.listed(rest)
                                .filter(b -> b.published()
                                        .filter(WrittenDate::isExact)
                                        .isPresent()))
                .filter(b -> !Verdict.isPing(rest))
                .or(() -> Verdict.isPing(rest) ? Optional.of(Byline.NONE) : Optional.empty());
        return new Mark(index, index, path, at, indent(value, line), style, blankBefore, 0, header);
    }

    /** A header without a number. */
    static Mark unnumbered(String value, List<Line> lines, int index, Header header) {
        int end = lines.get(header.last()).textEnd();
        List<Integer> path = header.number() == 0 ? List.of() : List.of(header.number());
        return new Mark(
                index,
                header.last(),
                path,
                end,
                indent(value, lines.get(index)),
                ' ',
                /* blankBefore= */ true,
                header.depth(),
                Optional.of(header.byline()));
    }

    /** A line that is neither numbered nor a header, and yet begins something. */
    static Mark plain(String value, List<Line> lines, int index) {
        Line line = lines.get(index);
        return new Mark(
                index, index, List.of(), line.textStart(), indent(value, line), '-', true, 0, Optional.of(Byline.NONE));
    }

    /** A line that begins a text of which nothing more is told. */
    static Mark text(String value, List<Line> lines, int index) {
        Line line = lines.get(index);
        return new Mark(index, index, List.of(), line.textStart(), indent(value, line), '-', true, 0, Optional.empty());
    }

    private static int indent(String value, Line line) {
        int columns = 0;
        for (int i = line.start(); i < line.textStart(); i++) {
            columns += value.charAt(i) == '\t' ? TAB : 1;
        }
        return columns;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
