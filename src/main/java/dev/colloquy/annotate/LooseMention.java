package dev.colloquy.annotate;

import java.util.List;

/**
 * Words that refer to some source, and it cannot be told to which.
 *
 * @param mention the words; {@code by} names the rule that gave up
 * @param candidates ids of the sources that it may mean, at least two if it is ambiguous, none if nothing fits
 */
public record LooseMention(String itemId, SourceAnnotation.Mention mention, List<String> candidates)
        implements Annotation {

    public LooseMention {
        candidates = List.copyOf(candidates);
        if (candidates.size() == 1) {
            throw new IllegalArgumentException("a mention with one candidate is tied to it");
        }
    }
}
