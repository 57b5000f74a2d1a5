package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgramVersionTest {

    @ParameterizedTest
    @CsvSource({
        "9.9.9, 0.1.0, true",
        "0.10.0, 0.9.1, true",
        "0.1.1-SNAPSHOT, 0.1.0, true",
        "1, 0.9.9, true",
        "0.1.0, 0.1.0, false",
        "0.1.0-SNAPSHOT, 0.1.0, false",
        "0.0.9, 0.1.0, false",
        "unknown, 0.1.0, false",
        "99999999999999999999.0.0, 1.0.0, true",
        "9.9.9, unknown, false"
    })
    void numbersAreCompared(String one, String other, boolean newer) {
        assertThat(ProgramVersion.newer(one, other)).isEqualTo(newer);
    }
}
