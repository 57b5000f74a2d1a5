package dev.colloquy.encode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Cuts text into the lower-case word pieces of BERT (Devlin et al. 2019): the longest piece of the vocabulary that fits
 * comes first, pieces inside a word carry {@code ##}, a word that cannot be pieced together is {@code [UNK]}. Immutable,
 * so that workers can share one.
 */
public final class WordPieceTokenizer {

    /** Words of more code points are not pieced together; BERT's own limit. */
    private static final int LONGEST_WORD = 100;

    private static final String INSIDE = "##";

    private final Map<String, Integer> vocabulary;
    private final int longestPiece;
    private final int unknown;
    private final int classifier;
    private final int separator;

    /** @param pieces all pieces, each at the place that is its number */
    public WordPieceTokenizer(List<String> pieces) {
        Map<String, Integer> numbers = new HashMap<>(pieces.size() * 2);
        int longest = 0;
        for (int i = 0; i < pieces.size(); i++) {
            numbers.put(pieces.get(i), i);
            longest = Math.max(longest, pieces.get(i).length());
        }
        this.vocabulary = numbers;
        this.longestPiece = longest;
        this.unknown = number("[UNK]");
        this.classifier = number("[CLS]");
        this.separator = number("[SEP]");
    }

    /** The tokenizer of the shipped network. */
    public static WordPieceTokenizer shipped() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordPieceTokenizer.class.getResourceAsStream("vocab.txt"), "vocab.txt"),
                StandardCharsets.UTF_8))) {
            return new WordPieceTokenizer(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("the vocabulary cannot be read", e);
        }
    }

    /** Numbers of the pieces of a text, without any marks around them. */
    public int[] encode(String text) {
        Pieces pieces = new Pieces();
        for (String word : BertWords.of(text)) {
            append(word, pieces);
        }
        return pieces.toArray();
    }

    int classifier() {
        return classifier;
    }

    int separator() {
        return separator;
    }

    private void append(String word, Pieces pieces) {
        int before = pieces.size;
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            pieces.add(unknown);
            return;
        }
        int at = 0;
        while (at < word.length()) {
            int end = Math.min(word.length(), at + longestPiece);
            Integer found = null;
            while (end > at) {
                String piece = word.substring(at, end);
                found = vocabulary.get(at == 0 ? piece : INSIDE + piece);
                if (found != null) {
                    break;
                }
                end--;
            }
            if (found == null) {
                pieces.size = before;
                pieces.add(unknown);
                return;
            }
            pieces.add(found);
            at = end;
        }
    }

    private int number(String piece) {
        Integer found = vocabulary.get(piece);
        if (found == null) {
            throw new IllegalArgumentException("the vocabulary lacks " + piece);
        }
        return found;
    }

    /** A growing array of numbers. */
    private static final class Pieces {
        private int[] numbers = new int[64];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        int[] toArray() {
            return Arrays.copyOf(numbers, size);
        }
    }
}
