package dev.colloquy.codebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody meant to write. */
final class Spelling {

    private static final int LONGEST = 40;

    private Spelling() {}

    /** A hint that names the closest of the words, or else all of them. */
    static String hint(String written, Collection<String> known) {
        return closest(written, known)
                .map(word -> "did you mean '" + word + "'?")
                .orElse("known here: " + String.join(", ", known));
    }

    /** The word nearest to the written one, at most two letters in five away; the first of equals. */
    static Optional<String> closest(String written, Collection<String> known) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= Math.max(1, word.length() * 2 / 5))
                .min(Comparator.comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT))));
    }

    /** Insertions, deletions and replacements that turn one word into the other. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
