package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "\uFEFFa\nb"})
    void endsLinesWithLfAndHasNoByteOrderMark(String raw) {
        assertThat(SourceText.of(raw).value()).isEqualTo("a\nb");
    }

    @Test
    void composesLetters() {
        assertThat(SourceText.of("Zoe\u0308 \u1112\u1161\u11AB").value()).isEqualTo("Zo\u00EB \uD55C");
    }

    @Test
    void leavesWhatUnicode13DoesNotKnowAsItIs() {
        String later = "\uD804\uDFC2\uD804\uDFB8 \uD818\uDD21\uD818\uDD22 e\u0898\u0301";
        assertThat(SourceText.of(later).value()).isEqualTo(later);
        assertThat(SourceText.mapped(MappedText.of(later), 0).value()).isEqualTo(later);
        assertThat(SourceText.of("e\u0301" + later).value()).isEqualTo("\u00E9" + later);
    }

    @Test
    void knowsThePlacesOfATextThatWasMadeOfAnother() {
        String raw = "Zo&euml;&#x308; &amp;\r\n I";
        MappedText decoded = MappedText.builder()
                .copy(raw, 0, 2)
                .append("e\u0308", 2, 8)
                .append("\u0308", 8, 15)
                .append(' ', 15, 16)
                .append('&', 16, 21)
                .copy(raw, 21, raw.length())
                .build();
        SourceText text = SourceText.mapped(decoded, 100);
        assertThat(text.value()).isEqualTo("Zo\u00EB\u0308 &\n I");
        int at = text.value().indexOf('&');
        assertThat(text.inDocument(new Span(at, at + 1))).isEqualTo(new Stretch(116, 121));
        assertThat(text.inDocument(new Span(at + 3, at + 4))).isEqualTo(new Stretch(124, 125));
        assertThat(text.slice(new Span(at, at + 2)).inDocument(new Span(0, 1))).isEqualTo(new Stretch(116, 121));
    }

    @Test
    void keepsThePlaceOfASliceOfASlice() {
        SourceText text = SourceText.of("\u00E9 one\r\ntwo three");
        SourceText slice = text.slice(new Span(6, 15)).slice(new Span(4, 9));
        assertThat(slice.value()).isEqualTo("three");
        assertThat(slice.inDocument(slice.all())).isEqualTo(new Stretch(10, 15));
    }

    @Test
    void normalisesALongRunOfMarksInLinearTime() {
        String marks = "a" + "\u0315\u0300".repeat(200_000);
        Assertions.assertTimeout(Duration.ofSeconds(60), () -> SourceText.of(marks));
    }

    private static MappedText copied(String source) {
        return MappedText.builder().copy(source, 0, source.length()).build();
    }

    private static Stretch place(SourceText text, int from, int to) {
        return text.inDocument(new Span(from, to));
    }

    @Test
    void composesWhateverComposes() {
        assertThat(SourceText.of("e\u0300")).hasToString("\u00E8");
        assertThat(SourceText.of("a\u212B")).hasToString("a\u00C5");
        assertThat(SourceText.of("\u0BC6\u0BBE")).hasToString("\u0BCA");
        assertThat(SourceText.of("x".repeat(300) + "e\u0301").value()).endsWith("x\u00E9");
        assertThat(SourceText.of("\u2010\u2026")).hasToString("\u2010\u2026");
    }

    @Test
    void onlyAMarkAtTheVeryBeginningIsThatOfTheByteOrder() {
        assertThat(SourceText.of("\uFEFF\u0301a")).hasToString("\u0301a");
        assertThat(SourceText.of("a\uFEFFb")).hasToString("a\uFEFFb");
        assertThat(SourceText.mapped(copied("\uFEFFab"), 0)).hasToString("\uFEFFab");
        assertThat(SourceText.placed("\uFEFFab", 0)).hasToString("\uFEFFab");
    }

    @Test
    void whatChangesHasThePlaceOfAllThatItWasMadeOf() {
        SourceText text = SourceText.mapped(copied("e\u0301\u4E2Dx\r\ny"), 10);

        assertThat(text.value()).isEqualTo("\u00E9\u4E2Dx\ny");
        assertThat(place(text, 0, 1)).isEqualTo(new Stretch(10, 12));
        assertThat(place(text, 1, 2)).isEqualTo(new Stretch(12, 13));
        assertThat(place(text, 3, 4)).isEqualTo(new Stretch(14, 16));
        assertThat(place(text, 4, 5)).isEqualTo(new Stretch(16, 17));
    }

    @Test
    void whatDoesNotChangeKeepsThePlaceOfEachUnit() {
        SourceText text = SourceText.mapped(copied("x\uD83D\uDE00"), 0);

        assertThat(place(text, 1, 2)).isEqualTo(new Stretch(1, 2));
        assertThat(place(text, 2, 3)).isEqualTo(new Stretch(2, 3));
        assertThat(place(SourceText.mapped(copied("\u4E2D"), 0), 0, 1)).isEqualTo(new Stretch(0, 1));
        MappedText escaped = MappedText.builder()
                .append('x', 0, 1)
                .append("\uD83D\uDE00", 1, 10)
                .build();
        assertThat(place(SourceText.mapped(escaped, 0), 2, 3)).isEqualTo(new Stretch(1, 10));
        assertThat(place(SourceText.mapped(copied("\r"), 0), 0, 1)).isEqualTo(new Stretch(0, 1));
    }

    @Test
    void aTextThatGrowsByNormalisingKeepsItsPlaces() {
        // Letters that Unicode takes apart: two units of one, three of one.
        SourceText two = SourceText.mapped(copied("\u0958a"), 0);
        SourceText three = SourceText.mapped(copied("\uFB2C"), 0);
        SourceText many = SourceText.mapped(copied("\uFB2C".repeat(10) + "abc"), 0);
        SourceText tail = SourceText.mapped(copied("\u0958\u0958\u0958abc"), 0);

        assertThat(two.value()).isEqualTo("\u0915\u093Ca");
        assertThat(place(two, 0, 2)).isEqualTo(new Stretch(0, 1));
        assertThat(place(two, 2, 3)).isEqualTo(new Stretch(1, 2));
        assertThat(three.length()).isEqualTo(3);
        assertThat(place(three, 2, 3)).isEqualTo(new Stretch(0, 1));
        assertThat(many.length()).isEqualTo(33);
        assertThat(place(many, 32, 33)).isEqualTo(new Stretch(12, 13));
        assertThat(place(tail, 8, 9)).isEqualTo(new Stretch(5, 6));
    }

    @Test
    void whatIsMadeOfTooMuchCountsAsOneUnit() {
        assertThat(place(SourceText.mapped(apart(126), 0), 0, 1)).isEqualTo(new Stretch(0, 127));
        assertThat(place(SourceText.mapped(apart(127), 0), 0, 1)).isEqualTo(new Stretch(0, 1));
        MappedText nothing = MappedText.builder().append('\u4E2D', 5, 5).build();
        assertThat(place(SourceText.mapped(nothing, 0), 0, 1)).isEqualTo(new Stretch(5, 5));
    }

    private static MappedText apart(int accent) {
        return MappedText.builder()
                .append('e', 0, 1)
                .append('\u0301', accent, accent + 1)
                .build();
    }

    @Test
    void aTextThatIsKeptWithoutItsDocumentKnowsWhereItBegan() {
        SourceText text = SourceText.placed("three", 100);

        assertThat(place(text, 1, 3)).isEqualTo(new Stretch(101, 103));
        assertThat(text.isVerbatim()).isTrue();
        assertThat(SourceText.placed("three", new Stretch(100, 105))).isEqualTo(text);
    }

    @Test
    void aTextThatWasMadeOfSomethingLongerLiesInThere() {
        Stretch around = new Stretch(100, 130);
        SourceText text = SourceText.placed("three", around);

        assertThat(place(text, 1, 3)).isEqualTo(around);
        assertThat(text.isVerbatim()).isFalse();
        assertThat(text.knowsPlace(new Span(1, 3))).isFalse();
        assertThat(text.slice(new Span(1, 3))).hasToString("hr");
        assertThat(place(text.slice(new Span(1, 3)), 0, 1)).isEqualTo(around);
        assertThat(text.remade(copied("t three"))).hasToString("t three");
        assertThat(place(text.remade(copied("t three")), 0, 1)).isEqualTo(around);
    }

    @Test
    void placesOfSpansCanBeToldToATextThatDoesNotKnowThem() {
        Map<Span, Stretch> places = Map.of(new Span(1, 3), new Stretch(110, 112));
        SourceText text = SourceText.placed("three", new Stretch(100, 130));
        SourceText plain = SourceText.of("three");

        assertThat(place(text.knowing(places), 1, 3)).isEqualTo(new Stretch(110, 112));
        assertThat(text.knowing(places).knowsPlace(new Span(1, 3))).isTrue();
        assertThat(text.knowing(places).knowsPlace(new Span(1, 4))).isFalse();
        assertThat(text.knowing(Map.of())).isSameAs(text);
        assertThat(plain.knowing(places)).isSameAs(plain);
        assertThat(plain.knowsPlace(new Span(1, 4))).isTrue();
    }

    @Test
    void aTextMadeOfATextHasPlacesInTheSameDocument() {
        SourceText plain = SourceText.of("one two").slice(new Span(4, 7));
        MappedText swapped =
                MappedText.builder().append('o', 2, 3).append('t', 0, 1).build();

        assertThat(place(plain.remade(swapped), 0, 1)).isEqualTo(new Stretch(6, 7));
        assertThat(place(plain.remade(swapped), 1, 2)).isEqualTo(new Stretch(4, 5));

        MappedText escaped = MappedText.builder()
                .append('a', 0, 1)
                .append('&', 1, 6)
                .append('b', 6, 7)
                .build();
        SourceText mapped = SourceText.mapped(escaped, 100);
        MappedText part = MappedText.builder().copy("a&b", 1, 3).build();
        MappedText both =
                MappedText.builder().append('+', 0, 2).append("", 3, 3).build();

        assertThat(place(mapped.remade(part), 0, 1)).isEqualTo(new Stretch(101, 106));
        assertThat(place(mapped.remade(part), 1, 2)).isEqualTo(new Stretch(106, 107));
        assertThat(place(mapped.remade(both), 0, 1)).isEqualTo(new Stretch(100, 102));
        MappedText behind = MappedText.builder().append('.', 3, 3).build();
        assertThat(place(mapped.remade(behind), 0, 1)).isEqualTo(new Stretch(107, 107));
    }

    @Test
    void aTextStandsInItsDocumentUnitByUnitOrNot() {
        MappedText escaped = MappedText.builder().append('&', 0, 5).build();
        MappedText gap =
                MappedText.builder().append('a', 0, 1).append('b', 2, 3).build();

        assertThat(SourceText.of("abc").isVerbatim()).isTrue();
        assertThat(SourceText.mapped(copied("abc"), 7).isVerbatim()).isTrue();
        assertThat(SourceText.mapped(copied("abc").slice(1, 3), 7).isVerbatim()).isTrue();
        assertThat(SourceText.mapped(escaped, 0).isVerbatim()).isFalse();
        assertThat(SourceText.mapped(gap, 0).isVerbatim()).isFalse();
    }

    @Test
    void textsAreEqualIfTheyStandAtTheSamePlaces() {
        SourceText text = SourceText.of("three");
        SourceText longer = SourceText.placed("three", new Stretch(100, 130));

        assertThat(text).isEqualTo(SourceText.of("three")).hasSameHashCodeAs(SourceText.of("three"));
        assertThat(text).isNotEqualTo(SourceText.of("other")).isNotEqualTo(SourceText.placed("three", 1));
        assertThat(text.hashCode()).isNotEqualTo(SourceText.of("other").hashCode());
        assertThat(text).isNotEqualTo(SourceText.mapped(copied("three"), 0));
        assertThat(longer)
                .isEqualTo(SourceText.placed("three", new Stretch(100, 130)))
                .isNotEqualTo(SourceText.placed("three", new Stretch(100, 131)))
                .isNotEqualTo(longer.knowing(Map.of(new Span(0, 1), new Stretch(100, 101))));
        assertThat(SourceText.mapped(MappedText.builder().append('a', 0, 1).build(), 0))
                .isNotEqualTo(SourceText.mapped(
                        MappedText.builder().append('a', 0, 2).append("", 0, 1).build(), 0));
        assertThat(text.equals((Object) "three")).isFalse();
    }

    @Test
    void tellsItsWordsAndItsDigest() {
        SourceText text = SourceText.of("one two");

        assertThat(text.text(new Span(4, 7))).isEqualTo("two");
        assertThat(text.all()).isEqualTo(new Span(0, 7));
        assertThat(text.hash()).isEqualTo(ContentHash.of("one two"));
    }
}
