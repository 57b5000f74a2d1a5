package dev.colloquy.dataset;

import dev.colloquy.summary.AnalysisResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A table: what a row is, its columns, what tells rows apart, and how the rows are had from a result. Immutable. */
public final class DataTable {

    private final String name;
    private final String description;
    private final List<Column> columns;
    private final List<String> key;
    private final List<Reference> references;
    private final Function<AnalysisResult, Stream<List<Cell>>> rows;

    private DataTable(
            String name,
            String description,
            List<Column> columns,
            List<String> key,
            List<Reference> references,
            Function<AnalysisResult, Stream<List<Cell>>> rows) {
        this.name = name;
        this.description = description;
        this.columns = List.copyOf(columns);
        this.key = List.copyOf(key);
        this.references = List.copyOf(references);
        this.rows = rows;
    }

    public String name() {
        return name;
    }

    /** What one row is, in sentences. */
    public String description() {
        return description;
    }

    public List<Column> columns() {
        return columns;
    }

    /** Names of the columns that tell rows apart; empty if there is one row. */
    public List<String> key() {
        return key;
    }

    public List<Reference> references() {
        return references;
    }

    /** The rows in the order of the corpus, each with a cell a column. */
    public Stream<List<Cell>> rows(AnalysisResult result) {
        return rows.apply(result);
    }

    /**
     * Begins a table.
     *
     * @param rows what its rows are made of
     */
    static <R> Builder<R> of(String name, String description, Function<AnalysisResult, Stream<R>> rows) {
        return new Builder<>(name, description, rows);
    }

    /** Puts a table together, column by column. */
    static final class Builder<R> {

        private final String name;
        private final String description;
        private final Function<AnalysisResult, Stream<R>> source;
        private final List<Column> columns = new ArrayList<>();
        private final List<Function<R, Cell>> cells = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();

        private Builder(String name, String description, Function<AnalysisResult, Stream<R>> source) {
            this.name = name;
            this.description = description;
            this.source = source;
        }

        Builder<R> column(Column column, Function<R, Cell> cell) {
            columns.add(column);
            cells.add(cell);
            return this;
        }

        Builder<R> refers(Reference reference) {
            references.add(reference);
            return this;
        }

        DataTable keyedBy(String... names) {
            List<Function<R, Cell>> values = List.copyOf(cells);
            return new DataTable(
                    name,
                    description,
                    columns,
                    List.of(names),
                    references,
                    result -> source.apply(result)
                            .map(row -> values.stream().map(v -> v.apply(row)).toList()));
        }
    }
}
