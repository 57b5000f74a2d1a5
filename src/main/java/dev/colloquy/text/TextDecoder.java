package dev.colloquy.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Finds out which encoding the bytes of a text are in, and decodes them strictly: no byte is replaced or lost. */
public final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BINARY = "it holds bytes that no text has (binary)";
    private static final int SAMPLE = 4096;
    private static final double FOREIGN_SHARE = 0.3;

    private TextDecoder() {}

    /** What the bytes of a file came to. */
    public sealed interface Decoded {

        /**
         * A text.
         *
         * @param charset the name of the encoding
         * @param guessed true if the bytes would also be valid in other encodings
         */
        record Text(SourceText text, String charset, boolean guessed) implements Decoded {}

        /**
         * No text.
         *
         * @param why a part of a sentence, such as "it is empty"
         */
        record Rejected(String why) implements Decoded {}
    }

    public static Decoded decode(byte[] bytes) {
        if (bytes.length == 0) {
            return new Decoded.Rejected("it is empty");
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return marked(bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return marked(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return marked(bytes, StandardCharsets.UTF_16BE);
        }
        return unmarked(bytes);
    }

    private static Decoded marked(byte[] bytes, Charset charset) {
        Optional<String> text = strict(bytes, charset);
        if (text.isEmpty()) {
            return new Decoded.Rejected("it begins as " + charset.name() + " and holds bytes that are not");
        }
        return accepted(text.get(), charset, false);
    }

    private static Decoded unmarked(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            Optional<String> text = strict(bytes, wide.get());
            return text.isPresent() ? accepted(text.get(), wide.get(), false) : new Decoded.Rejected(BINARY);
        }
        Optional<String> text = strict(bytes, StandardCharsets.UTF_8);
        return text.isPresent() ? accepted(text.get(), StandardCharsets.UTF_8, false) : eightBit(bytes);
    }

    private static Decoded eightBit(byte[] bytes) {
        int high = 0;
        int low = 0;
        for (byte signed : bytes) {
            int b = signed & 0xFF;
            if (isControl(b)) {
                return new Decoded.Rejected(BINARY);
            }
            if (b >= 0x80) {
                high++;
            } else if (b > ' ') {
                low++;
            }
        }
        if (isDamagedUtf8(bytes)) {
            return new Decoded.Rejected("it is UTF-8 with damaged bytes in it");
        }
        Optional<String> text = high > FOREIGN_SHARE * (high + low) ? Optional.empty() : strict(bytes, WINDOWS);
        return text.isPresent()
                ? accepted(text.get(), WINDOWS, true)
                : new Decoded.Rejected("its encoding is none of UTF-8, UTF-16 and windows-1252");
    }

    private static Decoded accepted(String text, Charset charset, boolean guessed) {
        if (text.indexOf('\0') >= 0) {
            return new Decoded.Rejected(BINARY);
        }
        SourceText source = SourceText.of(text);
        if (source.value().chars().allMatch(TextDecoder::isSpace)) {
            return new Decoded.Rejected(source.length() == 0 ? "it is empty" : "it holds nothing but white space");
        }
        return new Decoded.Text(source, charset.name(), guessed);
    }

    /** UTF-16 without a mark: nearly every second byte is zero, and always on the same side. */
    private static Optional<Charset> wide(byte[] bytes) {
        int end = Math.min(bytes.length, SAMPLE);
        if (bytes.length % 2 != 0) {
            return Optional.empty();
        }
        int[] zeros = new int[2];
        for (int i = 0; i < end; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        int many = end / 2 * 7 / 10;
        int few = end / 2 / 50;
        if (zeros[1] > many && zeros[0] <= few) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > many && zeros[1] <= few ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** True if more of the letters beyond ASCII are well-formed UTF-8 than are not. */
    private static boolean isDamagedUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long bad = lenient.chars().filter(c -> c == 0xFFFD).count();
        long good = lenient.chars().filter(c -> c >= 0x80 && c != 0xFFFD).count();
        return good > bad;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isControl(int b) {
        return (b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f') || b == 0x7F;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
