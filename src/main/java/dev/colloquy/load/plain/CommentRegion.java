package dev.colloquy.load.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The part of a file that holds the comments: finds out how they are told apart, and where they end. */
final class CommentRegion {

    private static final int MAX_LEAD_LINES = 4;
    private static final int MAX_LEAD_LENGTH = 80;

    private final String value;
    private final List<Line> lines;
    private final int from;
    private final OptionalInt declared;

    /**
     * The lines of a file from one on.
     *
     * @param from the first line after the count
     * @param declared how many comments the page says it has
     */
    CommentRegion(String value, List<Line> lines, int from, OptionalInt declared) {
        this.value = value;
        this.lines = lines;
        this.from = from;
        this.declared = declared;
    }

    /** The comments in order; none if nothing tells where they begin. */
    List<Segment> segments() {
        List<List<Mark>> chains = new ArrayList<>();
        numberedChains(chains);
        chains.add(unnumberedHeaders());
        List<Integer> footers = footers(stop(footers(lines.size())));
        List<Mark> best = chains.stream()
                .map(chain -> beforeStop(chain))
                .filter(chain -> !chain.isEmpty())
                .min(Comparator.comparingInt(chain -> badness(chain.size())))
                .orElse(List.of());
        if (footers.size() > 0 && (best.isEmpty() || badness(footers.size()) < badness(best.size()))) {
            return new FooterSegments(value, lines, from, declared).split(footers, stop(footers));
        }
        boolean alone = declared.equals(OptionalInt.of(1)) && !(best.size() == 1 && isFirst(best.get(0)));
        if (declared.equals(OptionalInt.of(0)) || alone) {
            return alone ? whole() : List.of();
        }
        return new MarkedSegments(value, lines).split(best, stop(indexes(best)));
    }

    private List<Segment> whole() {
        int end = stop(List.of());
        Segment all =
                new Segment(1, Byline.NONE, Segment.trimmed(value, offset(from), Math.max(offset(from), offset(end))));
        return all.body().isEmpty() ? List.of() : List.of(all);
    }

    /** From the strictest reading to the loosest one. */
    private void numberedChains(List<List<Mark>> chains) {
        List<Mark> all = IntStream.range(from, lines.size())
                .mapToObj(i -> Mark.numbered(value, i, lines.get(i), textAt(i + 1), isBlankBefore(i)))
                .flatMap(Optional::stream)
                .toList();
        chains.add(leading(all, m -> m.header().isPresent()));
        if (all.isEmpty()) {
            return;
        }
        Mark first = all.get(0);
        Predicate<Mark> alike = m -> m.indent() == first.indent() && m.style() == first.style();
        chains.add(leading(all, m -> m.equals(first) || (alike.test(m) && m.blankBefore())));
        chains.add(leading(all, alike));
        chains.add(leading(all, m -> true));
    }

    private List<Mark> leading(List<Mark> all, Predicate<Mark> kept) {
        List<Mark> candidates = all.stream().filter(kept).toList();
        return candidates.isEmpty() || !leads(candidates.get(0)) ? List.of() : MarkChain.of(candidates);
    }

    private List<Mark> unnumberedHeaders() {
        List<Mark> marks = IntStream.range(from, lines.size())
                .filter(this::isBlankBefore)
                .mapToObj(i -> Mark.unnumbered(i, lines.get(i), textAt(i + 1)))
                .flatMap(Optional::stream)
                .toList();
        return marks.isEmpty() || !leads(marks.get(0)) ? List.of() : marks;
    }

    private List<Integer> footers(int end) {
        return IntStream.range(from, Math.min(end, lines.size()))
                .filter(i -> Byline.footer(lines.get(i)).isPresent())
                .boxed()
                .toList();
    }

    /** True if nothing but a few short lines, such as the links of a page, stands before the mark. */
    private boolean leads(Mark mark) {
        int seen = 0;
        for (int i = from; i < mark.index(); i++) {
            Line line = lines.get(i);
            seen += line.isBlank() ? 0 : 1;
            if (line.length() > MAX_LEAD_LENGTH
                    || seen > MAX_LEAD_LINES
                    || Byline.footer(line).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private boolean isFirst(Mark mark) {
        return lines.subList(from, mark.index()).stream().allMatch(Line::isBlank);
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
            if ((next > 0 || marks.isEmpty()) && StopLine.is(lines.get(i))) {
                first = Math.min(first, i);
                if (next >= declared.orElse(0)) {
                    return i;
                }
            }
        }
        return first;
    }

    private String textAt(int index) {
        return index < lines.size() ? lines.get(index).text() : "";
    }

    private boolean isBlankBefore(int index) {
        return index == from || lines.get(index - 1).isBlank();
    }

    private int offset(int line) {
        return line < lines.size() ? lines.get(line).start() : value.length();
    }

    private static List<Integer> indexes(List<Mark> marks) {
        return marks.stream().map(Mark::index).toList();
    }
}
