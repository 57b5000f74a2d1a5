package dev.colloquy.model;

import dev.colloquy.text.SourceText;
import java.util.Optional;

/**
 * The post that opens a thread.
 *
 * @param title its title, empty if the source has none
 * @param body its text without the title
 */
public record Post(String title, Optional<String> author, Optional<String> published, SourceText body) implements Item {

    /** The id of every post. */
    public static final String ID = "post";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int ordinal() {
        return 0;
    }

    @Override
    public Optional<String> parent() {
        return Optional.empty();
    }
}
