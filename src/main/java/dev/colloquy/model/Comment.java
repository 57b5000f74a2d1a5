package dev.colloquy.model;

import dev.colloquy.text.SourceText;
import java.util.Optional;

/**
 * A comment of a thread.
 *
 * @param id {@code c1}, {@code c2}, ... in document order
 * @param ordinal its number as printed in the source, else its place, from 1
 * @param parent id of the item it answers, where the source's structure says so
 * @param status what became of it; all but published ones are only read if asked for
 */
public record Comment(
        String id,
        int ordinal,
        Optional<String> parent,
        Optional<String> author,
        Optional<String> published,
        SourceText body,
        Status status)
        implements Item {

    /** A published comment. */
    public Comment(
            String id,
            int ordinal,
            Optional<String> parent,
            Optional<String> author,
            Optional<String> published,
            SourceText body) {
        this(id, ordinal, parent, author, published, body, Status.PUBLISHED);
    }
}
