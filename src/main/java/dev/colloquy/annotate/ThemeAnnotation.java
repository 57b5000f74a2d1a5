package dev.colloquy.annotate;

import java.util.List;

/**
 * A codebook theme that an item touches.
 *
 * @param theme id of the theme
 * @param score 0 to 1, more with more and more different indicators
 * @param evidence the words that triggered it, never empty, in the order of the text
 */
public record ThemeAnnotation(String itemId, String theme, double score, List<Evidence> evidence)
        implements Annotation {

    public ThemeAnnotation {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("theme " + theme + " without evidence on " + itemId);
        }
    }
}
