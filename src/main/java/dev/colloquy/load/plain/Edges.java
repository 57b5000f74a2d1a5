package dev.colloquy.load.plain;

import dev.colloquy.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts the furniture of a page off the ends of texts. What stands within a text stays, and so does its first line. */
final class Edges {

    private static final Pattern FIGURE = Pattern.compile("\\d{1,6}");
    private static final Pattern SUBJECT = Pattern.compile("(?:re|aw|sv|antw): ?\\S", Pattern.CASE_INSENSITIVE);

    private final String value;
    private final List<Line> lines;
    private final Set<String> usual;
    private final boolean counted;

    private Edges(String value, List<Line> lines, Set<String> usual, boolean counted) {
        this.value = value;
        this.lines = lines;
        this.usual = usual;
        this.counted = counted;
    }

    /**
     * Where a text may lie.
     *
     * @param start offset of its first unit
     * @param first the line in which it begins
     * @param end the first line after it
     */
    record Range(int start, int first, int end) {}

    /** Looks at all texts of a page, to learn which lines stand below one after another. */
    static Edges of(String value, List<Line> lines, Collection<Range> ranges) {
        Edges bare = new Edges(value, lines, Set.of(), false);
        Map<String, Integer> subjects = new HashMap<>();
        ranges.forEach(r -> bare.subject(r).ifPresent(s -> subjects.merge(s, 1, Integer::sum)));
        subjects.values().removeIf(times -> times < 2 || 2 * times < ranges.size() - 1);
        Edges plain = new Edges(value, lines, subjects.keySet(), false);
        Map<String, Integer> seen = new HashMap<>();
        int figures = 0;
        for (Range range : ranges) {
            figures += plain.isFigure(range) ? 1 : 0;
            Set<String> here = new HashSet<>();
            for (int i = plain.tail(range); i < range.end(); i++) {
                here.add(Furniture.key(lines.get(i).text()));
            }
            here.forEach(k -> seen.merge(k, 1, Integer::sum));
        }
        Set<String> usual = new HashSet<>(subjects.keySet());
        seen.forEach((line, times) -> {
            if (!line.isEmpty() && times > 1 && 2 * times >= ranges.size()) {
                usual.add(line);
            }
        });
        return new Edges(value, lines, usual, figures > 1 && 2 * figures >= ranges.size());
    }

    /** True if a text begins with a line that is but a number, such as that of those who like it, and goes on. */
    private boolean isFigure(Range range) {
        int at = range.first();
        while (at < range.end() && isBlankHere(range, at)) {
            at++;
        }
        return at + 1 < range.end() && FIGURE.matcher(lines.get(at).text()).matches() && at + 1 < tail(range);
    }

    /** The last line of a text, if it is the subject of what comes next. */
    private Optional<String> subject(Range range) {
        int last = range.end() - 1;
        while (last > range.first() && lines.get(last).isBlank()) {
            last--;
        }
        String line =
                last > range.first() && last < lines.size() ? lines.get(last).text() : "";
        return SUBJECT.matcher(line).lookingAt() ? Optional.of(Furniture.key(line)) : Optional.empty();
    }

    /** The text between its edges. */
    Span body(Range range) {
        int from = head(range);
        int start = from == range.first() ? range.start() : offset(from);
        int tail = tail(new Range(start, from, range.end()));
        boolean cut = false;
        for (int i = tail; i < range.end() && !cut; i++) {
            String line = lines.get(i).text();
            cut = Furniture.is(line) || usual.contains(Furniture.key(line));
        }
        return Segment.trimmed(value, start, Math.max(start, offset(cut ? tail : range.end())));
    }

    /** True if the page says at one of the edges that this waits for approval. */
    boolean isHeld(Range range) {
        for (int i = range.first(); i < head(range); i++) {
            if (Furniture.isHeld(lines.get(i).text())) {
                return true;
            }
        }
        for (int i = tail(range); i < range.end(); i++) {
            if (Furniture.isHeld(lines.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** The first line of the text itself; where nothing but furniture is, and nothing waits, it is the text. */
    private int head(Range range) {
        int text = range.first();
        boolean held = false;
        int at = text;
        while (at < range.end() && range.start() <= lines.get(at).start()) {
            String line = lines.get(at).text();
            boolean blank = lines.get(at).isBlank();
            boolean figure = counted && FIGURE.matcher(line).matches();
            if (!blank && !figure && !Furniture.isBelowHeader(line)) {
                return text;
            }
            held |= Furniture.isHeld(line);
            at++;
            text = blank ? text : at;
        }
        return at < range.end() || held ? text : range.first();
    }

    /** The first line of the furniture below the text; the line after the range if there is none. */
    int tail(Range range) {
        int first = range.first();
        while (first < range.end() && isBlankHere(range, first)) {
            first++;
        }
        int at = range.end();
        int furniture = at;
        while (at - 1 > first) {
            String line = lines.get(at - 1).text();
            boolean blank = lines.get(at - 1).isBlank();
            boolean subject = SUBJECT.matcher(line).lookingAt() && usual.contains(Furniture.key(line));
            if (!blank && !subject && !Furniture.is(line) && !Furniture.maybe(line)) {
                break;
            }
            at--;
            furniture = blank ? furniture : at;
        }
        return furniture;
    }

    private boolean isBlankHere(Range range, int index) {
        return lines.get(index).isBlank() || lines.get(index).textEnd() <= range.start();
    }

    private int offset(int line) {
        return line < lines.size() ? lines.get(line).start() : value.length();
    }
}
