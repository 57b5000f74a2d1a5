package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class YamlEscapesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\x4", "\\xg1", "\\u12", "\\u12\u203026", "\\UFFFFFFFF", "\\U00110000", "\\U0000"})
    void namesNoCharacter(String escape) {
        assertThat(YamlEscapes.impossible("a: \"\\x41\"\nb: \"" + escape + "\""))
                .contains(new Place(2, 5));
    }

    @Test
    void othersDo() {
        assertThat(YamlEscapes.impossible("\\x41 \\u0041 \\U0010FFFF \\n")).isEmpty();
    }
}
