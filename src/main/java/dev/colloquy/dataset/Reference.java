package dev.colloquy.dataset;

import java.util.List;

/**
 * Columns that name a row of another table.
 *
 * @param columns of this table
 * @param keys columns of the other one, in the same order
 */
public record Reference(List<String> columns, String table, List<String> keys) {

    public Reference {
        columns = List.copyOf(columns);
        keys = List.copyOf(keys);
    }

    /** By columns of the same names. */
    static Reference to(String table, String... columns) {
        return new Reference(List.of(columns), table, List.of(columns));
    }
}
