package dev.colloquy.diff;

import java.util.List;

/**
 * A thread of an edition.
 *
 * @param items the post, then the comments in document order
 */
public record EditionThread(String id, String title, List<EditionItem> items) {

    public EditionThread {
        items = List.copyOf(items);
    }
}
