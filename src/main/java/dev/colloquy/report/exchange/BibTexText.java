package dev.colloquy.report.exchange;

import dev.colloquy.text.Shown;

/** Text made safe inside a BibTeX value and the LaTeX that it becomes. */
final class BibTexText {

    private BibTexText() {}

    /**
     * The text on one line with all that acts in LaTeX made plain. Braces become commands, since BibTeX counts braces even
     * behind a backslash; letters beyond ASCII stay as they are (UTF-8).
     */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isISOControl(c)) {
                space = true;
            } else if (!Shown.turnsOrder(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '&', '%', '$', '#', '_' -> out.append('\\').append(c);
            case '{' -> out.append("\\textbraceleft{}");
            case '}' -> out.append("\\textbraceright{}");
            case '~' -> out.append("\\textasciitilde{}");
            case '^' -> out.append("\\textasciicircum{}");
            case '\\' -> out.append("\\textbackslash{}");
            default -> out.append(c);
        }
    }
}
