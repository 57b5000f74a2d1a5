package dev.colloquy.formats;

import java.io.IOException;

/** How the values of a file of JSON lie in it. */
public enum JsonLayout {
    /** One value, or one after another, over as many lines as they like. */
    VALUES,
    /** A value a line, so that a bad one costs its line. */
    LINES;

    private static final int LOOKED_AT = 4;
    private static final int STEP = 1 << 12;

    /** Looks at the first lines of a file. */
    public static JsonLayout of(Chars chars) throws IOException {
        Look look = new Look();
        char[] buffer = new char[STEP];
        for (int read = chars.read(buffer, 0, STEP);
                read >= 0 && look.lines < LOOKED_AT;
                read = chars.read(buffer, 0, STEP)) {
            chars.keepFrom(chars.position());
            for (int i = 0; i < read && look.lines < LOOKED_AT; i++) {
                look.at(buffer[i]);
            }
        }
        look.at('\n');
        return look.whole > 1 || (look.whole == 1 && look.firstWhole && look.lines > 1) ? LINES : VALUES;
    }

    /** Counts lines that are whole values, as far as their ends tell. */
    private static final class Look {

        private int lines;
        private int whole;
        private boolean firstWhole;
        private char first;
        private char last;
        private long length;

        void at(char c) {
            if (c == '\n' && length > 0) {
                boolean closed = (first == '{' && last == '}') || (first == '[' && last == ']');
                // Elements of an array that is laid out line by line are none of its lines' own values.
                boolean opener = lines == 0 && length == 1;
                whole += closed ? 1 : 0;
                firstWhole |= closed && lines == 0;
                lines = opener ? LOOKED_AT : lines + 1;
                length = 0;
            } else if (!Character.isWhitespace(c)) {
                first = length == 0 ? c : first;
                last = c;
                length++;
            }
        }
    }
}
