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

    private static MappedText copied(String source) {
        return MappedText.builder(1).copy(source, 0, source.length()).build();
    }

    @Test
    void whatStandsForNothingHasNoWidthAndWhatIsTooLongForAnEscapeIsOneUnit() {
        SourceText text = SourceText.mapped(made(), 100);
        assertThat(text.inDocument(new Span(3, 4))).isEqualTo(new Stretch(115, 115));

        MappedText long40 = MappedText.builder().append('x', 0, 40).build();
        MappedText long41 = MappedText.builder().append('x', 0, 41).build();
        assertThat(SourceText.mapped(long40, 0).inDocument(new Span(0, 1))).isEqualTo(new Stretch(0, 40));
        assertThat(SourceText.mapped(long41, 0).inDocument(new Span(0, 1))).isEqualTo(new Stretch(0, 1));
    }

    @Test
    void aPartEndsWhereItsLastUnitEnds() {
        MappedText part = made().slice(1, 3);

        assertThat(part.value()).isEqualTo("&c");
        assertThat(part.place(0)).isEqualTo(1);
        assertThat(part.place(1)).isEqualTo(9);
        assertThat(part.place(2)).isEqualTo(10);
        assertThat(part.end(0)).isEqualTo(6);
        assertThat(made().slice(2, 2).place(0)).isEqualTo(9);
    }

    @Test
    void blanksAreTakenOffBothEnds() {
        MappedText text = copied(" \u00A0a b\t");
        MappedText none = copied("ab");

        assertThat(text.strip()).hasToString("a b");
        assertThat(text.strip().place(0)).isEqualTo(2);
        assertThat(text.strip().place(3)).isEqualTo(5);
        assertThat(copied(" a").strip()).hasToString("a");
        assertThat(copied("a ").strip()).hasToString("a");
        assertThat(copied(" \n").strip().length()).isZero();
        assertThat(none.strip()).isSameAs(none);
    }

    @Test
    void textsAreEqualIfTheyStandForTheSame() {
        assertThat(made()).isEqualTo(made()).hasSameHashCodeAs(made()).hasToString("a&c\nd");
        assertThat(copied("ab")).isEqualTo(MappedText.of("ab")).isNotEqualTo(MappedText.of("ac"));
        assertThat(copied("ab").hashCode()).isNotEqualTo(copied("ac").hashCode());
        assertThat(copied("a"))
                .isNotEqualTo(MappedText.builder().append('a', 1, 2).build());
        assertThat(MappedText.builder().append('a', 0, 2).append("", 0, 1).build())
                .isNotEqualTo(copied("a"));
        assertThat(copied("a").equals((Object) "a")).isFalse();
    }

    @Test
    void aBuilderGrowsWithWhatIsPutIn() {
        String longer = "0123456789".repeat(50);
        MappedText.Builder units = MappedText.builder(1);
        for (int i = 0; i < longer.length(); i++) {
            units.append(longer.charAt(i), i, i + 1);
        }

        assertThat(copied(longer)).isEqualTo(MappedText.of(longer)).isEqualTo(units.build());
        assertThat(MappedText.builder(1).append(MappedText.of(longer)).build()).isEqualTo(MappedText.of(longer));
        assertThat(MappedText.builder(1).append(longer, 3, 4).build().place(499))
                .isEqualTo(3);
        assertThat(MappedText.builder().append("ab", 3, 4).build().end(1)).isEqualTo(4);
    }

    @Test
    void partsOfOtherTextsKeepTheirPlaces() {
        String source = "0123456789".repeat(13);
        MappedText text = MappedText.builder(40)
                .append('x', 0, 1)
                .copy(source, 100, 130)
                .append(made(), 1, 3)
                .append(made(), 3, 5)
                .build();

        assertThat(text.value()).isEqualTo("x" + source.substring(100) + "&c\nd");
        assertThat(text.place(1)).isEqualTo(100);
        assertThat(text.end(30)).isEqualTo(130);
        assertThat(text.place(31)).isEqualTo(1);
        assertThat(text.end(31)).isEqualTo(6);
        assertThat(text.place(32)).isEqualTo(9);
        assertThat(text.place(34)).isEqualTo(15);
        assertThat(text.end(34)).isEqualTo(16);
    }

    @Test
    void anEmptyPartMovesNothing() {
        MappedText text = MappedText.builder()
                .append('a', 0, 1)
                .copy("0123456789", 9, 9)
                .append(made(), 4, 4)
                .build();

        assertThat(text).isEqualTo(copied("a"));
        assertThat(MappedText.builder().append("", 7, 7).build().place(0)).isEqualTo(7);
        assertThat(MappedText.builder()
                        .append('a', 9, 10)
                        .append("", 3, 3)
                        .build()
                        .place(1))
                .isEqualTo(9);
    }

    @Test
    void aBuilderTellsWhatWasPutInAndTakesItBack() {
        MappedText.Builder builder = MappedText.builder();
        assertThat(builder.last()).isEqualTo('\n');

        builder.copy("abcdef", 0, 6);
        assertThat(builder.length()).isEqualTo(6);
        assertThat(builder.last()).isEqualTo('f');
        assertThat(builder.since(4)).isEqualTo("ef");
        assertThat(builder.since(6)).isEmpty();
        assertThat(builder.since(9)).isEmpty();
        assertThat(builder.cut(9).length()).isEqualTo(6);
        assertThat(builder.cut(2).build()).hasToString("ab");
    }
}
