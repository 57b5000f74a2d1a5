package dev.colloquy.load.plain;

import dev.colloquy.model.Status;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<Edges.Range> ranges = new ArrayList<>();
        int start = from;
        for (int footer : footers) {
            ranges.add(range(start, footer));
            start = footer + 1;
        }
        ranges.add(range(start, Math.max(start, end)));
        Edges edges = Edges.of(value, lines, ranges);
        List<Segment> segments = new ArrayList<>();
        for (int footer : footers) {
            Byline byline = Byline.footer(lines.get(footer)).orElse(Byline.NONE);
            segments.add(segment(edges, ranges.get(segments.size()), segments.size() + 1, byline));
        }
        Segment rest = segment(edges, ranges.get(footers.size()), segments.size() + 1, Byline.NONE);
        if (!rest.body().isEmpty() && declared.orElse(0) > segments.size()) {
            segments.add(rest);
        }
        return List.copyOf(segments);
    }

    private Segment segment(Edges edges, Edges.Range range, int place, Byline byline) {
        Span body = edges.body(range);
        String first = range.first() < range.end() ? lines.get(range.first()).text() : "";
        Status status = edges.isHeld(range)
                ? Status.HELD
                : Verdict.of(first, body.in(value), byline.author().isPresent());
        return new Segment(place, place, byline, body, status, Optional.empty(), range.first());
    }

    /** The lines of a comment without what can be clicked below the footer before it. */
    private Edges.Range range(int start, int end) {
        int first = start;
        while (first < end && (lines.get(first).isBlank() || (start > from && isClicked(first)))) {
            first++;
        }
        return new Edges.Range(first < lines.size() ? lines.get(first).start() : value.length(), first, end);
    }

    private boolean isClicked(int line) {
        return Furniture.is(lines.get(line).text());
    }
}
