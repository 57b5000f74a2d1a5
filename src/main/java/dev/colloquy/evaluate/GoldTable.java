package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import dev.colloquy.table.Table;
import dev.colloquy.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private final List<Coding> codings = new ArrayList<>();
    private final List<Gold.Problem> problems = new ArrayList<>();

    private GoldTable() {}

    /** Reads a whole table; lines that cannot be used are problems. */
    public static Gold read(String text) {
        GoldTable gold = new GoldTable();
        gold.rows(Table.read(text, NEEDED));
        return new Gold(gold.codings, List.of(), gold.problems);
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

    private void rows(Table table) {
        boolean unreadable = table.rows().isEmpty() && table.fault().isPresent();
        List<Place> at =
                table.rows().isEmpty() ? List.of() : table.rows().get(0).places();
        if (!unreadable && !complete(table.names(), at)) {
            return;
        }
        table.body().forEach(row -> row(table.names(), row.cells(), row.places()));
        table.fault()
                .ifPresent(fault -> problem(
                        fault.place(),
                        fault.sentence() + "; this line and all after it are left out",
                        "a quotation mark within a quoted cell is written twice"));
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

    private void problem(Place place, String message, String hint) {
        problems.add(Gold.Problem.at(place, message, hint));
    }
}
