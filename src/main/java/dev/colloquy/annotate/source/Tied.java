package dev.colloquy.annotate.source;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.List;

/** The mentions of one item, each with its source. */
record Tied(List<Place> places) {

    Tied {
        places = List.copyOf(places);
    }

    /**
     * A mention.
     *
     * @param rule what tied it
     */
    record Place(Span span, Kind kind, String rule, Work work) {}
}
