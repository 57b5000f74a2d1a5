package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Tie;
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
     * @param tie what ties it to its work
     * @param score how likely that is, from 0 to 1
     */
    record Place(Span span, Kind kind, String rule, Draft work, Tie tie, double score) {}

    /** A mention that may mean several works, or none that is known. */
    record Loose(Span span, Kind kind, String rule, List<Draft> candidates, double score) {

        Loose(Span span, Kind kind, String rule, List<Draft> candidates) {
            this(span, kind, rule, candidates, 1);
        }

        Loose {
            candidates = List.copyOf(candidates);
        }
    }
}
