package dev.colloquy.report.tables;

import dev.colloquy.dataset.Column;
import dev.colloquy.dataset.DataTable;
import dev.colloquy.dataset.DataTables;
import java.util.List;
import java.util.stream.Collectors;

/** What every table and column means, as Markdown for people. */
public final class Dictionary {

    private Dictionary() {}

    /**
     * The file that lies beside tables.
     *
     * @param form how this kind of tables is to be read, in sentences
     */
    static String file(String form) {
        return "# Tables of threads and their labels\n\n" + form
                + "\n\nThe same for programs: `datapackage.json` (Frictionless Data). What the labels mean, how they are made and how far"
                + " to trust them stands in the program's documentation; the row of `run` says which program, corpus and codebook made"
                + " these tables.\n\n" + all();
    }

    /** All tables. */
    public static String all() {
        return DataTables.all().stream().map(Dictionary::table).collect(Collectors.joining("\n"));
    }

    private static String table(DataTable table) {
        StringBuilder out = new StringBuilder();
        out.append("## ").append(table.name()).append("\n\n").append(table.description());
        if (!table.key().isEmpty()) {
            out.append(" Key: ").append(names(table.key())).append('.');
        }
        table.references()
                .forEach(r -> out.append(' ')
                        .append(names(r.columns()))
                        .append(r.columns().size() == 1 ? " is one of `" : " are those of `")
                        .append(r.table())
                        .append("`."));
        out.append("\n\n| column | type | meaning | no value means |\n|---|---|---|---|\n");
        table.columns().forEach(c -> out.append(line(c)));
        return out.toString();
    }

    private static String names(List<String> columns) {
        return columns.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
    }

    private static String line(Column column) {
        String values = column.values().isEmpty() ? "" : " One of " + names(column.values()) + ".";
        String unit = column.unit().map(u -> " (" + u + ")").orElse("");
        return "| `" + column.name() + "` | " + column.kind().code() + unit + " | " + column.description() + values
                + " | " + column.missing().orElse("") + " |\n";
    }
}
