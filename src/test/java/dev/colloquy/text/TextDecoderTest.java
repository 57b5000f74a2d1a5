package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.TextDecoder.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TextDecoderTest {

    private static final String TEXT = "Zo\u00EB asks:\nwho pays \u2013 and why?\n";

    static Stream<byte[]> formsOfOneText() {
        String decomposed = TEXT.replace("\u00EB", "e\u0308");
        return Stream.of(
                TEXT.getBytes(StandardCharsets.UTF_8),
                TEXT.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
                TEXT.replace("\n", "\r").getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8),
                decomposed.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE),
                TEXT.getBytes(StandardCharsets.UTF_16LE),
                TEXT.getBytes(StandardCharsets.UTF_16BE),
                TEXT.getBytes(Charset.forName("windows-1252")));
    }

    @ParameterizedTest
    @MethodSource("formsOfOneText")
    void givesTheSameValueForEachForm(byte[] bytes) {
        assertThat(text(bytes).text().value()).isEqualTo(TEXT);
    }

    @Test
    void tellsAGuessFromCertainty() {
        Decoded.Text guessed = text(TEXT.getBytes(Charset.forName("windows-1252")));
        assertThat(guessed.guessed()).isTrue();
        assertThat(guessed.charset()).isEqualTo("windows-1252");
        assertThat(text(TEXT.getBytes(StandardCharsets.UTF_8)).guessed()).isFalse();
    }

    @Test
    void rejectsTheEmpty() {
        assertThat(why()).isEqualTo("it is empty");
        assertThat(why(0xEF, 0xBB, 0xBF)).isEqualTo("it is empty");
        assertThat(why(' ', 0xC2, 0xA0, '\r', '\n')).isEqualTo("it holds nothing but white space");
    }

    @Test
    void rejectsTheBinary() {
        assertThat(why(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13))
                .contains("binary");
        assertThat(why('a', 0, 'b', 'c', 'd', 'e')).contains("binary");
        assertThat(why('a', 'b', 0x81, 'c', 'd', 'e', 'f')).contains("encoding");
    }

    @Test
    void rejectsDamagedUtf8InsteadOfMisreadingIt() {
        byte[] bytes = "h\u00E9las, d\u00E9j\u00E0 vu, encore une fois".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        assertThat(TextDecoder.decode(bytes)).isEqualTo(new Decoded.Rejected("it is UTF-8 with damaged bytes in it"));
    }

    @Test
    void rejectsOtherAlphabetsOfOneByte() {
        byte[] bytes = "\u041F\u0440\u0438\u0432\u0435\u0442 \u0432\u0441\u0435\u043C"
                .getBytes(Charset.forName("windows-1251"));
        assertThat(TextDecoder.decode(bytes)).isInstanceOf(Decoded.Rejected.class);
    }

    @Test
    void rejectsBrokenUtf16() {
        assertThat(why(0xFF, 0xFE, 'a', 0, 0, 0xD8)).startsWith("it begins as UTF-16LE");
    }

    private static Decoded.Text text(byte[] bytes) {
        return (Decoded.Text) TextDecoder.decode(bytes);
    }

    private static String why(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return ((Decoded.Rejected) TextDecoder.decode(bytes)).why();
    }
}
