package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place in running text that seems to name a source.
 *
 * @param rule name of the rule that found it
 * @param publisher the publisher it names
 * @param author the author it names
 * @param noun what it calls the source, lower-cased: article, video ...; may be empty
 */
record Naming(
        Span span,
        Kind kind,
        String rule,
        Optional<String> publisher,
        Optional<String> author,
        OptionalInt year,
        String noun) {}
