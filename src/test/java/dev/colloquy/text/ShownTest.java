package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ShownTest {

    @Test
    void cutsTheMiddle() {
        assertThat(Shown.shortened("abcdefghij", 10)).isEqualTo("abcdefghij");
        assertThat(Shown.shortened("abcdefghijk", 10)).isEqualTo("abcdef…ijk");
    }

    @Test
    void tearsNoPair() {
        String text = "😀".repeat(20);
        for (int longest = 3; longest < 30; longest++) {
            String cut = Shown.shortened(text, longest);
            assertThat(cut.length()).isLessThanOrEqualTo(longest);
            assertThat(cut.codePoints()).allMatch(c -> c == 0x1F600 || c == '…');
        }
    }

    @Test
    void aFieldIsOneLine() {
        assertThat(Shown.oneLine("\r\n a\u0007b\t\u2028 c\u202Ed\u2069 \u200Fe "))
                .isEqualTo("a b cd \u200Fe");
        assertThat(Shown.oneLine("\u202E\n")).isEmpty();
    }

    @Test
    void nothingSteersTheScreen() {
        assertThat(Shown.inert("a\u001B[31m\u202Eb\u2066c\u009Bd\u200F"))
                .isEqualTo("a\uFFFD[31m\uFFFDb\uFFFDc\uFFFDd\u200F");
    }

    @Test
    void marksThatTurnTheOrderAreThoseOfTheAnnex() {
        assertThat(IntStream.rangeClosed(0x2000, 0x2100).filter(c -> Shown.turnsOrder((char) c)))
                .containsExactly(0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069);
    }

    @Test
    void aPairAtTheCutGoesAsAWhole() {
        assertThat(Shown.shortened("abcd😀efghij", 9)).isEqualTo("abcd…hij");
        assertThat(Shown.shortened("abcdefg😀ij", 9)).isEqualTo("abcde…ij");
    }

    @Test
    void aPieceOfALineKeepsABlankAtItsEnds() {
        assertThat(Shown.piece("\n and\tso ")).isEqualTo(" and so ");
        assertThat(Shown.piece("and so")).isEqualTo("and so");
        assertThat(Shown.piece("and\n")).isEqualTo("and ");
        assertThat(Shown.piece(" so")).isEqualTo(" so");
        assertThat(Shown.piece(" \n")).isEqualTo(" ");
        assertThat(Shown.piece("\u202E")).isEqualTo(" ");
        assertThat(Shown.piece("")).isEmpty();
    }
}
