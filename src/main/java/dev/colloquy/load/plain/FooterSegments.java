package dev.colloquy.load.plain;

import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Comments that end with a line that says who wrote them. */
final class FooterSegments {

    private final String value;
    private final List<Line> lines;
    private final int from;
    private final OptionalInt declared;

    FooterSegments(String value, List<Line> lines, int from, OptionalInt declared) {
        this.value = value;
        this.lines = lines;
        this.from = from;
        this.declared = declared;
    }

    /**
     * Cuts the text after the footers. What stands below the last one is a comment if the page declares one more.
     *
     * @param end the first line after the last comment
     */
    List<Segment> split(List<Integer> footers, int end) {
        List<Segment> segments = new ArrayList<>();
        int start = from;
        for (int footer : footers) {
            Span body = Segment.trimmed(value, offset(start), offset(footer));
            segments.add(new Segment(
                    segments.size() + 1, Byline.footer(lines.get(footer)).orElse(Byline.NONE), body));
            start = footer + 1;
        }
        Span rest = Segment.trimmed(value, offset(start), Math.max(offset(start), offset(end)));
        if (!rest.isEmpty() && declared.orElse(0) > segments.size()) {
            segments.add(new Segment(segments.size() + 1, Byline.NONE, rest));
        }
        return List.copyOf(segments);
    }

    private int offset(int line) {
        return line < lines.size() ? lines.get(line).start() : value.length();
    }
}
