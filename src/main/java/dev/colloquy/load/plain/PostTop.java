package dev.colloquy.load.plain;

import dev.colloquy.load.WrittenDate;
import dev.colloquy.load.plain.Header.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands above the body of a post: its title, and who wrote it and when.
 *
 * @param bodyFrom the first line below it
 */
record PostTop(boolean titled, Byline byline, int bodyFrom) {

    private static final int MAX_TITLE = 150;

    /**
     * A byline below the title.
     *
     * @param last its last line
     */
    private record Signature(Byline byline, int last) {}

    /**
     * Reads the beginning of a post.
     *
     * @param first its first line that is not blank
     * @param end the first line after it
     */
    static PostTop of(List<Line> lines, int first, int end, Optional<CountLine> count) {
        Line head = lines.get(first);
        int below = nextText(lines, first + 1);
        Optional<Signature> signed = below < end ? signature(lines, below, end) : Optional.empty();
        int bodyFrom = signed.map(s -> s.last() + 1).orElse(first + 1);
        boolean apart = first + 1 < end && lines.get(first + 1).isBlank() && below < end;
        boolean named = signed.filter(s -> s.byline().author().isPresent() || nextText(lines, bodyFrom) < end)
                .isPresent();
        boolean told = count.filter(c -> c.repeats(head.text()) || (c.linked() && below == c.index()))
                .isPresent();
        boolean titled = first < end && head.length() <= MAX_TITLE && (told || apart || named);
        Byline byline = signed.map(Signature::byline)
                .or(() -> count.map(CountLine::byline))
                .orElse(Byline.NONE);
        return new PostTop(titled, titled ? byline : Byline.NONE, titled ? bodyFrom : first);
    }

    private static Optional<Signature> signature(List<Line> lines, int below, int end) {
        String text = lines.get(below).text();
        Optional<Byline> one = Byline.belowTitle(text);
        if (one.isEmpty()) {
            return HeaderLines.at(lines, below)
                    .filter(h -> (h.kind() == Kind.ABOVE || h.kind() == Kind.LISTED) && h.last() < end)
                    .map(h -> new Signature(h.byline(), h.last()));
        }
        String next = below + 1 < end ? lines.get(below + 1).text() : "";
        if (one.get().published().isEmpty() && WrittenDate.isAlone(next)) {
            return Optional.of(new Signature(one.get().publishedAt(next), below + 1));
        }
        boolean nameBelow =
                one.get().author().isEmpty() && next.toLowerCase(Locale.ROOT).startsWith("by ");
        Optional<Byline> named = nameBelow ? Byline.belowTitle(next) : Optional.empty();
        return Optional.of(named.filter(n -> n.published().isEmpty())
                .map(n -> new Signature(new Byline(n.author(), one.get().published(), Optional.empty()), below + 1))
                .orElse(new Signature(one.get(), below)));
    }

    private static int nextText(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
