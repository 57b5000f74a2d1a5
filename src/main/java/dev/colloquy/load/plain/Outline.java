package dev.colloquy.load.plain;

import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where the parts of a thread lie in a file.
 *
 * @param title the title's text; empty if there is none
 * @param count the line that announces the comments
 */
record Outline(
        List<Line> lines, String title, Byline byline, Span post, Optional<CountLine> count, List<Segment> comments) {

    private static final int MAX_TITLE = 150;

    static Outline of(String value) {
        List<Line> lines = Line.of(value);
        int first = nextText(lines, 0);
        if (first == lines.size()) {
            return new Outline(lines, "", Byline.NONE, new Span(0, 0), Optional.empty(), List.of());
        }
        Optional<CountLine> count = new CountSearch(value, lines, first).find();
        if (count.isPresent()) {
            int at = count.get().index();
            List<Segment> comments =
                    new CommentRegion(value, lines, at + 1, count.get().declared()).segments();
            return posted(value, lines, first, at, count, Byline.NONE, comments);
        }
        return uncounted(value, lines, first);
    }

    /** True if anything in the file says that it is a thread. */
    boolean isMarked() {
        return count.isPresent() || !comments.isEmpty();
    }

    OptionalInt declared() {
        return count.map(CountLine::declared).orElse(OptionalInt.empty());
    }

    private static Outline uncounted(String value, List<Line> lines, int first) {
        int header = headers(value, lines, first);
        if (header < lines.size()) {
            List<Segment> comments = new CommentRegion(value, lines, header, OptionalInt.empty()).segments();
            return posted(value, lines, first, header, Optional.empty(), Byline.NONE, comments);
        }
        int end = stop(lines, first);
        for (int i = first; i < end; i++) {
            Optional<Byline> footer = Byline.footer(lines.get(i));
            if (footer.isPresent()) {
                List<Segment> comments = new CommentRegion(value, lines, i + 1, OptionalInt.empty()).segments();
                return posted(value, lines, first, i, Optional.empty(), footer.get(), comments);
            }
        }
        return posted(value, lines, first, end, Optional.empty(), Byline.NONE, List.of());
    }

    private static Outline posted(
            String value,
            List<Line> lines,
            int first,
            int end,
            Optional<CountLine> count,
            Byline byline,
            List<Segment> comments) {
        Line head = lines.get(first);
        int below = nextText(lines, first + 1);
        Optional<Byline> signed =
                below < end ? Byline.belowTitle(lines.get(below).text()) : Optional.empty();
        int bodyFrom = signed.isPresent() ? below + 1 : first + 1;
        boolean repeated = count.isPresent() && count.get().repeats(head.text());
        boolean apart = first + 1 < end && lines.get(first + 1).isBlank() && below < end;
        boolean titled = first < end
                && head.length() <= MAX_TITLE
                && (repeated || apart || (signed.isPresent() && nextText(lines, bodyFrom) < end));
        Byline said = titled && byline.equals(Byline.NONE) ? signed.orElse(byline) : byline;
        int start = titled ? bodyFrom : first;
        int stop = offset(value, lines, Math.max(end, start));
        Span body = Segment.trimmed(value, Math.min(offset(value, lines, start), stop), stop);
        return new Outline(lines, titled ? head.text() : "", said, body, count, comments);
    }

    /** The first of several header lines that are numbered from 1, or of one with a date; past the end if none. */
    private static int headers(String value, List<Line> lines, int first) {
        List<Mark> marks = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            Mark.numbered(
                            value,
                            i,
                            lines.get(i),
                            next,
                            i == first || lines.get(i - 1).isBlank())
                    .filter(m -> m.header().isPresent() && (m.number() == 1 || !marks.isEmpty()))
                    .ifPresent(marks::add);
        }
        List<Mark> chain = MarkChain.of(marks);
        boolean dated = chain.stream()
                .flatMap(m -> m.header().stream())
                .anyMatch(b -> b.published().isPresent());
        return chain.size() > 1 || dated ? chain.get(0).index() : lines.size();
    }

    /** The first stop line with a text before it. */
    private static int stop(List<Line> lines, int first) {
        for (int i = nextText(lines, first + 1) + 1; i < lines.size(); i++) {
            if (StopLine.is(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
    }

    private static int nextText(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static int offset(String value, List<Line> lines, int line) {
        return line < lines.size() ? lines.get(line).start() : value.length();
    }
}
