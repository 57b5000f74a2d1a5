package dev.colloquy.diff;

import java.util.List;

/**
 * A thread of an edition.
 *
 * @param titled true if its title is what stances are about, false if the codebook has a target of its own
 * @param items the post, then the comments in document order
 */
public record EditionThread(String id, String title, boolean titled, List<EditionItem> items) {

    public EditionThread {
        items = List.copyOf(items);
    }

    /** A thread of which the title is what stances are about. */
    public EditionThread(String id, String title, List<EditionItem> items) {
        this(id, title, /* titled= */ true, items);
    }

    /** The same with other items. */
    public EditionThread with(List<EditionItem> other) {
        return new EditionThread(id, title, titled, other);
    }
}
