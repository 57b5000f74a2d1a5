package dev.colloquy.nlp;

import dev.colloquy.text.SourceText;
import java.util.Optional;

/** Tells which language a text is in. Implementations are safe for many threads, and the same text always gets the same answer. */
@FunctionalInterface
public interface TextLanguage {

    /** Its code in ISO 639-1 ({@code en}, {@code de}); empty if it cannot be told, as of very short texts. */
    Optional<String> of(SourceText text);
}
