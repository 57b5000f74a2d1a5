package dev.colloquy.summary;

import dev.colloquy.annotate.CitedSource;
import java.util.List;

/**
 * A source and who cites it.
 *
 * @param citedBy ids of the items, in document order
 * @param byStance the same items by their stance
 * @param words the words by which it is first mentioned
 */
public record SourceUse(CitedSource source, List<String> citedBy, StanceCounts byStance, String words) {

    public SourceUse {
        citedBy = List.copyOf(citedBy);
    }

    /** True if several items cite it. */
    public boolean shared() {
        return citedBy.size() > 1;
    }
}
