package dev.colloquy.load.table;

import dev.colloquy.model.ReadProblem;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/** The rows of a file, which can be gone through as often as needed. */
interface Rows {

    /**
     * Goes through all rows, from the first.
     *
     * @param faults takes what is odd about the file; empty for later passes, which find the same
     * @return what a person should know of its encoding
     */
    Optional<ReadProblem> each(Faults faults, Consumer<Row> row) throws IOException;
}
