package dev.colloquy.database;

import dev.colloquy.text.UserError;
import java.sql.SQLException;

/** The native library behind questions in SQL. */
public final class DuckDbLibrary {

    private DuckDbLibrary() {}

    /**
     * The version that the library gives itself.
     *
     * @throws UserError if it does not run on this machine
     */
    public static String version() {
        try (Session session = Session.open()) {
            return session.connection().getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new UserError("the database does not tell its version: " + Told.sentence(e), "");
        }
    }
}
