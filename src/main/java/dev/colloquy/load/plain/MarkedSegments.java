package dev.colloquy.load.plain;

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
        long headers = marks.stream().filter(m -> m.header().isPresent()).count();
        long pings = marks.stream().filter(m -> Verdict.isPing(firstText(m))).count();
        boolean headed = 2 * headers >= marks.size() - pings;
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
        boolean spoken = headed && mark.header().isPresent();
        if (spoken) {
            byline = mark.header().get();
            first = Math.min(nextText(mark.last() + 1, end), end);
            if (byline.published().isEmpty()
                    && first < end
                    && WrittenDate.is(lines.get(first).text())) {
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
        Span body = edges.body(range);
        Byline byline = draft.byline();
        if (dated && byline.published().isEmpty() && WrittenDate.isExact(lastLine(body))) {
            byline = byline.publishedAt(lastLine(body));
            body = Segment.trimmed(
                    value, body.start(), body.end() - lastLine(body).length());
        }
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
        int undated = 0;
        int dated = 0;
        for (Draft draft : drafts) {
            if (draft.headed() && draft.byline().published().isEmpty()) {
                undated++;
                dated += WrittenDate.isExact(lastLine(edges.body(draft.range()))) ? 1 : 0;
            }
        }
        return dated > 0 && 2 * dated >= undated;
    }

    /** True if the numbers are the page's own count, which goes up. */
    private static boolean arePrinted(List<Mark> marks) {
        int before = 0;
        for (Mark mark : marks) {
            if (mark.path().size() > 1 || (mark.number() > 0 && mark.number() <= before)) {
                return false;
            }
            before = Math.max(before, mark.number());
        }
        return true;
    }

    private String lastLine(Span body) {
        int from = Math.max(body.start(), value.lastIndexOf('\n', body.end() - 1) + 1);
        Span line = Segment.trimmed(value, Math.min(from, body.end()), body.end());
        return line.length() > Line.MAX_MARK ? "" : line.in(value);
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
