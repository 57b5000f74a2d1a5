package dev.colloquy.load;

import dev.colloquy.model.Status;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.util.Optional;

/**
 * A comment as an export has it.
 *
 * @param key what other comments call it; empty if they cannot
 * @param parent key of the comment that it answers; empty if it answers the post
 * @param published in the form of {@link Times} where the format tells dates, else as written
 * @param place where it begins in the file, for problems
 */
public record FoundComment(
        String key,
        Optional<String> parent,
        Optional<String> author,
        Optional<String> published,
        SourceText body,
        Status status,
        Place place) {

    /** The same as an answer to another one; to the post if that is empty. */
    FoundComment answering(Optional<String> other) {
        return new FoundComment(key, other, author, published, body, status, place);
    }
}
