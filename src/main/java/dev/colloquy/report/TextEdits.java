package dev.colloquy.report;

import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.ToldWords;
import java.util.List;

/**
 * Edited words on one line, marked as wdiff and git do: {@code [-gone-]}, {@code {+come+}}. A bracket of the text itself that would
 * read as part of a mark has a backslash before it ({@code \[-}, {@code -\]}), and so has a backslash that stands before a bracket,
 * before another backslash or at the end of a piece: what is marked can be told from what somebody wrote. Of long edits the beginning
 * is shown.
 */
final class TextEdits {

    private static final int LONGEST_SAME = 40;
    private static final String BRACKETS = "[]{}\\";

    private TextEdits() {}

    static String write(List<WordEdit> edits) {
        StringBuilder out = new StringBuilder();
        ToldWords told = ToldWords.of(edits, LONGEST_SAME);
        for (ToldWords.Piece piece : told.pieces()) {
            String text = piece.text();
            switch (piece.what()) {
                case SAME -> escape(out, text, ' ');
                case GONE -> {
                    out.append("[-");
                    escape(out, text, '-');
                    out.append("-]");
                }
                case COME -> {
                    out.append("{+");
                    escape(out, text, '+');
                    out.append("+}");
                }
            }
            piece.rest().ifPresent(r -> out.append(" (").append(r).append(") "));
        }
        told.rest().ifPresent(r -> out.append(" (").append(r).append(')'));
        return out.toString();
    }

    /** @param edge what stands before the text and behind it */
    private static void escape(StringBuilder out, String text, char edge) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? edge : text.charAt(i - 1);
            boolean last = i + 1 == text.length();
            char next = last ? edge : text.charAt(i + 1);
            boolean acts = switch (c) {
                case '[' -> next == '-';
                case '{' -> next == '+';
                case ']' -> before == '-';
                case '}' -> before == '+';
                case '\\' -> last || BRACKETS.indexOf(next) >= 0;
                default -> false;
            };
            out.append(acts ? "\\" : "").append(c);
        }
    }
}
