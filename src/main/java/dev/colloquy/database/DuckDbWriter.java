package dev.colloquy.database;

import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.summary.AnalysisResult;

/**
 * All tables in one file of DuckDB, with what they mean as comments. The same result gives the same rows. The same bytes it gives where
 * DuckDB's own memory comes cleared, as the launcher asks for (docs/decisions/0019).
 */
public final class DuckDbWriter implements ExportWriter {

    private static final String CATALOG = "exported";
    /** The smallest that there are: a small corpus makes a small file. */
    private static final String BLOCKS = " (BLOCK_SIZE 16384)";

    private static final String MARK = "A table of colloquy's analyze export.";

    @Override
    public String format() {
        return "duckdb";
    }

    @Override
    public String title() {
        return "tables as one file of DuckDB";
    }

    @Override
    public Shape shape() {
        return Shape.BINARY;
    }

    @Override
    public String name() {
        return "colloquy.duckdb";
    }

    @Override
    public String mark() {
        return MARK;
    }

    @Override
    public void write(AnalysisResult result, ExportFolder into) {
        try (Session session = Session.open()) {
            // FSST packs texts by what lies in memory by chance; without it, no more than unused bytes can differ.
            session.run("SET disabled_compression_methods='fsst,dict_fsst'");
            session.run("ATTACH " + Session.literal(into.place(name()).toString()) + " AS " + CATALOG + BLOCKS);
            Load load = new Load(session, CATALOG);
            load.tables(MARK + " ");
            load.rows(result);
            session.run("CHECKPOINT " + CATALOG);
            session.run("DETACH " + CATALOG);
        }
    }
}
