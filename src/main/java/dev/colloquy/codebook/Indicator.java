package dev.colloquy.codebook;

import java.util.List;
import java.util.Optional;

/**
 * A word or phrase that shows a theme.
 *
 * @param words one or more lower-cased words; each matches a token whose lemma or lower-cased surface equals it, or, with
 *     a trailing {@code *}, begins with it
 * @param pos universal part of speech that the last word must have
 */
public record Indicator(List<String> words, Optional<String> pos) {

    public Indicator {
        words = List.copyOf(words);
    }

    public String phrase() {
        return String.join(" ", words);
    }
}
