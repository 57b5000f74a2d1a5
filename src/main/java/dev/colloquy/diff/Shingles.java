package dev.colloquy.diff;

import dev.colloquy.text.UnknownCharacters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of a text and its pairs of neighbouring words, each as a number that looks drawn by chance. Case, blanks and
 * punctuation do not count. Of a long text only the smallest {@value #KEPT} numbers are kept: two texts are compared by the
 * smallest of both together (Cohen and Kaplan, Summarizing data using bottom-k sketches, PODC 2007), which is exact for
 * texts of up to about a hundred words and takes bounded memory for all others.
 */
final class Shingles {

    static final int KEPT = 256;

    private static final int PRIME = 31;
    private static final int MURMUR_1 = 0x85EBCA6B;
    private static final int MURMUR_2 = 0xC2B2AE35;

    private final int words;
    private final int size;
    private final int[] smallest;
    private final int[] pairs;

    private Shingles(int words, int[] all, int[] pairs) {
        this.words = words;
        this.size = all.length;
        this.smallest = all.length <= KEPT ? all : Arrays.copyOf(all, KEPT);
        this.pairs = pairs;
    }

    static Shingles of(String text) {
        List<String> tokens = Tokens.cut(text);
        int[] words =
                tokens.stream().filter(Tokens::tells).mapToInt(Shingles::number).toArray();
        int[] pairs = IntStream.range(1, words.length)
                .map(i -> mix(words[i - 1] * PRIME + Integer.rotateLeft(words[i], 16)))
                .sorted()
                .distinct()
                .toArray();
        int[] all = IntStream.concat(Arrays.stream(words).map(Shingles::mix), Arrays.stream(pairs))
                .sorted()
                .distinct()
                .toArray();
        return new Shingles(words.length, all, Arrays.copyOf(pairs, Math.min(pairs.length, KEPT)));
    }

    /** How many words the text has. */
    int words() {
        return words;
    }

    /** Numbers of pairs of words alone, for the common words of a language make any two texts a little alike. */
    IntStream pairs() {
        return Arrays.stream(pairs);
    }

    /** Jaccard's coefficient: the share of words and pairs of both that are in each; 0 if there are none. */
    double similarity(Shingles other) {
        int limit = size <= KEPT && other.size <= KEPT ? Integer.MAX_VALUE : KEPT;
        int seen = 0;
        int common = 0;
        int i = 0;
        int j = 0;
        while (seen < limit && (i < smallest.length || j < other.smallest.length)) {
            int order = i == smallest.length
                    ? 1
                    : j == other.smallest.length ? -1 : Integer.compare(smallest[i], other.smallest[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            seen++;
        }
        return seen == 0 ? 0 : (double) common / seen;
    }

    /** The share of the smaller text that is in the larger, from their similarity. */
    double contained(Shingles other, double similarity) {
        int smaller = Math.min(size, other.size);
        return smaller == 0 ? 0 : Math.min(1, similarity / (1 + similarity) * ((double) size + other.size) / smaller);
    }

    /** Jaccard's coefficient of neighbouring characters, for texts that are too short for words to tell much. */
    static double letters(String one, String other) {
        int[] a = couples(one);
        int[] b = couples(other);
        long common =
                Arrays.stream(a).filter(x -> Arrays.binarySearch(b, x) >= 0).count();
        long all = a.length + b.length - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static int[] couples(String text) {
        int[] c = text.codePoints()
                .filter(x -> !Character.isWhitespace(x))
                .map(UnknownCharacters::lower)
                .toArray();
        return IntStream.range(1, c.length)
                .map(i -> mix(c[i - 1] * PRIME + Integer.rotateLeft(c[i], 16)))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int number(String word) {
        int h = 0;
        for (int at = 0; at < word.length(); ) {
            int c = word.codePointAt(at);
            h = PRIME * h + UnknownCharacters.lower(c);
            at += Character.charCount(c);
        }
        return mix(h);
    }

    /** The last steps of MurmurHash3 (A. Appleby, public domain): each bit of the input bears on each of the output. */
    static int mix(int value) {
        int h = value;
        h ^= h >>> 16;
        h *= MURMUR_1;
        h ^= h >>> 13;
        h *= MURMUR_2;
        return h ^ h >>> 16;
    }
}
