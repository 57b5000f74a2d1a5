package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Identifiers made of names. */
final class NamedGuidTest {

    @Test
    void areOfVersionFiveAndTheSameEverywhere() {
        assertThat(NamedGuid.of("user", "Colloquy"))
                .isEqualTo("cdc2f132-3343-5796-a4db-6decb4ee55ee")
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void partsDoNotRunIntoOneAnother() {
        assertThat(NamedGuid.of("ab", "c")).isNotEqualTo(NamedGuid.of("a", "bc"));
    }

    @Test
    void bracesAndCaseOfOthersDoNotCount() {
        assertThat(NamedGuid.plain(" {2A08BDDF-4C35-4250-BF77-7DE37B50C930}"))
                .isEqualTo("2a08bddf-4c35-4250-bf77-7de37b50c930");
    }

    @Test
    void onlyAPairOfBracesIsTakenOff() {
        assertThat(NamedGuid.plain("{2a08")).isEqualTo("{2a08");
        assertThat(NamedGuid.plain("2a08}")).isEqualTo("2a08}");
    }
}
