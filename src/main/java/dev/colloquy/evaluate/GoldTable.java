package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads codings from a table with the columns {@code thread,item,stance} and, where several people coded, {@code coder}.
 * Cells are parted by commas or semicolons, as the first line has it.
 */
public final class GoldTable {

    /** The coder of labels that name none. */
    public static final String ONE_CODER = "gold";

    /** What a label may be, as a hint. */
    public static final String LABELS =
            Stream.of(Stance.values()).map(Stance::name).collect(Collectors.joining(", ", "labels are ", ""));

    private static final List<String> NEEDED = List.of("thread", "item", "stance");
    private static final String CODER = "coder";
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .setTrim(true)
            .get();

    private final CellPlaces places;
    private final List<Coding> codings = new ArrayList<>();
    private final List<Gold.Problem> problems = new ArrayList<>();

    private GoldTable(CellPlaces places) {
        this.places = places;
    }

    /** Reads a whole table; lines that cannot be used are problems. */
    public static Gold read(String text) {
        char delimiter = delimiter(text);
        GoldTable table = new GoldTable(new CellPlaces(text, delimiter));
        try (CSVParser parser = CSVParser.builder()
                .setFormat(FORMAT.builder().setDelimiter(delimiter).get())
                .setReader(new StringReader(text))
                .get()) {
            table.rows(parser.iterator());
        } catch (UncheckedIOException | IOException e) {
            table.stop();
        }
        return new Gold(table.codings, List.of(), table.problems);
    }

    /** A label by its name, in any case. */
    public static Optional<Stance> stance(String label) {
        return Stream.of(Stance.values())
                .filter(s -> s.name().equals(label.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Says that something is no label. */
    public static String notALabel(String label) {
        return "“" + label + "” is no stance label; left out";
    }

    /** The one of comma and semicolon that parts more of the column names in the first line. */
    private static char delimiter(String text) {
        String first = text.stripLeading().lines().findFirst().orElse("");
        return needed(first, ";") > needed(first, ",") ? ';' : ',';
    }

    private static long needed(String line, String delimiter) {
        return Arrays.stream(line.toLowerCase(Locale.ROOT).split(delimiter, -1))
                .map(name -> name.replace('"', ' ').strip())
                .filter(NEEDED::contains)
                .count();
    }

    private void rows(Iterator<CSVRecord> records) {
        List<String> names = List.of();
        List<Place> at = List.of();
        if (records.hasNext()) {
            names = cells(records.next()).stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
            at = places.row();
        }
        if (!complete(names, at)) {
            return;
        }
        while (records.hasNext()) {
            List<String> cells = cells(records.next());
            row(names, cells, places.row());
        }
    }

    /** The cells of a row, without the empty ones at its end. */
    private static List<String> cells(CSVRecord record) {
        List<String> cells = record.toList();
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isBlank()) {
            size--;
        }
        return List.copyOf(cells.subList(0, size));
    }

    private boolean complete(List<String> names, List<Place> at) {
        for (String needed : NEEDED) {
            if (!names.contains(needed)) {
                problem(
                        new Place(1, 1),
                        "the table has no column " + needed,
                        "its first line must name the columns thread,item,stance and may name coder");
            }
        }
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (isRead(name) && names.indexOf(name) < i) {
                problem(at.get(i), "the table has the column " + name + " twice", "remove one of them");
            }
        }
        return problems.isEmpty();
    }

    private static boolean isRead(String name) {
        return NEEDED.contains(name) || name.equals(CODER);
    }

    private void row(List<String> names, List<String> cells, List<Place> at) {
        if (cells.isEmpty()) {
            return;
        }
        int last = NEEDED.stream().mapToInt(names::indexOf).max().orElse(0);
        if (cells.size() > names.size() || at.size() <= last) {
            problem(
                    at.get(0),
                    "the line has " + Math.max(cells.size(), at.size()) + " cells and the header " + names.size(),
                    "left out; a cell that holds the separator itself must be quoted");
            return;
        }
        for (String needed : NEEDED) {
            if (cell(names, cells, needed).isEmpty()) {
                problem(
                        at.get(names.indexOf(needed)),
                        "the line has no " + needed,
                        needed.equals("stance") ? LABELS : "left out");
                return;
            }
        }
        coding(names, cells, at);
    }

    private void coding(List<String> names, List<String> cells, List<Place> at) {
        String label = cell(names, cells, "stance");
        Optional<Stance> stance = stance(label);
        if (stance.isEmpty()) {
            problem(at.get(names.indexOf("stance")), notALabel(label), LABELS);
            return;
        }
        ItemName name = new ItemName(
                cell(names, cells, "thread"),
                at.get(names.indexOf("thread")),
                cell(names, cells, "item"),
                at.get(names.indexOf("item")));
        String coder = cell(names, cells, CODER);
        codings.add(new Coding(name, coder.isEmpty() ? ONE_CODER : coder, stance.get()));
    }

    private static String cell(List<String> names, List<String> cells, String name) {
        int index = names.indexOf(name);
        return index >= 0 && index < cells.size() ? cells.get(index).strip() : "";
    }

    /** Says why the next row ends the table. */
    private void stop() {
        Place start = places.row().get(0);
        CellPlaces.Fault fault =
                places.fault().orElse(new CellPlaces.Fault(start, "the table cannot be read from here on"));
        problem(
                fault.place(),
                fault.sentence() + "; this line and all after it are left out",
                "a quotation mark within a quoted cell is written twice");
    }

    private void problem(Place place, String message, String hint) {
        problems.add(Gold.Problem.at(place, message, hint));
    }
}
