package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** How wide texts are on a terminal. */
final class CellsTest {

    private static final String PIECES = "ab 夜間 é é 🚋 👩‍👧 ☎️ \u00AD한 x";

    @Test
    void wideCharactersTakeTwo() {
        assertThat(Cells.of("tram")).isEqualTo(4);
        assertThat(Cells.of("夜間電車")).isEqualTo(8);
        assertThat(Cells.of("한국")).isEqualTo(4);
        assertThat(Cells.of("ｆ")).isEqualTo(2);
        assertThat(Cells.of("🚋")).isEqualTo(2);
        assertThat(Cells.of("é…“—")).isEqualTo(4);
    }

    @Test
    void marksThatCombineTakeNone() {
        assertThat(Cells.of("e\u0301")).isEqualTo(1);
        assertThat(Cells.of("e\u0300")).isEqualTo(1);
        assertThat(Cells.of("\u0301")).isZero();
        assertThat(Cells.of("a\u200Bb")).isEqualTo(2);
    }

    @Test
    void aPictureByItsSelectorIsWide() {
        assertThat(Cells.of("☎")).isEqualTo(1);
        assertThat(Cells.of("☎\uFE0F")).isEqualTo(2);
    }

    @Test
    void textIsCutBetweenCharacters() {
        assertThat(Cells.cut("tram", 4)).isEqualTo("tram");
        assertThat(Cells.cut("trams", 4)).isEqualTo("tra…");
        assertThat(Cells.cut("夜間電車", 6)).isEqualTo("夜間…");
        assertThat(Cells.cut("e\u0301e\u0301e\u0301", 2)).isEqualTo("e\u0301…");
        assertThat(Cells.cut("all night", 5)).isEqualTo("all…");
        assertThat(Cells.cut("tram", 0)).isEmpty();
    }

    @Test
    void textIsPaddedByItsWidth() {
        assertThat(Cells.padded("夜", 4)).isEqualTo("夜  ");
        assertThat(Cells.padded("tram", 2)).isEqualTo("tram");
    }

    @Test
    void linesAreBrokenAtBlanksAndWithinLongWords() {
        assertThat(Cells.wrapped("trams that run all night", 10)).containsExactly("trams that", "run all", "night");
        assertThat(Cells.wrapped("a https://example.org/", 10)).containsExactly("a", "https://ex", "ample.org/");
        assertThat(Cells.wrapped("夜間電車", 5)).containsExactly("夜間", "電車");
        assertThat(Cells.wrapped("", 5)).containsExactly("");
    }

    @Test
    void noLineIsWiderAndNothingIsLost() {
        for (long seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            StringBuilder text = new StringBuilder();
            int[] points = PIECES.codePoints().toArray();
            for (int i = 0; i < 60; i++) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            String plain = text.toString().strip().replaceAll(" +", " ");
            int cells = 2 + random.nextInt(30);

            List<String> lines = Cells.wrapped(plain, cells);

            assertThat(lines).as("seed " + seed).allMatch(line -> Cells.of(line) <= cells);
            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(plain.replace(" ", ""));
            assertThat(Cells.of(Cells.cut(plain, cells))).isLessThanOrEqualTo(cells);
        }
    }

    @Test
    void marksThatEncloseOrFormatTakeNone() {
        assertThat(Cells.of("a\u20DD")).isEqualTo(1);
        assertThat(Cells.of("\u20DD")).isZero();
        assertThat(Cells.of("\u200D")).isZero();
        assertThat(Cells.of("\u00ADa")).isEqualTo(2);
    }

    @Test
    void theFirstAndTheLastOfARunAreWideAndTheirNeighboursNot() {
        assertThat(List.of(0x10FF, 0x1100, 0x1101, 0x115F, 0x1160, 0x231A, 0x231B, 0x231C, 0x3FFFD, 0x3FFFE))
                .extracting(c -> Cells.of(Character.toString(c)))
                .containsExactly(1, 2, 2, 2, 1, 2, 2, 1, 2, 1);
    }

    @Test
    void aSelectorAloneOrBehindABlankMakesNothingWide() {
        assertThat(Cells.of("\uFE0F")).isZero();
        assertThat(Cells.of(" \uFE0F")).isEqualTo(1);
        assertThat(Cells.of("!\uFE0F")).isEqualTo(2);
    }

    @Test
    void aTextIsCutToOneCell() {
        assertThat(Cells.cut("tram", 1)).isEqualTo("…");
        assertThat(Cells.cut("夜間", 2)).isEqualTo("…");
    }

    @Test
    void aLineIsFilledToItsLastCell() {
        assertThat(Cells.wrapped("ab cd ef", 5)).containsExactly("ab cd", "ef");
        assertThat(Cells.wrapped("ab cd ef", 4)).containsExactly("ab", "cd", "ef");
        assertThat(Cells.wrapped("abcde f", 5)).containsExactly("abcde", "f");
        assertThat(Cells.wrapped("abcdefg h", 5)).containsExactly("abcde", "fg h");
        assertThat(Cells.wrapped("a bb cc d", 4)).containsExactly("a bb", "cc d");
    }

    @Test
    void aCharacterThatIsWiderThanTheLineStandsAlone() {
        assertThat(Cells.wrapped("夜間", 1)).containsExactly("夜", "間");
    }
}
