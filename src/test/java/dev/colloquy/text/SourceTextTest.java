package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceTextTest {

    private static final String MIXED = "na\u00EFve \u2018quote\u2019 \uD83D\uDE00 end\r\nZo\u00EB\rlast";

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\r\nb", "a\rb", "\uFEFFa\nb"})
    void endsLinesWithLfAndHasNoByteOrderMark(String raw) {
        assertThat(SourceText.of(raw).value()).isEqualTo("a\nb");
    }

    @Test
    void composesLetters() {
        assertThat(SourceText.of("Zoe\u0308 \u1112\u1161\u11AB").value()).isEqualTo("Zo\u00EB \uD55C");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void mapsEachSpanOfPlainLettersBackToItsBytes(String name) {
        Charset charset = Charset.forName(name);
        byte[] raw = ("\uFEFF" + MIXED).getBytes(charset);
        SourceText text = SourceText.of(new String(raw, charset), charset);
        for (String part :
                new String[] {"na\u00EFve", "\u2018quote\u2019", "\uD83D\uDE00", "end", "Zo\u00EB", "last"}) {
            int at = text.value().indexOf(part);
            Span bytes = text.inFile(new Span(at, at + part.length()));
            assertThat(new String(raw, bytes.start(), bytes.length(), charset)).isEqualTo(part);
        }
        assertThat(text.inFile(text.all()).end()).isEqualTo(raw.length);
    }

    @Test
    void countsOneByteACharacterInWindows1252() {
        Charset windows = Charset.forName("windows-1252");
        SourceText text = SourceText.of("\u20AC 5, caf\u00E9\r\nend", windows);
        int at = text.value().indexOf("end");
        assertThat(text.inFile(new Span(at, at + 3))).isEqualTo(new Span(11, 14));
    }

    @Test
    void mapsAComposedLetterBackToAllItsBytes() {
        SourceText text = SourceText.of("Zoe\u0308!");
        assertThat(text.inFile(new Span(2, 3))).isEqualTo(new Span(2, 5));
        assertThat(text.inFile(new Span(3, 4))).isEqualTo(new Span(5, 6));
    }

    @Test
    void keepsThePlaceOfASliceOfASlice() {
        SourceText text = SourceText.of("\u00E9 one\r\ntwo three");
        SourceText slice = text.slice(new Span(6, 15)).slice(new Span(4, 9));
        assertThat(slice.value()).isEqualTo("three");
        assertThat(slice.inDocument(slice.all())).isEqualTo(new Span(10, 15));
        assertThat(slice.inFile(slice.all())).isEqualTo(new Span(12, 17));
    }

    @Test
    void normalisesALongRunOfMarksInLinearTime() {
        String marks = "a" + "\u0315\u0300".repeat(200_000);
        Assertions.assertTimeout(Duration.ofSeconds(10), () -> SourceText.of(marks, StandardCharsets.UTF_8));
    }
}
