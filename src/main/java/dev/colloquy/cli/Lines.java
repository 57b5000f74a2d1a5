package dev.colloquy.cli;

import dev.colloquy.text.Cells;
import dev.colloquy.text.Shown;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Lines of a page as wide as a terminal. What is broken goes on under its beginning; nothing is wider than the page. */
final class Lines {

    /** A head wider than this share of the page does not indent what follows it. */
    private static final int HEAD_SHARE = 3;

    /** Stands for a blank that no line ends at. */
    private static final char HELD = '\u00A0';

    private static final String INDENT = "    ";

    private final PrintWriter out;
    private final int columns;

    Lines(PrintWriter out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    int columns() {
        return columns;
    }

    void blank() {
        out.println();
    }

    /** A text of the program or of a corpus, made harmless. */
    void text(String head, String text) {
        text(head, text, line -> line);
    }

    /** @param paint is done to each line */
    void text(String head, String text, UnaryOperator<String> paint) {
        broken(head, text, columns).forEach(line -> out.println(paint.apply(line)));
    }

    /** Parts with commas between them, broken only there; {@code last} follows them. */
    void parts(String head, List<String> parts, String last) {
        String text = parts.stream().map(p -> p.replace(' ', HELD)).collect(Collectors.joining(", ")) + last;
        text(head, text, line -> line.replace(HELD, ' '));
    }

    /** A line that fits, as it is. */
    void line(String line) {
        out.println(line);
    }

    void flush() {
        out.flush();
    }

    /** The text in lines of that width, the first one behind the head, the others under it. */
    static List<String> broken(String head, String text, int columns) {
        int indent = Cells.of(head) * HEAD_SHARE > columns ? INDENT.length() : Cells.of(head);
        String words = Shown.inert(text);
        int first = Cells.of(head) - indent;
        // A first line that begins further right than the others is broken as if its lead were a word of the text.
        String lead = first > 0 ? head.stripTrailing().strip() + " " : "";
        List<String> lines = new ArrayList<>();
        for (String line : Cells.wrapped(lead + words, Math.max(1, columns - indent))) {
            boolean begins = lines.isEmpty() && first <= 0;
            lines.add((begins ? head : " ".repeat(indent)) + line);
        }
        if (first > 0) {
            String begin = lines.get(0);
            int own = head.length() - head.stripLeading().length();
            lines.set(0, " ".repeat(own) + begin.stripLeading());
        }
        return lines.stream().map(String::stripTrailing).toList();
    }
}
