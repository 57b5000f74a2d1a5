package dev.colloquy.load.table;

import dev.colloquy.formats.Chars;
import dev.colloquy.load.RawFile;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The rows of a file of separated cells.
 *
 * @param width how many cells the first row has
 */
record CsvRows(RawFile file, Dialect dialect, Columns columns, int width) implements Rows {

    @Override
    public Optional<ReadProblem> each(Faults faults, Consumer<Row> row) throws IOException {
        try (Chars chars = file.chars()) {
            CsvCursor cursor =
                    new CsvCursor((into, offset, length) -> read(chars, into, offset, length), dialect, faults);
            if (columns.headed()) {
                cursor.next();
            }
            Row view = view(cursor);
            while (cursor.next()) {
                if (cursor.size() != width) {
                    faults.warn(
                            cursor.place(),
                            "a row has " + (cursor.size() < width ? "fewer" : "more") + " cells than the first one ("
                                    + width + ")");
                }
                row.accept(view);
            }
            return file.damage(chars);
        }
    }

    private static int read(Chars chars, char[] into, int offset, int length) throws IOException {
        int read = chars.read(into, offset, length);
        chars.keepFrom(chars.position());
        return read;
    }

    private Row view(CsvCursor cursor) {
        return new Row() {
            @Override
            public String text(Role role) {
                return cursor.text(columns.of(role));
            }

            @Override
            public Cell cell(Role role) {
                return cursor.cell(columns.of(role));
            }

            @Override
            public Place place() {
                return cursor.place();
            }
        };
    }
}
