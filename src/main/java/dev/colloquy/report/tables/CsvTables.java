package dev.colloquy.report.tables;

import dev.colloquy.dataset.Cell;
import dev.colloquy.dataset.Column;
import dev.colloquy.dataset.DataTable;
import dev.colloquy.dataset.DataTables;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportFolder.Written;
import dev.colloquy.report.ExportNotes;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.table.SafeTable;
import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A CSV file for each table, and what the columns mean beside them. */
public final class CsvTables implements ExportWriter {

    private static final DataPackage.Style STYLE = new DataPackage.Style(
            ".csv",
            "text/csv",
            Map.of("delimiter", ",", "lineTerminator", "\r\n", "quoteChar", "\"", "doubleQuote", true, "header", true),
            "A file for each table: comma-separated values (RFC 4180) in UTF-8 without a byte order mark; rows end with CRLF, line"
                    + " ends within a text are LF. The first row names the columns. An empty cell is no value; scores have two"
                    + " decimals with a point; truth is `true` or `false`.\n\nA text that a spreadsheet would take for a formula (it"
                    + " begins with `=`, `+`, `-`, `@`, a tab or a line end, maybe behind blanks) has an apostrophe `'` put before"
                    + " it, and counts of characters do not count that. Take it away in R with `sub(\"^'(?=\\\\s*[=+@\\t\\n-])\","
                    + " \"\", x, perl = TRUE)`; Parquet and DuckDB files hold all texts as they are.\n\nIn Excel, take Data, From"
                    + " Text/CSV and choose UTF-8; it shows at most 32,767 characters of a cell.");

    private final ExportNotes notes;

    public CsvTables() {
        this(ExportNotes.NONE);
    }

    private CsvTables(ExportNotes notes) {
        this.notes = notes;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String title() {
        return "tables as CSV with a data dictionary";
    }

    @Override
    public Shape shape() {
        return Shape.FOLDER;
    }

    @Override
    public String name() {
        return "tables";
    }

    @Override
    public String mark() {
        return "colloquy-tables";
    }

    @Override
    public ExportWriter with(ExportNotes told) {
        return new CsvTables(told);
    }

    @Override
    public void write(AnalysisResult result, ExportFolder into) {
        SortedMap<String, Written> parts = new TreeMap<>();
        for (DataTable table : DataTables.all()) {
            String name = table.name() + STYLE.ending();
            into.write(name, out -> csv(table, result, out));
            parts.put(table.name(), into.written(name));
        }
        into.write(DataPackage.NAME, DataPackage.write(result.header(), notes, STYLE, parts));
        into.write(DataPackage.README, DataPackage.readme(STYLE));
    }

    /** One table, with the names of its columns, row by row. */
    private static void csv(DataTable table, AnalysisResult result, Writer out) throws IOException {
        out.write(SafeTable.row(table.columns().stream().map(Column::name).toList()));
        for (Iterator<List<Cell>> rows = table.rows(result).iterator(); rows.hasNext(); ) {
            out.write(SafeTable.row(rows.next().stream().map(Cell::plain).toList()));
        }
    }
}
