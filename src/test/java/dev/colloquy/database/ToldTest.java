package dev.colloquy.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What DuckDB says of an error becomes a sentence and a place. */
final class ToldTest {

    @Test
    void kindsAndCaretsAreTakenApart() {
        Told told = Told.of(
                "Binder Error: Referenced column \"fo\" not found in FROM clause!\nCandidate bindings: \"a\"\n\nLINE 3: where fo=1\n"
                        + "              ^");

        assertThat(told.words())
                .isEqualTo("Referenced column \"fo\" not found in FROM clause!\nCandidate bindings: \"a\"");
        assertThat(told.place()).isEqualTo(Optional.of("3:7"));
    }

    @Test
    void ofALineThatIsShownInPartNoColumnIsSaid() {
        assertThat(Told.of("Parser Error: syntax error\n\nLINE 2: ...a, b c d\n                   ^")
                        .place())
                .isEqualTo(Optional.of("2"));
    }

    @Test
    void traceOfTheLibraryIsLeftOut() {
        SQLException full = new SQLException(
                "TransactionContext Error: Failed to create checkpoint: No space left on device\n\nStack Trace:\n\nlib.so(+0x59)");

        assertThat(Told.sentence(full)).isEqualTo("Failed to create checkpoint: No space left on device");
    }

    @Test
    void placesCountCharacters() {
        assertThat(SqlPlace.of("a\n😀b", "3")).isEqualTo(Optional.of("2:2"));
        assertThat(SqlPlace.of("a", "null")).isEmpty();
        assertThat(SqlPlace.of("a", "99")).isEqualTo(Optional.of("1:2"));
    }
}
