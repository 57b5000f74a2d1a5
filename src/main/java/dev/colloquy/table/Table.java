package dev.colloquy.table;

import dev.colloquy.text.Place;
import dev.colloquy.text.UnknownCharacters;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as read (RFC 4180): cells are parted by commas or semicolons, as the first line has it. Empty lines are left out.
 *
 * @param rows the rows up to the first that breaks the rules of quoting; the first one names the columns
 * @param fault why the rows end early, if they do
 */
public record Table(List<Row> rows, Optional<Fault> fault) {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param cells its cells without the empty ones at its end
     * @param places where its cells begin, the empty ones too; never empty
     */
    public record Row(List<String> cells, List<Place> places) {

        public Row {
            cells = List.copyOf(cells);
            places = List.copyOf(places);
        }
    }

    /** Why a row cannot be read, and where. */
    public record Fault(Place place, String sentence) {}

    /**
     * Reads a whole table.
     *
     * @param columns names of columns, in small letters, by which commas are told from semicolons
     */
    public static Table read(String text, List<String> columns) {
        char delimiter = delimiter(text, columns);
        CellPlaces places = new CellPlaces(text, delimiter);
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.builder()
                .setFormat(FORMAT.builder().setDelimiter(delimiter).get())
                .setReader(new StringReader(text))
                .get()) {
            for (CSVRecord record : parser) {
                rows.add(new Row(cells(record), places.row()));
            }
        } catch (UncheckedIOException | IOException e) {
            Place start = places.row().get(0);
            Fault fault = places.fault().orElse(new Fault(start, "the table cannot be read from here on"));
            return new Table(rows, Optional.of(fault));
        }
        return new Table(rows, Optional.empty());
    }

    /** The names of the columns, in small letters. */
    public List<String> names() {
        return rows.isEmpty()
                ? List.of()
                : rows.get(0).cells().stream()
                        .map(name -> UnknownCharacters.lower(name))
                        .toList();
    }

    /** The rows below the names. */
    public List<Row> body() {
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    /** The one of comma and semicolon that parts more of the column names in the first line. */
    private static char delimiter(String text, List<String> columns) {
        String first = text.stripLeading().lines().findFirst().orElse("");
        return known(first, ";", columns) > known(first, ",", columns) ? ';' : ',';
    }

    private static long known(String line, String delimiter, List<String> columns) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split(delimiter, -1))
                .map(name -> name.replace('"', ' ').strip())
                .filter(columns::contains)
                .count();
    }

    private static List<String> cells(CSVRecord record) {
        List<String> cells = record.toList();
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return cells.subList(0, size);
    }
}
