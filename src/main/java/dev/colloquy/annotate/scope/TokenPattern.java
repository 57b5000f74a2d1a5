package dev.colloquy.annotate.scope;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A pattern over tokens, written as parts with spaces between. A part is a word, {@code =lemma}, {@code #TAG}, or {@code .}
 * for any word; alternatives stand with {@code |} between; {@code ?} at the end makes it optional, {@code *} lets it stand
 * for up to three tokens or none.
 *
 * <p>Example: {@code i|we #ADV|#AUX* =agree with}.
 */
public final class TokenPattern {

    private static final int AT_MOST = 3;

    private final List<Part> parts;

    private TokenPattern(List<Part> parts) {
        this.parts = parts;
    }

    public static TokenPattern of(String pattern) {
        return new TokenPattern(Arrays.stream(pattern.split(" ")).map(Part::of).toList());
    }

    public static List<TokenPattern> all(String... patterns) {
        return Arrays.stream(patterns).map(TokenPattern::of).toList();
    }

    /** Tokens {@code [start, end)} that matched. */
    public record Found(int start, int end) {}

    /** The match that begins at a place, the longest repetition first. */
    public Optional<Found> at(Words words, int start) {
        int end = match(words, start, 0);
        return end > start ? Optional.of(new Found(start, end)) : Optional.empty();
    }

    /** The first match that begins at or after a place. */
    public Optional<Found> first(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            Optional<Found> found = at(words, i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public static Optional<Found> first(List<TokenPattern> patterns, Words words, int from) {
        return patterns.stream().flatMap(p -> p.first(words, from).stream()).findFirst();
    }

    /** Recursion is as deep as the pattern has parts. */
    private int match(Words words, int at, int part) {
        if (part == parts.size()) {
            return at;
        }
        Part wanted = parts.get(part);
        int most = 0;
        while (most < wanted.max() && wanted.accepts(words, at + most)) {
            most++;
        }
        for (int n = most; n >= wanted.min(); n--) {
            int end = match(words, at + n, part + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private record Part(List<String> alternatives, int min, int max) {

        static Part of(String written) {
            boolean optional = written.endsWith("?") && written.length() > 1;
            boolean repeated = written.endsWith("*") && written.length() > 1;
            String bare = optional || repeated ? written.substring(0, written.length() - 1) : written;
            return new Part(Arrays.asList(bare.split("\\|")), optional || repeated ? 0 : 1, repeated ? AT_MOST : 1);
        }

        boolean accepts(Words words, int at) {
            return words.has(at) && alternatives.stream().anyMatch(a -> accepts(a, words, at));
        }

        private static boolean accepts(String alternative, Words words, int at) {
            return switch (alternative.charAt(0)) {
                case '=' -> words.lemma(at, alternative.substring(1));
                case '#' -> words.is(at, alternative.substring(1));
                case '.' -> !words.isMark(at);
                default -> words.word(at).equals(alternative) || words.stem(at).equals(alternative);
            };
        }
    }
}
