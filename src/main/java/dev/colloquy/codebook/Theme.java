package dev.colloquy.codebook;

import java.util.List;

/**
 * A theme of a codebook.
 *
 * @param definition what belongs to it, for people
 * @param indicators what shows it, in the order of the codebook
 * @param exclude phrases that take an indicator within them out
 */
public record Theme(String id, String name, String definition, List<Indicator> indicators, List<Indicator> exclude) {

    public Theme {
        indicators = List.copyOf(indicators);
        exclude = List.copyOf(exclude);
    }
}
