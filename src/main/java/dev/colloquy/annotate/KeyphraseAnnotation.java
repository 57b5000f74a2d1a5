package dev.colloquy.annotate;

import java.util.List;

/**
 * A phrase that matters in a thread and that no codebook indicator covers.
 *
 * @param itemId the first item that uses it
 * @param phrase its most frequent surface, lower-cased
 * @param items ids of the items that use it, in document order
 * @param score 0 to 1, relative to the thread's best phrase
 */
public record KeyphraseAnnotation(String itemId, String phrase, List<String> items, double score)
        implements Annotation {

    public KeyphraseAnnotation {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("key phrase without an item: " + phrase);
        }
    }
}
