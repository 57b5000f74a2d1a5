package dev.colloquy.database;

import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * A database in memory that is ours alone. One worker, so that rows come in the same order on every run; no extension is looked for, no
 * line goes out, nothing is put aside on the disk.
 */
final class Session implements AutoCloseable {

    /** What a question may take; more is told, not taken from the machine. */
    private static final String MEMORY = "2GB";

    private static final List<String> SETTINGS = List.of(
            "SET threads=1",
            "SET autoinstall_known_extensions=false",
            "SET autoload_known_extensions=false",
            "SET memory_limit='" + MEMORY + "'",
            "SET temp_directory=''",
            "SET TimeZone='UTC'",
            "SET enable_progress_bar=false");

    /** No file, no address, no extension; and no way back. */
    private static final List<String> LOCKS =
            List.of("SET enable_external_access=false", "SET lock_configuration=true");

    private final Connection connection;

    private Session(Connection connection) {
        this.connection = connection;
    }

    /** @throws UserError if the library does not run on this machine */
    static Session open() {
        try {
            Properties properties = new Properties();
            properties.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
            Session session = new Session(new DuckDBDriver().connect("jdbc:duckdb:", properties));
            SETTINGS.forEach(session::run);
            return session;
        } catch (SQLException e) {
            throw new UserError("the database does not start: " + Told.sentence(e), "");
        } catch (LinkageError e) {
            // It unpacks itself into the folder for temporary files, which may be full or locked.
            throw new UserError(
                    "the database does not start: " + Told.cause(e),
                    "it needs 60 MiB in the folder for temporary files; name another one with"
                            + " COLLOQUY_JAVA_OPTS=-Djava.io.tmpdir=FOLDER");
        }
    }

    /** From now on, nothing but what is in the database can be reached. */
    void lock() {
        LOCKS.forEach(this::run);
    }

    /** Runs a statement of our own. */
    void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new UserError("the database cannot be written: " + Told.sentence(e), "name another place with --out");
        }
    }

    /**
     * Runs a statement that opens a file.
     *
     * @throws UserError if it cannot be opened
     */
    void open(String sql, Path file) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new UserError(
                    file + ": cannot be read: " + Told.sentence(e),
                    "write it again: analyze export PATH --to duckdb, or parquet");
        }
    }

    DuckDBConnection connection() {
        return (DuckDBConnection) connection;
    }

    /** A text as SQL writes it. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not close", e);
        }
    }
}
