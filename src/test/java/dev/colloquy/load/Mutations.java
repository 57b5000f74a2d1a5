package dev.colloquy.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Breaks files at random, the same way for the same seed: bytes are changed, cut, doubled, moved, and marks of formats put in. */
final class Mutations {

    private static final List<String> MARKS = List.of(
            "<",
            ">",
            "</",
            "<!--",
            "]]>",
            "<![CDATA[",
            "&",
            "&#0;",
            "&#x110000;",
            "&lt;",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\\",
            "\\u0000",
            "\\ud800",
            "\n",
            "\r\n",
            "\t",
            "\0",
            "\u00A0",
            "\uFEFF",
            "\uD83D\uDE00",
            "null",
            "-1",
            "1e999",
            "99999999999999999999",
            "0000-00-00 00:00:00",
            "true",
            "<li>",
            "<ol class=\"children\">",
            "---",
            "1. ",
            "2) ",
            "=cmd",
            "\u202E",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "xmlns=\"x\"",
            "%s",
            "../../x");
    private static final int MOST = 6;
    private static final int LONGEST = 200;

    private final SplittableRandom chance;

    Mutations(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /** A broken copy. */
    byte[] of(byte[] sample) {
        byte[] bytes = sample;
        for (int i = 1 + chance.nextInt(MOST); i > 0; i--) {
            bytes = once(bytes);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        int at = chance.nextInt(bytes.length + 1);
        int length = Math.min(bytes.length - at, 1 + chance.nextInt(chance.nextInt(8) == 0 ? LONGEST : 8));
        return switch (chance.nextInt(7)) {
            case 0 -> changed(bytes, at);
            case 1 -> spliced(bytes, at, at + length, new byte[0]);
            case 2 -> spliced(bytes, at, at, Arrays.copyOfRange(bytes, at, at + length));
            case 3 -> spliced(bytes, at, at, mark());
            case 4 -> spliced(bytes, at, at + length, mark());
            case 5 -> Arrays.copyOf(bytes, chance.nextInt(4) == 0 ? at : bytes.length);
            default -> {
                int to = chance.nextInt(bytes.length + 1);
                yield spliced(bytes, to, to, Arrays.copyOfRange(bytes, at, at + length));
            }
        };
    }

    private byte[] changed(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        if (at < copy.length) {
            copy[at] = (byte) chance.nextInt(256);
        }
        return copy;
    }

    private byte[] mark() {
        return MARKS.get(chance.nextInt(MARKS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] spliced(byte[] bytes, int from, int to, byte[] put) {
        byte[] all = new byte[bytes.length - (to - from) + put.length];
        System.arraycopy(bytes, 0, all, 0, from);
        System.arraycopy(put, 0, all, from, put.length);
        System.arraycopy(bytes, to, all, from + put.length, bytes.length - to);
        return all;
    }
}
