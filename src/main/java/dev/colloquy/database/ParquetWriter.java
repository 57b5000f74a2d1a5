package dev.colloquy.database;

import dev.colloquy.dataset.DataTable;
import dev.colloquy.dataset.DataTables;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportNotes;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.report.tables.DataPackage;
import dev.colloquy.summary.AnalysisResult;
import java.nio.file.Path;
import java.util.Map;

/** A Parquet file for each table, and what the columns mean beside them. */
public final class ParquetWriter implements ExportWriter {

    /** How the files end. */
    static final String ENDING = ".parquet";

    private static final String CATALOG = "memory";

    private static final DataPackage.Style STYLE = new DataPackage.Style(
            ENDING,
            "application/vnd.apache.parquet",
            Map.of(),
            "A file for each table: Parquet, compressed with zstd. Types are in the files: texts (UTF-8), 64-bit whole numbers,"
                    + " doubles with two decimals, truth values, days. No value is null.");

    private final ExportNotes notes;

    public ParquetWriter() {
        this(ExportNotes.NONE);
    }

    private ParquetWriter(ExportNotes notes) {
        this.notes = notes;
    }

    @Override
    public String format() {
        return "parquet";
    }

    @Override
    public String title() {
        return "tables as Parquet with a data dictionary";
    }

    @Override
    public Shape shape() {
        return Shape.FOLDER;
    }

    @Override
    public String name() {
        return "tables-parquet";
    }

    @Override
    public String mark() {
        return "colloquy-tables";
    }

    @Override
    public ExportWriter with(ExportNotes told) {
        return new ParquetWriter(told);
    }

    @Override
    public void write(AnalysisResult result, ExportFolder into) {
        try (Session session = Session.open()) {
            Load load = new Load(session, CATALOG);
            load.tables("");
            load.rows(result);
            for (DataTable table : DataTables.all()) {
                Path place = into.place(table.name() + ENDING);
                session.run("COPY " + table.name() + " TO " + Session.literal(place.toString())
                        + " (FORMAT parquet, COMPRESSION zstd)");
            }
        }
        into.write(DataPackage.NAME, DataPackage.write(result.header(), notes, STYLE));
        into.write(DataPackage.README, DataPackage.readme(STYLE));
    }
}
