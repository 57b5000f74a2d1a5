package dev.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

    @Test
    void joinsHardWrappedLines() {
        String text = """
                The council wants to close the old road along the river next
                spring, and to let nobody but cyclists and people on foot use
                January and February for their tours, as long as it is dry.
                """;

        assertThat(split(text)).hasSize(1);
        assertThat(split(text).get(0))
                .startsWith("The council")
                .endsWith("is dry.")
                .doesNotContain("\n");
    }

    @Test
    void keepsLinesApartThatWouldHaveFitted() {
        assertThat(split("The old road\nThe council wants to close the old road along the river next\nspring."))
                .hasSize(2)
                .first()
                .isEqualTo("The old road");
    }

    @Test
    void keepsUnwrappedLinesApart() {
        String line = "A very long line that no hard wrap ever made, ".repeat(5) + "with no stop";

        assertThat(split(line + "\nAnother line")).hasSize(2);
    }

    @Test
    void startsAnewAtListMarkers() {
        assertThat(split("My reasons\n1. cost\n2) noise\n- dirt\n* smell\n• space"))
                .containsExactly("My reasons", "cost", "noise", "dirt", "smell", "space");
    }

    @Test
    void takesNoNumberInRunningTextForAMarker() {
        assertThat(split("3.5 million people\n\n-5 degrees")).containsExactly("3.5 million people", "-5 degrees");
    }

    @Test
    void keepsAddressesAndLabelsApart() {
        assertThat(split("I read it here\nhttps://x.org/a\nand liked it\nSource: the paper\nof my town"))
                .containsExactly(
                        "I read it here", "Xxxxxxxxxxxxxxx", "and liked it", "Source: the paper", "of my town");
    }

    @Test
    void partsQuotationsFromAnswersAndDepths() {
        List<Paragraph> found = Paragraphs.split(MaskedText.of("> > old\n> newer\nmine"));

        assertThat(found.stream().map(Paragraph::quoted)).containsExactly(true, true, false);
    }

    @Test
    void goesOnBehindAnAbbreviationAtALineEnd() {
        assertThat(split("We have seen many things in this town, among them Mr.\nsmith and his dog"))
                .hasSize(1);
    }

    private static List<String> split(String text) {
        MaskedText masked = MaskedText.of(text);
        return Paragraphs.split(masked).stream().map(p -> masked.text(p.span())).toList();
    }
}
