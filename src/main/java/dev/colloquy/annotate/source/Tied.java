package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.List;

/**
 * The mentions of one item: those tied to a work, and those that could not be.
 *
 * @param listed stretches of entries of a reference list
 * @param persons names that the tagger takes for persons in sources
 */
record Tied(Places places, List<Loose> loose, List<Span> listed, List<Span> persons) {

    Tied {
        loose = List.copyOf(loose);
        listed = List.copyOf(listed);
        persons = List.copyOf(persons);
    }

    /**
     * A mention.
     *
     * @param rule what found it
     */
    record Place(Span span, Kind kind, String rule, Draft work) {}

    /** A mention that may mean several works, or none that is known. */
    record Loose(Span span, Kind kind, String rule, List<Draft> candidates) {

        Loose {
            candidates = List.copyOf(candidates);
        }
    }
}
