package dev.colloquy.annotate.scope;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
            int end = match(words, i, 0);
            if (end > i) {
                return Optional.of(new Found(i, end));
            }
        }
        return Optional.empty();
    }

    public static Optional<Found> first(List<TokenPattern> patterns, Words words, int from) {
        for (TokenPattern pattern : patterns) {
            Optional<Found> found = pattern.first(words, from);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
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

    /** A hot place: plain loops, and everything cut up beforehand. */
    private record Part(Set<String> words, List<String> lemmas, List<String> tags, boolean any, int min, int max) {

        static Part of(String written) {
            boolean optional = written.endsWith("?") && written.length() > 1;
            boolean repeated = written.endsWith("*") && written.length() > 1;
            String bare = optional || repeated ? written.substring(0, written.length() - 1) : written;
            Set<String> words = new HashSet<>();
            List<String> lemmas = new ArrayList<>();
            List<String> tags = new ArrayList<>();
            boolean any = false;
            for (String alternative : bare.split("\\|", -1)) {
                switch (alternative.isEmpty() ? ' ' : alternative.charAt(0)) {
                    case ' ' -> {}
                    case '=' -> lemmas.add(alternative.substring(1));
                    case '#' -> tags.add(alternative.substring(1));
                    case '.' -> any = true;
                    default -> words.add(alternative);
                }
            }
            return new Part(words, lemmas, tags, any, optional || repeated ? 0 : 1, repeated ? AT_MOST : 1);
        }

        boolean accepts(Words text, int at) {
            if (!text.has(at)) {
                return false;
            }
            if (!words.isEmpty() && (words.contains(text.word(at)) || words.contains(text.stem(at)))) {
                return true;
            }
            for (String lemma : lemmas) {
                if (text.lemma(at, lemma)) {
                    return true;
                }
            }
            for (String tag : tags) {
                if (text.is(at, tag)) {
                    return true;
                }
            }
            return any && !text.isMark(at);
        }
    }
}
