package dev.colloquy.load.table;

import dev.colloquy.text.Place;

/** A row of a table, valid while it is looked at. */
interface Row {

    /** What a cell says, without white space at its ends; empty if there is no such cell. */
    String text(Role role);

    /** A cell as it stands in the file. */
    Cell cell(Role role);

    /** Where the row begins. */
    Place place();
}
