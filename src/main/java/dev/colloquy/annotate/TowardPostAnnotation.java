package dev.colloquy.annotate;

import java.util.List;

/**
 * Agreement or disagreement with the post, the parent comment, or a view that they report.
 *
 * @param evidence the words that say so; empty only for NONE
 */
public record TowardPostAnnotation(String itemId, TowardPost label, List<Evidence> evidence) implements Annotation {

    public TowardPostAnnotation {
        evidence = List.copyOf(evidence);
        if (label != TowardPost.NONE && evidence.isEmpty()) {
            throw new IllegalArgumentException(label + " without evidence on " + itemId);
        }
    }
}
