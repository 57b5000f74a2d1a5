package dev.colloquy.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes as the texts that a target takes. */
final class Inputs {

    /** Parts several files in one input: the record separator of ASCII. */
    static final char PARTS = '\u001E';

    private static final int BOTH = 2;

    private Inputs() {}

    /** Bytes of UTF-8; what is none becomes U+FFFD, as it does for every file. */
    static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    /** The same, or, behind a first byte of 255, UTF-16 unit by unit, so that halves of pairs come in too. */
    static String units(byte[] input) {
        return input.length > 0 && input[0] == (byte) 0xFF ? new String(units(input, 1)) : text(input);
    }

    private static char[] units(byte[] input, int from) {
        char[] units = new char[(input.length - from) / BOTH];
        for (int i = 0; i < units.length; i++) {
            int at = from + BOTH * i;
            units[i] = (char) ((input[at] & 0xFF) << Byte.SIZE | (input[at + 1] & 0xFF));
        }
        return units;
    }

    /** So many texts, empty where the input has fewer. */
    static List<String> parts(byte[] input, int number) {
        List<String> parts = new ArrayList<>(Arrays.asList(text(input).split(String.valueOf(PARTS), number)));
        while (parts.size() < number) {
            parts.add("");
        }
        return List.copyOf(parts);
    }
}
