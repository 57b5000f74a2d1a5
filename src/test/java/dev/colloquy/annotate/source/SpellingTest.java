package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which hosts spell which names. */
final class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "fen.example, Fen, true",
        "fe.example, Fe, false",
        "www.fen.example, Fen, true",
        "thefen.example, Fen, true",
        "fens.example, Fen, false",
        "moorspost.example, Moors, true",
        "moorpost.example, Moor, false",
        "moors.example, Moors Post, true",
        "moor.example, Moor Post, false",
        "oldmoors.example, Moors, false",
        "ponds.example, Moors Post, false",
    })
    void aLabelOfTheHostIsTheNameOrBeginsAsItDoes(String host, String name, boolean spelt) {
        assertThat(Spelling.spells(host, name)).isEqualTo(spelt);
    }
}
