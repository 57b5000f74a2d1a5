package dev.colloquy.nlp;

import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs, and blanks line ends, quotation prefixes and list markers in it.
 *
 * <p>A blank line ends a paragraph, as does a change of quotation depth. A line break joins two lines only where it looks
 * like the work of a hard wrap: never before a list marker, never around a line that begins with an address or a label
 * such as {@code Source:}, never behind a closing mark. Otherwise it joins where the next line goes on with a small
 * letter, or where the lines of the block have a common width ({@value #NARROWEST} to {@value #WIDEST} columns) and the
 * first word of the next line would not have fitted into it.
 */
final class Paragraphs {

    /** Blocks whose longest line is shorter are verse, lists or signatures, not wrapped text. */
    private static final int NARROWEST = 45;

    /** Blocks with a longer line are not wrapped at all. */
    private static final int WIDEST = 110;

    private final MaskedText text;
    private final List<Paragraph> found = new ArrayList<>();

    private Paragraphs(MaskedText text) {
        this.text = text;
    }

    static List<Paragraph> split(MaskedText text) {
        Paragraphs paragraphs = new Paragraphs(text);
        List<Line> block = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            Line line = Line.of(text, start, end);
            if (!block.isEmpty()
                    && (line.blank() || line.depth() != block.get(0).depth())) {
                paragraphs.addBlock(block);
                block.clear();
            }
            if (!line.blank()) {
                block.add(line);
            }
            start = end + 1;
        }
        if (!block.isEmpty()) {
            paragraphs.addBlock(block);
        }
        return List.copyOf(paragraphs.found);
    }

    private static int lineEnd(MaskedText text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    private void addBlock(List<Line> block) {
        int width = block.stream()
                .filter(line -> !address(line))
                .mapToInt(Line::width)
                .max()
                .orElse(0);
        for (Line line : block) {
            text.blank(line.start(), line.markerEnd());
            text.blank(line.end(), Math.min(line.end() + 1, text.length()));
        }
        int first = 0;
        for (int i = 1; i <= block.size(); i++) {
            if (i == block.size() || !joins(block.get(i - 1), block.get(i), width)) {
                add(block.get(first), block.get(i - 1));
                first = i;
            }
        }
    }

    private void add(Line first, Line last) {
        Span span = text.trim(first.start(), last.end());
        if (!span.isEmpty()) {
            found.add(new Paragraph(span, first.depth() > 0));
        }
    }

    private boolean joins(Line before, Line line, int width) {
        if (line.marked()
                || address(line)
                || line.labelled()
                || address(before)
                || before.labelled()
                || before.ended()) {
            return false;
        }
        if (line.startsLower()) {
            return true;
        }
        return width >= NARROWEST && width <= WIDEST && before.width() + 1 + line.firstWordLength() > width;
    }

    private boolean address(Line line) {
        return text.addressAt(text.trim(line.markerEnd(), line.end()).start());
    }
}
