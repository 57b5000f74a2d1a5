package dev.colloquy.database;

import dev.colloquy.dataset.Cell;
import dev.colloquy.dataset.Column;
import dev.colloquy.dataset.DataTable;
import dev.colloquy.dataset.DataTables;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.UserError;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;

/** Makes the tables and puts rows in. */
final class Load {

    private static final String SCHEMA = "main";

    private final Session session;

    /** Name of the database that has the tables. */
    private final String catalog;

    Load(Session session, String catalog) {
        this.session = session;
        this.catalog = catalog;
    }

    /**
     * Makes all tables, with what they and their columns mean.
     *
     * @param note stands before what each table means
     */
    void tables(String note) {
        for (DataTable table : DataTables.all()) {
            session.run("CREATE TABLE " + name(table)
                    + table.columns().stream()
                            .map(c -> c.name() + " " + type(c))
                            .collect(Collectors.joining(", ", "(", ")")));
            session.run("COMMENT ON TABLE " + name(table) + " IS " + Session.literal(note + table.description()));
            for (Column column : table.columns()) {
                session.run("COMMENT ON COLUMN " + name(table) + "." + column.name() + " IS "
                        + Session.literal(meaning(column)));
            }
        }
    }

    private String name(DataTable table) {
        return catalog + "." + SCHEMA + "." + table.name();
    }

    private static String meaning(Column column) {
        return column.description()
                + column.unit().map(u -> " Unit: " + u + ".").orElse("")
                + column.missing().map(m -> " NULL: " + m + ".").orElse("");
    }

    /** The type of a column in SQL. */
    private static String type(Column column) {
        return switch (column.kind()) {
            case TEXT -> "VARCHAR";
            case WHOLE -> "BIGINT";
            case NUMBER -> "DOUBLE";
            case TRUTH -> "BOOLEAN";
            case DAY -> "DATE";
        };
    }

    /** Puts all rows into the tables. */
    void rows(AnalysisResult result) {
        for (DataTable table : DataTables.all()) {
            try (DuckDBAppender appender = session.connection().createAppender(catalog, SCHEMA, table.name())) {
                for (Iterator<List<Cell>> rows = table.rows(result).iterator(); rows.hasNext(); ) {
                    appender.beginRow();
                    for (Cell cell : rows.next()) {
                        cell.fold(new Appended(appender)).run();
                    }
                    appender.endRow();
                }
            } catch (SQLException e) {
                throw new UserError("the table " + table.name() + " cannot be made: " + Told.sentence(e), "");
            }
        }
    }

    /** What may fail as everything that has to do with a database may. */
    private interface Step {
        void run() throws SQLException;
    }

    /** One more value of a row. */
    private record Appended(DuckDBAppender to) implements Cell.Cases<Step> {

        @Override
        public Step text(String value) {
            return () -> to.append(value);
        }

        @Override
        public Step whole(long value) {
            return () -> to.append(value);
        }

        @Override
        public Step number(BigDecimal value) {
            return () -> to.append(value.doubleValue());
        }

        @Override
        public Step truth(boolean value) {
            return () -> to.append(value);
        }

        @Override
        public Step day(LocalDate value) {
            return () -> to.append(value);
        }

        @Override
        public Step nothing() {
            return to::appendNull;
        }
    }
}
