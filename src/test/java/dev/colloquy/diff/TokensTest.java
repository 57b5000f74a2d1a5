package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TokensTest {

    private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    private static final String THUMB = "\uD83D\uDC4D";
    private static final String SKIN = "\uD83C\uDFFD";
    private static final String FRANCE = "\uD83C\uDDEB\uD83C\uDDF7";
    private static final String ITALY = "\uD83C\uDDEE\uD83C\uDDF9";

    @Test
    void wordsBlanksAndSignsAreTokens() {
        assertThat(Tokens.cut("Two  words, a3.")).containsExactly("Two", "  ", "words", ",", " ", "a3", ".");
        assertThat(Tokens.cut("")).isEmpty();
        assertThat(Tokens.cut("a\u00A0\u2003\n b")).containsExactly("a", "\u00A0\u2003\n ", "b");
        assertThat(Tokens.cut("?!..")).containsExactly("?", "!", ".", ".");
    }

    @Test
    void apostrophesAndHyphensInsideBelongToAWord() {
        assertThat(Tokens.cut("don't re-use it's’s")).containsExactly("don't", " ", "re-use", " ", "it's’s");
        assertThat(Tokens.cut("dogs' -a- b--c"))
                .containsExactly("dogs", "'", " ", "-", "a", "-", " ", "b", "-", "-", "c");
        assertThat(Tokens.cut("end-")).containsExactly("end", "-");
        assertThat(Tokens.cut("end'")).containsExactly("end", "'");
    }

    @Test
    void marksStayWithTheirLetter() {
        assertThat(Tokens.cut("o\u0308l \u0905\u093E")).containsExactly("o\u0308l", " ", "\u0905\u093E");
        assertThat(Tokens.cut("!\u0301\u20DDx")).containsExactly("!\u0301\u20DD", "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u4E2D\u6587", // Han
                "\u3042\u3044", // Hiragana
                "\u30A2\u30A4", // Katakana
                "\u0E01\u0E02", // Thai
                "\u0E81\u0E82", // Lao
                "\u1780\u1781", // Khmer
                "\u1000\u1001" // Myanmar
            })
    void scriptsWithoutBlanksAreCutIntoCharacters(String text) {
        assertThat(Tokens.cut(text)).containsExactly(text.substring(0, 1), text.substring(1));
    }

    @Test
    void otherScriptsHaveWords() {
        assertThat(Tokens.cut("\u0434\u0430 \u03B1\u03B2")).containsExactly("\u0434\u0430", " ", "\u03B1\u03B2");
        assertThat(Tokens.cut("\uD801\uDC00\uD801\uDC01 x")).containsExactly("\uD801\uDC00\uD801\uDC01", " ", "x");
    }

    @Test
    void emojiAreNeverCutInTwo() {
        assertThat(Tokens.cut("a" + FAMILY + THUMB + SKIN + "b")).containsExactly("a", FAMILY, THUMB + SKIN, "b");
        assertThat(Tokens.cut(THUMB + THUMB)).containsExactly(THUMB, THUMB);
        assertThat(Tokens.cut(FRANCE + ITALY)).containsExactly(FRANCE, ITALY);
        assertThat(Tokens.cut(THUMB + "\u200D a")).containsExactly(THUMB + "\u200D", " ", "a");
        assertThat(Tokens.cut(THUMB + "\u200D")).containsExactly(THUMB + "\u200D");
        assertThat(Tokens.cut(THUMB + "\uD83C\uDFFB" + THUMB + "\uD83C\uDFFF"))
                .containsExactly(THUMB + "\uD83C\uDFFB", THUMB + "\uD83C\uDFFF");
        assertThat(Tokens.cut(THUMB + FRANCE)).containsExactly(THUMB, FRANCE);
        assertThat(Tokens.cut("\uD83C\uDDE6\uD83C\uDDFF")).hasSize(1);
    }

    @Test
    void wordsAndEmojiTellAndMarksDoNot() {
        assertThat(List.of("word", "3", FAMILY, "\u4E2D", "\u2603").stream().map(Tokens::tells))
                .containsOnly(true);
        assertThat(List.of(" ", ",", "\u2014", "\u00A0").stream().map(Tokens::tells))
                .containsOnly(false);
        assertThat(Tokens.tells("\uD800")).isTrue();
    }

    @Test
    void aTextHasSoManyWordsIfItIsAtHand() {
        assertThat(Tokens.atLeast(Optional.of("one, two"), 2)).isTrue();
        assertThat(Tokens.atLeast(Optional.of("one, two"), 3)).isFalse();
        assertThat(Tokens.atLeast(Optional.of("one, two, three"), 2)).isTrue();
        assertThat(Tokens.atLeast(Optional.empty(), 1)).isFalse();
    }
}
