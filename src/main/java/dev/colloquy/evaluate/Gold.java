package dev.colloquy.evaluate;

import dev.colloquy.text.Place;
import java.util.List;

/**
 * A gold file as read.
 *
 * @param items marks within items; a table has none
 * @param problems what could not be used; the rest is
 */
public record Gold(List<Coding> codings, List<GoldItem> items, List<Problem> problems) {

    public Gold {
        codings = List.copyOf(codings);
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /**
     * Something that could not be used.
     *
     * @param line from 1; 0 if it has no place in the file
     * @param column from 1; 0 if it has no place in the file
     * @param hint what to do; may be empty
     */
    public record Problem(int line, int column, String message, String hint) {

        /** A problem at a place. */
        public static Problem at(Place place, String message, String hint) {
            return new Problem(place.line(), place.column(), message, hint);
        }
    }

    /** True if nothing in the file can be used. */
    public boolean isEmpty() {
        return codings.isEmpty() && items.isEmpty();
    }
}
