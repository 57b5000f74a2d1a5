package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What XML has no place for. */
final class XmlFitTest {

    @Test
    void replacesOneForOne() {
        String text = "a\u0000b\u0008\uFFFE\uD83Dx\uDE00 😀\n\t\u0085";

        assertThat(XmlFit.of(text))
                .isEqualTo("a\uFFFDb\uFFFD\uFFFD\uFFFDx\uFFFD 😀\n\t\u0085")
                .hasSameSizeAs(text);
        assertThat(XmlFit.count(text)).isEqualTo(5);
    }

    @Test
    void leavesFitTextsAsTheyAre() {
        String text = "fine 😀\r\n";

        assertThat(XmlFit.of(text)).isSameAs(text);
    }

    @Test
    void halvesOfPairsAtTheEndsAreUnfit() {
        assertThat(XmlFit.of("\uDE00a\uD83D")).isEqualTo("\uFFFDa\uFFFD");
        assertThat(XmlFit.of("\uD83D\uD83D\uDE00\uDE00")).isEqualTo("\uFFFD\uD83D\uDE00\uFFFD");
        assertThat(XmlFit.count("\uD83D\uDE00")).isZero();
    }

    @Test
    void theLastUnitOfXmlIsFit() {
        assertThat(XmlFit.of(" \uFFFD\uFFFE\uFFFF")).isEqualTo(" \uFFFD\uFFFD\uFFFD");
        assertThat(XmlFit.count(" \uFFFD\uFFFE\uFFFF\u001F")).isEqualTo(3);
    }
}
