package dev.colloquy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkupTest {

    @Test
    void textIsNeverMarkup() {
        assertThat(new Markup().element("p", "</p><script>x & \"y\"").toString())
                .isEqualTo("<p>&lt;/p&gt;&lt;script&gt;x &amp; &quot;y&quot;</p>");
    }

    @Test
    void valuesOfAttributesCannotEndThem() {
        assertThat(new Markup().open("a", "title", "\" onclick=\"x").toString())
                .isEqualTo("<a title=\"&quot; onclick=&quot;x\">");
    }

    @Test
    void controlCharactersAndHalvesOfPairsAreReplacedOneByOne() {
        assertThat(new Markup()
                        .text("a\u0000b\u0007\u001b[1m\u009b \ud83d \ude8b \ud83d\ude8b\r")
                        .toString())
                .isEqualTo("a\uFFFDb\uFFFD\uFFFD[1m\uFFFD \uFFFD \uFFFD \ud83d\ude8b\uFFFD");
    }

    @Test
    void linesAndTabsStay() {
        assertThat(new Markup().text("a\n\tb").toString()).isEqualTo("a\n\tb");
    }
}
