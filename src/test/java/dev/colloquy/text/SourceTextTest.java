package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> SourceText.of(marks));
    }
}
