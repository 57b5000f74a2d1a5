package dev.colloquy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import org.junit.jupiter.api.Test;

final class MarkedTextTest {

    private static String marked(int targets, Stance stance, String text) {
        Markup out = new Markup();
        MarkedText.write(
                out,
                new Lines(targets).post("T", stance, text).thread("t").items().get(0));
        return out.toString();
    }

    @Test
    void wordsWithinASentenceHaveTheMarksOfBoth() {
        assertThat(marked(1, Stance.AGAINST, "No tram. Rest"))
                .isEqualTo("<i class=\"sign against\"></i><mark class=\"against\">No </mark>"
                        + "<mark class=\"against theme\">tram</mark><mark class=\"against\">.</mark> Rest");
    }

    @Test
    void addressesStayWhole() {
        assertThat(marked(1, Stance.NONE, "See https://example.org/tram-night now"))
                .isEqualTo("See <mark class=\"cite\"><a href=\"https://example.org/tram-night\""
                        + " rel=\"noopener noreferrer nofollow\">https://example.org/tram-night</a></mark> now");
    }

    @Test
    void reportedViewsSayWhoHoldsThem() {
        assertThat(marked(1, Stance.NONE, "They say no."))
                .isEqualTo(
                        "<i class=\"sign reported of-against\"></i><mark class=\"reported of-against holder\">They</mark>"
                                + "<mark class=\"reported of-against\"> say no.</mark>");
    }

    @Test
    void marksTowardsOtherTargetsStandBeside() {
        assertThat(marked(2, Stance.FAVOR, "Yes."))
                .isEqualTo("<i class=\"sign favor\" data-e=\"0:favor\"></i><i class=\"sign\" data-e=\"1:against\"></i>"
                        + "<mark class=\"favor\" data-e=\"0:favor 1:against\">Yes.</mark>");
    }

    @Test
    void textWithoutMarksIsText() {
        assertThat(marked(1, Stance.NONE, "<b>")).isEqualTo("&lt;b&gt;");
        assertThat(marked(1, Stance.NONE, "")).isEmpty();
    }
}
