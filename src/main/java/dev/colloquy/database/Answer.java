package dev.colloquy.database;

import dev.colloquy.dataset.Cell;
import java.util.List;

/** What takes the rows that answer a question, one after the other. */
public interface Answer {

    /**
     * A column of an answer.
     *
     * @param number true if its values are numbers
     */
    record Heading(String name, boolean number) {}

    /** Comes first; false if no row is wanted. */
    boolean columns(List<Heading> columns);

    /** One row; false if no more are wanted. */
    boolean row(List<Cell> cells);
}
