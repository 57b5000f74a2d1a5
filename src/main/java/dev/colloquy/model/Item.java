package dev.colloquy.model;

import dev.colloquy.text.SourceText;
import java.util.Optional;

/** What a thread is made of: the post or one of its comments. */
public sealed interface Item permits Post, Comment {

    /** {@code post}, or {@code c1}, {@code c2}, ... in document order. */
    String id();

    /** 0 for the post, else the number of the comment as printed in its source. */
    int ordinal();

    /** Id of the item answered, if the source's structure says so. */
    Optional<String> parent();

    Optional<String> author();

    /** When it was published, as the source writes it. */
    Optional<String> published();

    /** The text itself; spans of labels are relative to it. */
    SourceText body();
}
