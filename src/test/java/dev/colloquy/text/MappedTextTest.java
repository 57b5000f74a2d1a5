package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MappedTextTest {

    /** An ampersand, a letter in bold type and one more, as HTML writes them, read as text. */
    private static MappedText made() {
        return MappedText.builder()
                .append('a', 0, 1)
                .append('&', 1, 6)
                .append('c', 9, 10)
                .append('\n', 15, 15)
                .append('d', 15, 16)
                .build();
    }

    @Test
    void knowsWhereEachUnitEnds() {
        SourceText text = SourceText.mapped(made(), 100);
        assertThat(text.inDocument(new Span(0, 1))).isEqualTo(new Stretch(100, 101));
        assertThat(text.inDocument(new Span(1, 2))).isEqualTo(new Stretch(101, 106));
        assertThat(text.inDocument(new Span(2, 3))).isEqualTo(new Stretch(109, 110));
        assertThat(text.inDocument(new Span(3, 5))).isEqualTo(new Stretch(115, 116));
        assertThat(text.slice(new Span(1, 3)).inDocument(new Span(0, 1))).isEqualTo(new Stretch(101, 106));
    }

    @Test
    void keepsEndsWhereATextIsMadeOfAnotherOne() {
        MappedText outer = MappedText.builder()
                .append('x', 1, 2)
                .append('\n', 2, 2)
                .append('y', 2, 3)
                .build()
                .in(made());
        SourceText text = SourceText.mapped(outer.strip(), 0);
        assertThat(text.inDocument(new Span(0, 1))).isEqualTo(new Stretch(1, 6));
        assertThat(text.inDocument(new Span(2, 3))).isEqualTo(new Stretch(9, 10));
    }

    @Test
    void takesWhatComposesTogether() {
        SourceText text = SourceText.mapped(MappedText.of("e\u0301x"), 5);
        assertThat(text.value()).isEqualTo("\u00E9x");
        assertThat(text.inDocument(new Span(0, 1))).isEqualTo(new Stretch(5, 7));
    }
}
