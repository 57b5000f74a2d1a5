package dev.colloquy.engine;

import dev.colloquy.text.UnknownCharacters;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what differs between two names that nobody can tell apart by looking: the same letters, composed in other ways. */
final class LookAlikes {

    private LookAlikes() {}

    /** The end of a sentence about both; empty if they look different, or are the same. */
    static Optional<String> told(String that, String here) {
        if (that.equals(here) || !composed(that).equals(composed(here))) {
            return Optional.empty();
        }
        int[] one = that.codePoints().toArray();
        int[] other = here.codePoints().toArray();
        int least = Math.min(one.length, other.length);
        int from = 0;
        while (from < least && one[from] == other[from]) {
            from++;
        }
        int same = 0;
        while (same < least - from && one[one.length - 1 - same] == other[other.length - 1 - same]) {
            same++;
        }
        return Optional.of("; the names look alike, but that one has " + characters(one, from, one.length - same)
                + " where this one has " + characters(other, from, other.length - same));
    }

    private static String composed(String name) {
        return UnknownCharacters.normal(name, Normalizer.Form.NFC);
    }

    private static String characters(int[] name, int from, int to) {
        return Arrays.stream(name, from, to)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
    }
}
