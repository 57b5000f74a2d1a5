package dev.colloquy.load.plain;

import dev.colloquy.load.WrittenDate;
import dev.colloquy.load.plain.Header.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A thread in a file that does not say how many comments it has, told by headers that no prose has.
 *
 * @param post the first text, where nothing but a title stands above it
 * @param title of that post
 */
record Uncounted(Optional<Segment> post, String title, List<Segment> comments) {

    private static final int SOME = 2;
    private static final Pattern ANSWER = Pattern.compile("(?:(?:re|aw|sv|fwd?): ?)+", Pattern.CASE_INSENSITIVE);

    /** The thread; empty if there is no such thing. */
    static Optional<Uncounted> in(String value, List<Line> lines, int first) {
        Map<Kind, List<Mark>> kinds = new Chains(value, lines, first, OptionalInt.empty()).byKind();
        return kinds.entrySet().stream()
                .filter(e -> !e.getKey().isWeak())
                .max(Comparator.comparingInt(e -> e.getValue().size()))
                .flatMap(e -> read(value, lines, first, e.getKey(), e.getValue()));
    }

    private static Optional<Uncounted> read(String value, List<Line> lines, int first, Kind kind, List<Mark> all) {
        int below = nextText(lines, first + 1);
        boolean signs = !kind.isSure() && all.get(0).index() == below;
        List<Mark> marks = signs ? all.subList(1, all.size()) : all;
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        List<Segment> segments =
                new CommentRegion(value, lines, first, OptionalInt.empty(), Optional.empty()).segments(marks);
        if (!kind.isSure() && !isConversation(segments)) {
            return Optional.empty();
        }
        int at = marks.get(0).index();
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        boolean opening = kind.isSure() && (at == first || at == below);
        if (!opening) {
            return Optional.of(new Uncounted(Optional.empty(), "", segments));
        }
        Optional<String> subject = HeaderLines.at(lines, at).flatMap(Header::subject);
        String title = subject.map(s -> ANSWER.matcher(s.strip()).replaceFirst(""))
                .orElse(at == first ? "" : lines.get(first).text());
        List<Segment> rest = withoutFirst(segments);
        return Optional.of(new Uncounted(Optional.of(segments.get(0)), title, rest));
    }

    /** The answers to the first, which is the post. */
    private static List<Segment> withoutFirst(List<Segment> segments) {
        String post = segments.get(0).key();
        return segments.subList(1, segments.size()).stream()
                .map(s -> s.behindPost(post))
                .toList();
    }

    /** Several texts with exact dates, and hardly any without words. */
    private static boolean isConversation(List<Segment> segments) {
        long dated = segments.stream()
                .filter(s -> s.byline().published().filter(WrittenDate::isExact).isPresent())
                .count();
        long said = segments.stream().filter(s -> !s.body().isEmpty()).count();
        return segments.size() >= SOME && 2 * dated >= segments.size() && 2 * said > segments.size();
    }

    private static int nextText(List<Line> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }
}
