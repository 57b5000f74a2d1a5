package dev.colloquy.load.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comments that begin with a number or a header. */
final class MarkedSegments {

    private final String value;
    private final List<Line> lines;

    MarkedSegments(String value, List<Line> lines) {
        this.value = value;
        this.lines = lines;
    }

    /**
     * Cuts the text at the marks.
     *
     * @param end the first line after the last comment
     */
    List<Segment> split(List<Mark> marks, int end) {
        boolean headed = 2 * marks.stream().filter(m -> m.header().isPresent()).count() >= marks.size();
        List<Integer> ends = new ArrayList<>();
        int footed = 0;
        for (int i = 0; i < marks.size(); i++) {
            ends.add(i + 1 < marks.size() ? marks.get(i + 1).index() : end);
            footed += footer(marks.get(i), ends.get(i)).isPresent() ? 1 : 0;
        }
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            segments.add(segment(marks.get(i), i + 1, ends.get(i), headed, 2 * footed >= marks.size()));
        }
        return List.copyOf(segments);
    }

    private Segment segment(Mark mark, int place, int end, boolean headed, boolean footed) {
        Byline byline = Byline.NONE;
        int start = mark.bodyStart();
        int last = end;
        if (headed && mark.header().isPresent()) {
            byline = mark.header().get();
            int next = nextText(mark.index() + 1, end);
            start = next < end ? lines.get(next).start() : offset(end);
            if (byline.published().isEmpty()
                    && next < end
                    && Byline.isDate(lines.get(next).text())) {
                byline = byline.publishedAt(lines.get(next).text());
                start = offset(next + 1);
            }
        }
        if (footed && footer(mark, end).isPresent()) {
            last = lastText(mark.index(), end);
            byline = Byline.footer(lines.get(last)).orElse(byline);
        }
        int stop = last < end ? lines.get(last).start() : offset(end);
        int ordinal = mark.number() > 0 ? mark.number() : place;
        return new Segment(ordinal, byline, Segment.trimmed(value, start, Math.max(start, stop)));
    }

    private Optional<Byline> footer(Mark mark, int end) {
        int last = lastText(mark.index(), end);
        return last > mark.index() ? Byline.footer(lines.get(last)) : Optional.empty();
    }

    private int nextText(int from, int end) {
        int at = from;
        while (at < end && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private int lastText(int first, int end) {
        int at = end - 1;
        while (at > first && lines.get(at).isBlank()) {
            at--;
        }
        return at;
    }

    private int offset(int line) {
        return line < lines.size() ? lines.get(line).start() : value.length();
    }
}
