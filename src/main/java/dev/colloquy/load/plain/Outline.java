package dev.colloquy.load.plain;

import dev.colloquy.model.Status;
import dev.colloquy.text.Span;
import dev.colloquy.text.StandIns;
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

    /** Of a text as people wrote it, whatever Java knows of their letters. */
    static Outline of(String text) {
        StandIns standIns = StandIns.of(List.of(text));
        return standIns.isEmpty() ? read(text) : read(standIns.hidden(text)).original(standIns);
    }

    private static Outline read(String value) {
        List<Line> lines = Line.of(value);
        int text = nextText(lines, 0);
        if (text == lines.size()) {
            return new Outline(lines, "", Byline.NONE, new Span(0, 0), Optional.empty(), List.of());
        }
        int front = PageFront.end(lines, text);
        Optional<CountLine> count = new CountSearch(value, lines, front).find();
        int first = PageFront.title(lines, front, count);
        if (count.isPresent()) {
            int at = count.get().index();
            Optional<String> author =
                    PostTop.of(lines, first, at, count).byline().author();
            List<Segment> comments =
                    new CommentRegion(value, lines, at + 1, count.get().declared(), author).segments();
            return posted(value, lines, first, at, count, Byline.NONE, comments);
        }
        return uncounted(value, lines, first);
    }

    /** The same with the text's own characters, where it was read with stand-ins. */
    private Outline original(StandIns standIns) {
        return new Outline(
                lines,
                standIns.original(title),
                byline.original(standIns),
                post,
                count,
                comments.stream().map(c -> c.original(standIns)).toList());
    }

    /** True if anything in the file says that it is a thread. */
    boolean isMarked() {
        return count.isPresent() || !comments.isEmpty();
    }

    OptionalInt declared() {
        return count.map(CountLine::declared).orElse(OptionalInt.empty());
    }

    /** True if the page has as many comments as it says, counted with or without notes of links and what waits for approval. */
    boolean agrees() {
        int found = comments.size();
        long beside = comments.stream()
                .filter(c -> c.status() == Status.PING || c.status() == Status.HELD)
                .count();
        int said = declared().orElse(found);
        return said <= found && said >= found - beside;
    }

    private static Outline uncounted(String value, List<Line> lines, int first) {
        int header = headers(value, lines, first);
        if (header < lines.size()) {
            List<Segment> comments = region(value, lines, header).segments();
            return posted(value, lines, first, header, Optional.empty(), Byline.NONE, comments);
        }
        int end = stop(lines, first);
        for (int i = first; i < end; i++) {
            Optional<Byline> footer = Byline.footer(lines.get(i));
            if (footer.isPresent()) {
                List<Segment> comments = region(value, lines, i + 1).segments();
                return posted(value, lines, first, i, Optional.empty(), footer.get(), comments);
            }
        }
        Optional<Uncounted> found = Uncounted.in(value, lines, first);
        if (found.isEmpty()) {
            return posted(value, lines, first, end, Optional.empty(), Byline.NONE, List.of());
        }
        List<Segment> comments = found.get().comments();
        Optional<Segment> opening = found.get().post();
        if (opening.isPresent()) {
            Segment post = opening.get();
            String title = found.get().title();
            return new Outline(lines, title, post.byline(), post.body(), Optional.empty(), comments);
        }
        int at = comments.get(0).line();
        return posted(value, lines, first, at, Optional.empty(), Byline.NONE, comments);
    }

    private static CommentRegion region(String value, List<Line> lines, int from) {
        return new CommentRegion(value, lines, from, OptionalInt.empty(), Optional.empty());
    }

    private static Outline posted(
            String value,
            List<Line> lines,
            int first,
            int end,
            Optional<CountLine> count,
            Byline byline,
            List<Segment> comments) {
        PostTop top = PostTop.of(lines, first, end, count);
        int last = Math.max(end, first);
        Optional<Byline> below = below(lines, top.bodyFrom(), last);
        Byline said = byline.equals(Byline.NONE)
                ? below.filter(b -> top.byline().equals(Byline.NONE)).orElse(top.byline())
                : byline;
        int past = below.isPresent() ? lastText(lines, top.bodyFrom(), last) : last;
        Span body = PostEdges.body(value, lines, Math.min(top.bodyFrom(), last), past);
        return new Outline(lines, top.titled() ? lines.get(first).text() : "", said, body, count, comments);
    }

    /** Who wrote the post, as its last line says. */
    private static Optional<Byline> below(List<Line> lines, int from, int end) {
        int at = lastText(lines, from, end);
        return at > from ? Byline.belowPost(lines.get(at)) : Optional.empty();
    }

    /** The last line that is not blank, else the first. */
    private static int lastText(List<Line> lines, int from, int end) {
        int at = Math.min(end, lines.size()) - 1;
        while (at > from && lines.get(at).isBlank()) {
            at--;
        }
        return at;
    }

    /** The first of several header lines that are numbered from 1, or of one with a date; past the end if none. */
    private static int headers(String value, List<Line> lines, int first) {
        List<Mark> marks = new ArrayList<>();
        for (int i = first; i < lines.size(); i++) {
            Mark.numbered(value, lines, i, i == first || lines.get(i - 1).isBlank())
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
}
