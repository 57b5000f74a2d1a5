package dev.colloquy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How wide a text is on a terminal, in cells: two for East Asian wide characters and emoji, none for marks that combine with the
 * character before. Widths are those of Unicode Standard Annex 11 (Unicode 14); where terminals differ, as they do for emoji that are
 * joined to one another, the widest counts, so that a line that fits here fits everywhere. Ambiguous characters are narrow.
 */
public final class Cells {

    private static final String CUT = "…";
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int SOFT_HYPHEN = 0xAD;

    /** First and last of each run of wide characters (EastAsianWidth.txt, W and F; blocks of pictures as a whole). */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x23F0, 0x23F0, 0x23F3, 0x23F3, 0x25FD, 0x25FE,
        0x2614, 0x2615, 0x2648, 0x2653, 0x267F, 0x267F, 0x2693, 0x2693, 0x26A1, 0x26A1, 0x26AA, 0x26AB, 0x26BD, 0x26BE,
        0x26C4, 0x26C5, 0x26CE, 0x26CE, 0x26D4, 0x26D4, 0x26EA, 0x26EA, 0x26F2, 0x26F3, 0x26F5, 0x26F5, 0x26FA, 0x26FA,
        0x26FD, 0x26FD, 0x2705, 0x2705, 0x270A, 0x270B, 0x2728, 0x2728, 0x274C, 0x274C, 0x274E, 0x274E, 0x2753, 0x2755,
        0x2757, 0x2757, 0x2795, 0x2797, 0x27B0, 0x27B0, 0x27BF, 0x27BF, 0x2B1B, 0x2B1C, 0x2B50, 0x2B50, 0x2B55, 0x2B55,
        0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAD9,
        0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x16FE0, 0x18D08, 0x1AFF0, 0x1B2FB, 0x1F004,
        0x1F004, 0x1F0CF, 0x1F0CF, 0x1F18E, 0x1F18E, 0x1F191, 0x1F19A, 0x1F200, 0x1F265, 0x1F300, 0x1F64F, 0x1F680,
        0x1F6FF, 0x1F7E0, 0x1F7F0, 0x1F90C, 0x1F9FF, 0x1FA70, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private Cells() {}

    /** The width of a text on one line. */
    public static int of(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); i = next(text, i)) {
            cells += width(text, i);
        }
        return cells;
    }

    /** The text, cut with an ellipsis at its end if it is wider. */
    public static String cut(String text, int cells) {
        if (of(text) <= cells) {
            return text;
        }
        return cells < 1 ? "" : text.substring(0, fitting(text, 0, cells - 1)).stripTrailing() + CUT;
    }

    /** The text with blanks behind it up to that width. */
    public static String padded(String text, int cells) {
        return text + " ".repeat(Math.max(0, cells - of(text)));
    }

    /** The text in lines of at most that width, broken at blanks, and within a word that alone is wider. At least one line. */
    public static List<String> wrapped(String text, int cells) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            String rest = word;
            int width = of(word);
            if (!line.isEmpty() && used + 1 + width <= cells) {
                line.append(' ');
                used++;
            } else if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            while (width > cells) {
                int end = Math.max(fitting(rest, 0, cells), next(rest, 0));
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
                width = of(rest);
            }
            line.append(rest);
            used += width;
        }
        // Nothing is left of a word whose last character is wider than a line.
        if (!line.isEmpty() || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Where the last character ends that fits with all before it. */
    private static int fitting(String text, int from, int cells) {
        int used = 0;
        int i = from;
        while (i < text.length() && used + width(text, i) <= cells) {
            used += width(text, i);
            i = next(text, i);
        }
        return i;
    }

    /** Where the next character begins that is not drawn over the one before. */
    private static int next(String text, int at) {
        int i = at + Character.charCount(text.codePointAt(at));
        while (i < text.length() && combines(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i;
    }

    /** Of the character and what combines with it. */
    private static int width(String text, int at) {
        int c = text.codePointAt(at);
        if (combines(c)) {
            return 0;
        }
        int end = at + Character.charCount(c);
        boolean emoji = c > ' ' && end < text.length() && text.codePointAt(end) == EMOJI_STYLE;
        return emoji || isWide(c) ? 2 : 1;
    }

    private static boolean combines(int c) {
        int type = c < 0x300 ? Character.UNASSIGNED : UnknownCharacters.type(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.FORMAT && c != SOFT_HYPHEN);
    }

    private static boolean isWide(int c) {
        int found = c < WIDE[0] ? 0 : Arrays.binarySearch(WIDE, c);
        // Between a first and a last one the place to insert at is odd.
        return c >= WIDE[0] && (found >= 0 || (-found - 1) % 2 == 1);
    }
}
