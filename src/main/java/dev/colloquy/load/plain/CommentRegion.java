package dev.colloquy.load.plain;

import dev.colloquy.model.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The part of a file that holds the comments: finds out how they are told apart, and where they end. */
final class CommentRegion {

    private final String value;
    private final List<Line> lines;
    private final int from;
    private final OptionalInt declared;
    private final Optional<String> postAuthor;
    private final StopLine stops;

    /**
     * The lines of a file from one on.
     *
     * @param from the first line after the count
     * @param declared how many comments the page says it has
     * @param postAuthor who wrote the post, whom comments may answer
     */
    CommentRegion(String value, List<Line> lines, int from, OptionalInt declared, Optional<String> postAuthor) {
        this.value = value;
        this.lines = lines;
        this.from = from;
        this.declared = declared;
        this.postAuthor = postAuthor;
        this.stops = StopLine.in(lines);
    }

    /** The comments in order; none if nothing tells where they begin. */
    List<Segment> segments() {
        Chains chains = new Chains(value, lines, from, declared);
        List<Integer> footers = chains.footersAbove().isEmpty() ? footers(stop(footers(lines.size()))) : List.of();
        List<Mark> best = chains.all().stream()
                .map(chain -> beforeStop(chain))
                .filter(chain -> !chain.isEmpty())
                .min(Comparator.comparingInt(this::badness))
                .orElse(List.of());
        if (footers.size() > 0 && (best.isEmpty() || badness(footers.size()) < badness(best))) {
            return new FooterSegments(value, lines, from, declared).split(footers, stop(footers));
        }
        boolean alone = declared.equals(OptionalInt.of(1)) && !(best.size() == 1 && isFirst(best.get(0)));
        if (declared.equals(OptionalInt.of(0)) || alone) {
            return alone ? whole() : List.of();
        }
        return segments(best);
    }

    /** The comments that begin at these marks. */
    List<Segment> segments(List<Mark> marks) {
        List<Mark> some = beforeStop(marks);
        return new MarkedSegments(value, lines, postAuthor).split(some, stop(indexes(some)));
    }

    private List<Segment> whole() {
        Edges.Range range = new Edges.Range(offset(from), from, Math.max(from, stop(List.of())));
        Edges edges = Edges.of(value, lines, List.of(range));
        int line = from;
        while (line < range.end() && lines.get(line).isBlank()) {
            line++;
        }
        Segment all = new Segment(1, 1, Byline.NONE, edges.body(range), Status.PUBLISHED, Optional.empty(), line);
        return all.body().isEmpty() ? List.of() : List.of(all);
    }

    private List<Integer> footers(int end) {
        return IntStream.range(from, Math.min(end, lines.size()))
                .filter(i -> Byline.footer(lines.get(i)).isPresent())
                .boxed()
                .toList();
    }

    private boolean isFirst(Mark mark) {
        return lines.subList(from, mark.index()).stream().allMatch(l -> l.isBlank() || Furniture.isLead(l.text()));
    }

    /** Pages count notes of links among the comments, or do not. */
    private int badness(List<Mark> chain) {
        int pings = (int) chain.stream().filter(Mark::isPing).count();
        int beside = Math.max(0, Math.min(pings, chain.size() - declared.orElse(0)));
        return badness(declared.isPresent() ? chain.size() - beside : chain.size());
    }

    private int badness(int found) {
        return declared.isPresent() ? Math.abs(found - declared.getAsInt()) : -found;
    }

    private List<Mark> beforeStop(List<Mark> chain) {
        int end = stop(indexes(chain));
        return chain.stream().filter(m -> m.index() < end).toList();
    }

    /** The line that ends the thread: the first stop line with all declared comments before it, else the first. */
    private int stop(List<Integer> marks) {
        int first = lines.size();
        int next = 0;
        for (int i = from; i < lines.size(); i++) {
            while (next < marks.size() && marks.get(next) < i) {
                next++;
            }
            if ((next > 0 || marks.isEmpty()) && stops.at(i, next == marks.size())) {
                first = Math.min(first, i);
                if (next >= declared.orElse(0)) {
                    return i;
                }
            }
        }
        return first;
    }

    private int offset(int line) {
        return line < lines.size() ? lines.get(line).start() : value.length();
    }

    private static List<Integer> indexes(List<Mark> marks) {
        return marks.stream().map(Mark::index).toList();
    }
}
