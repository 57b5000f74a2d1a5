package dev.colloquy.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.UserError;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What becomes of exceptions of the database's driver. */
final class DriverTest {

    @Test
    void anUncheckedExceptionIsAQuestionThatCannotBeAnswered() {
        assertThatThrownBy(() -> Driver.call(() -> {
                    throw new NullPointerException();
                }))
                .isInstanceOf(SQLException.class)
                .hasMessageStartingWith("it cannot be answered")
                .hasCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void whatIsToldAlreadyAndWhatIsAnsweredPass() throws SQLException {
        assertThat(Driver.<String>call(() -> "x")).isEqualTo("x");
        assertThatThrownBy(() -> Driver.call(() -> {
                    throw new UserError("told", "");
                }))
                .isInstanceOf(UserError.class);
        assertThatThrownBy(() -> Driver.call(() -> {
                    throw new SQLException("its own");
                }))
                .hasMessage("its own");
    }
}
