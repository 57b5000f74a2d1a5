package dev.colloquy.report.tables;

import dev.colloquy.dataset.Column;
import dev.colloquy.dataset.DataTable;
import dev.colloquy.dataset.DataTables;
import dev.colloquy.json.JsonTree;
import dev.colloquy.report.ExportFolder.Written;
import dev.colloquy.report.ExportNotes;
import dev.colloquy.summary.RunHeader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The description of tables for programs: a Data Package as Frictionless Data has it, in a form that readers of version 1 and of version 2
 * understand.
 */
public final class DataPackage {

    /** Its file. */
    public static final String NAME = "datapackage.json";

    /** Its companion for people. */
    public static final String README = "README.md";

    private static final String DEFAULT_TITLE = "Threads and their labels";

    private DataPackage() {}

    /**
     * How the files are written.
     *
     * @param ending of their names, with the dot
     * @param form how to read them, in sentences, for people
     */
    public record Style(String ending, String mediaType, Map<String, Object> dialect, String form) {

        public Style {
            dialect = Map.copyOf(dialect);
        }
    }

    /** The text of {@link #README}. */
    public static String readme(Style style) {
        return Dictionary.file(style.form());
    }

    /** The text of {@link #NAME} for files that a library writes: their digests stand in the export's own list. */
    public static String write(RunHeader run, ExportNotes notes, Style style) {
        return write(run, notes, style, new TreeMap<>());
    }

    /**
     * The text of {@link #NAME}.
     *
     * @param parts the file of each table, by the table's name
     */
    static String write(RunHeader run, ExportNotes notes, Style style, SortedMap<String, Written> parts) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        tree.put("profile", "tabular-data-package");
        tree.put("name", "colloquy-tables");
        tree.put("title", notes.name().orElse(DEFAULT_TITLE));
        tree.put(
                "description",
                "Written by colloquy " + run.programVersion() + " from the corpus " + run.corpusVersion()
                        + " with the codebook " + run.codebookId() + " " + run.codebookVersion() + " ("
                        + run.codebookHash() + ").");
        notes.licenseAddress()
                .ifPresent(address -> tree.put(
                        "licenses", List.of(ordered("name", notes.license().orElse(address), "path", address))));
        List<Object> resources = new ArrayList<>();
        DataTables.all().forEach(t -> resources.add(resource(t, style, Optional.ofNullable(parts.get(t.name())))));
        tree.put("resources", resources);
        return JsonTree.write(tree);
    }

    private static Map<String, Object> resource(DataTable table, Style style, Optional<Written> part) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", table.name());
        tree.put("type", "table");
        tree.put("profile", "tabular-data-resource");
        tree.put("path", table.name() + style.ending());
        tree.put("description", table.description());
        tree.put("format", style.ending().substring(1));
        tree.put("mediatype", style.mediaType());
        tree.put("encoding", "utf-8");
        part.ifPresent(p -> {
            tree.put("bytes", p.bytes());
            tree.put("hash", p.hash().value());
        });
        if (!style.dialect().isEmpty()) {
            tree.put("dialect", new TreeMap<>(style.dialect()));
        }
        tree.put("schema", schema(table));
        return tree;
    }

    private static Map<String, Object> schema(DataTable table) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fields", table.columns().stream().map(DataPackage::field).toList());
        tree.put("missingValues", List.of(""));
        if (!table.key().isEmpty()) {
            tree.put("primaryKey", table.key());
        }
        if (!table.references().isEmpty()) {
            tree.put(
                    "foreignKeys",
                    table.references().stream()
                            .map(r -> ordered(
                                    "fields",
                                    r.columns(),
                                    "reference",
                                    ordered("resource", r.table(), "fields", r.keys())))
                            .toList());
        }
        return tree;
    }

    private static Map<String, Object> field(Column column) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", column.name());
        tree.put("type", column.kind().code());
        tree.put("description", column.description());
        column.unit().ifPresent(u -> tree.put("unit", u));
        column.missing().ifPresent(m -> tree.put("missing", m));
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.missing().isEmpty()) {
            constraints.put("required", true);
        }
        if (!column.values().isEmpty()) {
            constraints.put("enum", column.values());
        }
        if (!constraints.isEmpty()) {
            tree.put("constraints", constraints);
        }
        return tree;
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object two) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put(first, one);
        tree.put(second, two);
        return tree;
    }
}
