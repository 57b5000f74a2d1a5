package dev.colloquy.diff;

import dev.colloquy.text.ContentHash;
import java.util.Optional;

/**
 * A post or comment of an edition.
 *
 * @param thread id of its thread
 * @param id id within the thread: {@code post}, {@code c1} ...
 * @param ordinal place in the thread, 0 for the post
 * @param parent id of the comment that it answers
 * @param hash digest of its normalised text
 * @param text the text itself, where it is at hand
 * @param labels what was found in it
 */
public record EditionItem(
        String thread,
        String id,
        int ordinal,
        Optional<String> parent,
        Optional<String> author,
        ContentHash hash,
        Optional<String> text,
        Labels labels) {

    /** The same item with other labels. */
    public EditionItem with(Labels other) {
        return new EditionItem(thread, id, ordinal, parent, author, hash, text, other);
    }

    /** The same item with another text, or none. */
    public EditionItem withText(Optional<String> other) {
        return new EditionItem(thread, id, ordinal, parent, author, hash, other, labels);
    }

    /** {@code thread/item}, the name by which an item is told. */
    public String name() {
        return thread + "/" + id;
    }
}
