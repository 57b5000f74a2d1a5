package dev.colloquy.formats;

import dev.colloquy.text.MappedText;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** The text of a YAML file, in which the places of what a parser read are found again. */
final class YamlText {

    private static final int HEX_SHORT = 4;
    private static final int HEX = 6;
    private static final int HEX_LONG = 10;

    private final String text;
    private final boolean simple;
    private int passed;
    private int passedPoints;

    YamlText(String text) {
        this.text = text;
        this.simple = text.chars().noneMatch(c -> Character.isSurrogate((char) c));
    }

    /** The offset of a place that the parser counts in code points; quick if places are asked for one after another. */
    int offset(int points) {
        if (simple) {
            return Math.min(points, text.length());
        }
        if (points < passedPoints) {
            passed = 0;
            passedPoints = 0;
        }
        while (passedPoints < points && passed < text.length()) {
            passed += Character.charCount(text.codePointAt(passed));
            passedPoints++;
        }
        return passed;
    }

    /**
     * Finds the places of a scalar's text: of all but white space exactly, of white space that was folded about.
     *
     * @param start where the scalar begins, with its quotation mark or block sign
     * @param end where it ends
     */
    MappedText scalar(String value, int start, int end, ScalarStyle style) {
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        int at = start;
        if (block) {
            int line = text.indexOf('\n', start);
            at = line < 0 ? end : Math.min(end, line + 1);
        } else if (style != ScalarStyle.PLAIN) {
            at = Math.min(end, start + 1);
        }
        MappedText.Builder out = MappedText.builder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isSpace(c)) {
                while (at < end && isSpace(text.charAt(at))) {
                    at++;
                }
            }
            int length = length(at, end, style);
            boolean same = length > 1 || (at < end && text.charAt(at) == c);
            if (!same && !isSpace(c) && at < end && length == 1) {
                int found = text.indexOf(c, at);
                at = found >= 0 && found < end ? found : at;
                length = length(at, end, style);
            }
            int stop = Math.min(at + Math.max(length, 1), Math.max(at, end));
            out.append(c, at, stop);
            // A character of two units is one escape.
            boolean half = length > 1 && Character.isHighSurrogate(c);
            at = half || (isSpace(c) && at < end && length == 1 && !isSpace(text.charAt(at))) ? at : stop;
        }
        return out.build();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** How many characters of the file are the next one of the value. */
    private int length(int at, int end, ScalarStyle style) {
        if (at + 1 >= end) {
            return 1;
        }
        char c = text.charAt(at);
        if (style == ScalarStyle.SINGLE_QUOTED) {
            return c == '\'' && text.charAt(at + 1) == '\'' ? 2 : 1;
        }
        if (style != ScalarStyle.DOUBLE_QUOTED || c != '\\') {
            return 1;
        }
        return switch (text.charAt(at + 1)) {
            case 'x' -> HEX_SHORT;
            case 'u' -> HEX;
            case 'U' -> HEX_LONG;
            default -> 2;
        };
    }
}
