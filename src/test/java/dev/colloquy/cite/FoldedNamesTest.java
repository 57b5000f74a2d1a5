package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FoldedNamesTest {

    @Test
    void caseMarksAndPunctuationDoNotCount() {
        assertThat(FoldedNames.of("O\u2019Hara, \uFF21nn \u00C9.")).isEqualTo("ohara ann \u00E9");
    }

    /** A capital letter and an outlined A of Unicode 16.0. */
    @Test
    void whatUnicode13DoesNotKnowPartsWords() {
        assertThat(FoldedNames.of("A\uA7DCB \uD833\uDCD6C")).isEqualTo("a b c");
    }
}
