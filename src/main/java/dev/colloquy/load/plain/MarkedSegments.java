package dev.colloquy.load.plain;

import dev.colloquy.load.WrittenDate;
import dev.colloquy.model.Status;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Comments that begin with a number or a header. */
final class MarkedSegments {

    private final String value;
    private final List<Line> lines;
    private final Answers answers;

    MarkedSegments(String value, List<Line> lines, Optional<String> postAuthor) {
        this.value = value;
        this.lines = lines;
        this.answers = new Answers(postAuthor);
    }

    /** A comment as its lines say, before the page is cut off its text. */
    private record Draft(Mark mark, Byline byline, Edges.Range range, boolean headed) {}

    /**
     * Cuts the text at the marks.
     *
     * @param end the first line after the last comment
     */
    List<Segment> split(List<Mark> marks, int end) {
        List<Draft> drafts = drafts(marks, end);
        List<Integer> parents = Levels.parents(marks);
        Edges edges = Edges.of(value, lines, drafts.stream().map(Draft::range).toList());
        boolean dated = isDatedBelow(drafts, edges);
        boolean printed = arePrinted(marks);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            int number = printed && marks.get(i).number() > 0 ? marks.get(i).number() : i + 1;
            Segment segment = segment(i + 1, drafts.get(i), edges, number, parents.get(i), dated);
            segments.add(segment);
            answers.add(segment.key(), segment.byline().author(), number);
        }
        return List.copyOf(segments);
    }

    private List<Draft> drafts(List<Mark> marks, int end) {
        long pings = marks.stream().filter(Mark::isPing).count();
        boolean headed = 2 * marks.stream().filter(Mark::isHeader).count() >= marks.size() - pings;
        List<Integer> ends = new ArrayList<>();
        int footed = 0;
        for (int i = 0; i < marks.size(); i++) {
            ends.add(i + 1 < marks.size() ? marks.get(i + 1).index() : end);
            footed += footer(marks.get(i), ends.get(i)).isPresent() ? 1 : 0;
        }
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            drafts.add(draft(marks.get(i), ends.get(i), headed, 2 * footed >= marks.size()));
        }
        return drafts;
    }

    private Draft draft(Mark mark, int end, boolean headed, boolean footed) {
        Byline byline = Byline.NONE;
        int start = mark.bodyStart();
        int first = mark.index();
        boolean spoken = headed && mark.isHeader();
        if (spoken) {
            byline = mark.header().orElse(byline);
            first = Math.min(nextText(mark.last() + 1, end), end);
            if (byline.published().isEmpty()
                    && first < end
                    && Byline.isDateLine(lines.get(first).text())) {
                byline = byline.publishedAt(lines.get(first).text());
                first++;
            }
            start = offset(first);
        }
        int last = end;
        if (footed && footer(mark, end).isPresent()) {
            last = lastText(mark.index(), end);
            byline = Byline.footer(lines.get(last)).orElse(byline);
        }
        return new Draft(mark, byline, new Edges.Range(start, first, Math.max(first, last)), spoken);
    }

    private Segment segment(int place, Draft draft, Edges edges, int number, int parent, boolean dated) {
        Mark mark = draft.mark();
        Edges.Range range = draft.range();
        Optional<String> answered = parent < 0 ? Optional.empty() : Optional.of(Segment.key(parent + 1));
        Optional<Answers.Found> told = draft.byline().answers().map(answers::find);
        if (draft.headed()) {
            int line = nextText(range.first(), range.end());
            Optional<Answers.Found> below =
                    line < range.end() ? answers.line(lines.get(line).text()) : Optional.empty();
            if (below.isPresent()) {
                range = new Edges.Range(offset(line + 1), line + 1, range.end());
                told = below;
            }
        }
        Byline byline = draft.byline();
        int below = dated ? dateBelow(draft, range, edges) : -1;
        if (below >= 0) {
            byline = byline.publishedAt(lines.get(below).text());
            range = new Edges.Range(range.start(), range.first(), below);
        }
        Span body = edges.body(range);
        return new Segment(
                place,
                number,
                byline,
                body,
                status(draft, edges, range, body),
                told.isPresent() ? told.get().key() : answered,
                mark.index());
    }

    private Status status(Draft draft, Edges edges, Edges.Range range, Span body) {
        if (edges.isHeld(range)) {
            return Status.HELD;
        }
        return Verdict.of(firstText(draft.mark()), body.in(value), draft.headed());
    }

    /** The first line of a mark without its number. */
    private String firstText(Mark mark) {
        Line line = lines.get(mark.index());
        int from = mark.style() == ' ' ? 0 : mark.bodyStart() - line.textStart();
        return line.text().isEmpty() ? "" : line.text().substring(from);
    }

    /** True if most comments without a date above them have one below. */
    private boolean isDatedBelow(List<Draft> drafts, Edges edges) {
        long undated = drafts.stream().filter(MarkedSegments::isUndated).count();
        long dated =
                drafts.stream().filter(d -> dateBelow(d, d.range(), edges) >= 0).count();
        return dated > 0 && 2 * dated >= undated;
    }

    private static boolean isUndated(Draft draft) {
        return draft.headed() && draft.byline().published().isEmpty();
    }

    /** The line of the date below a text; -1 if there is none. */
    private int dateBelow(Draft draft, Edges.Range range, Edges edges) {
        if (!isUndated(draft)) {
            return -1;
        }
        int at = lastText(range.first(), edges.tail(range));
        return at >= range.first()
                        && at < range.end()
                        && WrittenDate.isExact(lines.get(at).text())
                ? at
                : -1;
    }

    /** True if the numbers are the page's own count, which goes up. */
    private static boolean arePrinted(List<Mark> marks) {
        int before = 0;
        for (Mark mark : marks) {
            if (mark.path().size() > 1
                    || (mark.number() == 0 && before > 0 && !mark.isPing())
                    || (mark.number() > 0 && mark.number() <= before)) {
                return false;
            }
            before = Math.max(before, mark.number());
        }
        return true;
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
