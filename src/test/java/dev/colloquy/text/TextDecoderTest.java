package dev.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.TextDecoder.Decoded;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    /** The bytes of Latin letters, and so many of {@code é} in windows-1252. */
    private static byte[] latin(String letters, int accents) {
        return (letters + "\u00E9".repeat(accents)).getBytes(Charset.forName("windows-1252"));
    }

    @Test
    void aGuessNeedsThreeTimesAsManyPlainLettersAsOthers() {
        assertThat(text(latin("abcdefg", 3)).guessed()).isTrue();
        assertThat(TextDecoder.decode(latin("abcdefg", 4))).isInstanceOf(Decoded.Rejected.class);
        assertThat(TextDecoder.decode(latin("abc          ", 2))).isInstanceOf(Decoded.Rejected.class);
        assertThat(why('a', 'b', 'c', 'd', 'e', 'f', 'g', 0x80, 0x80, 0x80, 0x80))
                .contains("encoding");
    }

    @Test
    void lineEndsTabsAndPageBreaksAreText() {
        assertThat(text(latin("ab\tc\nd\re\ff", 1)).text().value()).isEqualTo("ab\tc\nd\ne\ff\u00E9");
        assertThat(why('a', 'b', 'c', 'd', 0x7F, 0xE9)).contains("binary");
        assertThat(why('a', 'b', 'c', 'd', 0x1F, 0xE9)).contains("binary");
    }

    @Test
    void asManySoundLettersAsDamagedOnesAreNoUtf8() {
        byte[] bytes = {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', (byte) 0xC3, (byte) 0xA9, ' ', (byte) 0xE9};

        assertThat(text(bytes).charset()).isEqualTo("windows-1252");
    }

    @Test
    void aMarkAloneIsEmptyAndHalfAMarkIsNone() {
        assertThat(why(0xFF, 0xFE)).isEqualTo("it is empty");
        assertThat(why(0xFE, 0xFF)).isEqualTo("it is empty");
        assertThat(why(0xE9)).contains("encoding");
        assertThat(why(0, 'a', 'b')).contains("binary");
    }

    /** A hundred units: letters of Latin, of which every second byte is zero, then others, some with their first byte zero. */
    private static String units(int latin, int firstZero) {
        return "a".repeat(latin) + "\u0100".repeat(firstZero) + "\u2013".repeat(100 - latin - firstZero);
    }

    @Test
    void wideTextWithoutAMarkIsKnownByItsZeros() {
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(text(units(71, 2).getBytes(wide)).charset()).isEqualTo(wide.name());
            assertThat(TextDecoder.decode(units(70, 0).getBytes(wide))).isInstanceOf(Decoded.Rejected.class);
            assertThat(TextDecoder.decode(units(90, 3).getBytes(wide))).isInstanceOf(Decoded.Rejected.class);
        }
    }
}
