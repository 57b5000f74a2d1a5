package dev.colloquy.database;

import dev.colloquy.dataset.DataTable;
import dev.colloquy.dataset.DataTables;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables, to be asked in SQL. A question reads and does nothing else: it is one SELECT, and it reaches no file, no address and no
 * extension.
 */
public final class TableBase implements AutoCloseable {

    private static final String CATALOG = "memory";
    private static final String FILE = "asked";

    private final Session session;

    private TableBase(Session session) {
        this.session = session;
    }

    /** Tables without rows: enough to tell whether a question can be answered. */
    public static TableBase empty() {
        TableBase base = new TableBase(Session.open());
        new Load(base.session, CATALOG).tables("");
        base.session.lock();
        return base;
    }

    /**
     * The tables in a file of DuckDB, which is not changed.
     *
     * @throws UserError if it cannot be opened
     */
    public static TableBase file(Path file) {
        Session session = Session.open();
        try {
            session.open("ATTACH " + Session.literal(file.toString()) + " AS " + FILE + " (READ_ONLY)", file);
            session.run("USE " + FILE);
            session.lock();
            return new TableBase(session);
        } catch (UserError e) {
            session.close();
            throw e;
        }
    }

    /**
     * The tables in a folder of Parquet files.
     *
     * @throws UserError if one of them is missing or cannot be read
     */
    public static TableBase parquet(Path folder) {
        Session session = Session.open();
        try {
            for (DataTable table : DataTables.all()) {
                Path file = folder.resolve(table.name() + ParquetWriter.ENDING);
                session.open(
                        "CREATE TABLE " + table.name() + " AS SELECT * FROM read_parquet("
                                + Session.literal(file.toString()) + ")",
                        file);
            }
            session.lock();
            return new TableBase(session);
        } catch (UserError e) {
            session.close();
            throw e;
        }
    }

    /** Puts the rows of a result into tables that have none. */
    public void fill(AnalysisResult result) {
        new Load(session, CATALOG).rows(result);
    }

    /**
     * Looks whether a question can be asked, without an answer.
     *
     * @throws UserError with the place and the reason if not
     */
    public void check(String sql) {
        prepared(sql, PreparedStatement::close);
    }

    /**
     * Asks a question.
     *
     * @param taker gets the columns, then row after row
     * @throws UserError if it cannot be answered
     */
    public void ask(String sql, Answer taker) {
        prepared(sql, statement -> {
            try (statement;
                    ResultSet rows = Driver.call(statement::executeQuery)) {
                Values values = Driver.call(() -> new Values(rows));
                boolean more = taker.columns(Driver.call(values::columns));
                while (more && Driver.call(rows::next)) {
                    more = taker.row(Driver.call(values::row));
                }
            }
        });
    }

    /** What is done with a question that can be asked. */
    private interface Use {
        void with(PreparedStatement statement) throws SQLException;
    }

    private void prepared(String sql, Use use) {
        try {
            demandOneSelect(sql);
            use.with(Driver.call(() -> session.connection().prepareStatement(sql)));
        } catch (SQLException e) {
            throw refused(Told.of(e.getMessage()));
        }
    }

    /** By DuckDB's own parser, which runs nothing in doing so. */
    private void demandOneSelect(String sql) throws SQLException {
        try (PreparedStatement parse = session.connection()
                .prepareStatement("SELECT j->>'error', j->>'error_type', j->>'error_message', j->>'position',"
                        + " json_array_length(j->'statements') FROM (SELECT json_serialize_sql(?::VARCHAR) j)")) {
            parse.setString(1, sql);
            try (ResultSet parsed = parse.executeQuery()) {
                parsed.next();
                if ("true".equals(parsed.getString(1))) {
                    boolean reads = "parser".equals(parsed.getString(2));
                    throw reads
                            ? refused(new Told(
                                    parsed.getString(3), SqlPlace.of(sql, String.valueOf(parsed.getString(4)))))
                            : new UserError("a query only reads: it is one SELECT", hint(sql));
                }
                long statements = parsed.getLong(5);
                if (statements != 1) {
                    throw new UserError(
                            "a query is one SELECT, and here are " + (statements == 0 ? "none" : statements),
                            "ask one question after the other");
                }
            }
        }
    }

    private static String hint(String sql) {
        return sql.toLowerCase(Locale.ROOT).contains("pivot")
                ? "PIVOT stands behind FROM, with its values: FROM (PIVOT items ON label IN ('FAVOR', 'AGAINST') USING count(*))"
                : "ask with SELECT; tables and columns: analyze query --tables";
    }

    private static UserError refused(Told told) {
        String place = told.place().map(p -> "query:" + p + ": ").orElse("query: ");
        String words = told.words().lines().findFirst().orElse("it cannot be answered");
        boolean table = words.startsWith("Table with name");
        String candidates = told.words()
                .lines()
                .skip(1)
                .filter(l -> l.startsWith("Candidate bindings"))
                .map(l -> l.replace("Candidate bindings: ", "is it one of ") + "? ")
                .findFirst()
                .orElse("");
        return new UserError(
                place + words,
                table
                        ? "tables are "
                                + DataTables.all().stream().map(DataTable::name).collect(Collectors.joining(", "))
                        : candidates + "tables and columns: analyze query --tables");
    }

    @Override
    public void close() {
        session.close();
    }
}
