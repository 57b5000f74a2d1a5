package dev.colloquy.cli;

import dev.colloquy.text.Shown;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Stands before a terminal and lets through what the program itself means to do there: text, line ends, tabs, and the codes that set
 * off words ({@code ESC [ digits m}). Every other control character, and every mark that turns the order of a line, becomes
 * {@code U+FFFD}. What the program writes is made harmless where it is made; this holds wherever that was forgotten.
 */
final class InertWriter extends FilterWriter {

    private static final int LONGEST_CODE = 12;

    InertWriter(Writer terminal) {
        super(terminal);
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c));
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        write(String.valueOf(text, from, length));
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        out.write(inert(text.substring(from, from + length)));
    }

    private static String inert(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int code = c == '\u001B' ? codeEnd(text, i) : -1;
            if (code > 0) {
                shown.append(text, i, code);
                i = code - 1;
            } else {
                boolean lineEnd = c == '\n' || (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n');
                boolean harmless = lineEnd || c == '\t' || (!Character.isISOControl(c) && !Shown.turnsOrder(c));
                shown.append(harmless ? c : '\uFFFD');
            }
        }
        return shown.toString();
    }

    /** Where a code ends that sets off words; -1 if it is none. */
    private static int codeEnd(String text, int escape) {
        int i = escape + 1;
        if (i >= text.length() || text.charAt(i) != '[') {
            return -1;
        }
        i++;
        while (i < text.length() && i < escape + LONGEST_CODE && (isDigit(text.charAt(i)) || text.charAt(i) == ';')) {
            i++;
        }
        return i < text.length() && text.charAt(i) == 'm' ? i + 1 : -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
