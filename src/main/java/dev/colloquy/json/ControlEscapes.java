package dev.colloquy.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, beside those that JSON demands, DEL and the control characters U+0080 to U+009F: JSON allows them as they are, but a terminal
 * that shows a report would obey what somebody wrote into a comment (U+009B begins a control sequence as ESC and [ do).
 */
final class ControlEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int DEL = 0x7F;
    private static final int FIRST = 0x80;
    private static final int LAST = 0x9F;

    private static final int[] ASCII = ascii();
    private static final SerializedString[] BEYOND = beyond();

    private static int[] ascii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DEL] = ESCAPE_STANDARD;
        return escapes;
    }

    private static SerializedString[] beyond() {
        SerializedString[] escapes = new SerializedString[LAST - FIRST + 1];
        Arrays.setAll(escapes, i -> new SerializedString(String.format(Locale.ROOT, "\\u%04X", FIRST + i)));
        return escapes;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return Arrays.copyOf(ASCII, ASCII.length);
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return c >= FIRST && c <= LAST ? BEYOND[c - FIRST] : null;
    }
}
