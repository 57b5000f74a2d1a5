package dev.colloquy.load;

import dev.colloquy.formats.JsonValue;
import dev.colloquy.text.Place;

/** Turns the values of one reading of a file into rows; may remember what it saw before. */
public interface JsonRows {

    /** Where a value begins in the file. */
    interface Places {
        Place of(JsonValue value);
    }

    /**
     * Takes a value: of the file, of the array that the file is, or of a line; no array.
     *
     * @return false if it is nothing of this format
     */
    boolean take(JsonValue value, Places places, RowSink rows);
}
