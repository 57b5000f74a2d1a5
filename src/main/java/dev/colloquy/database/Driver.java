package dev.colloquy.database;

import dev.colloquy.text.UserError;
import java.sql.SQLException;

/** The driver of the database, which tells some of what it cannot do by an unchecked exception, such as a value of gigabytes. */
final class Driver {

    private Driver() {}

    /** A call of it. */
    interface Call<T> {
        T get() throws SQLException;
    }

    /** @throws SQLException also where the driver throws an unchecked exception */
    static <T> T call(Call<T> call) throws SQLException {
        try {
            return call.get();
        } catch (UserError e) {
            throw e;
        } catch (RuntimeException e) {
            // Not a bug of ours: the question asked for what the driver cannot hand over.
            throw new SQLException("it cannot be answered: the database gave up on a value, which may be too large", e);
        }
    }
}
