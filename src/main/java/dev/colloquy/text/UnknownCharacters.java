package dev.colloquy.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * What may be asked of characters so that every Java answers alike. Characters that Unicode 13.0 does not assign are unknown: they
 * have no case, no normal form but themselves, and nothing composes across them, whatever a newer Java says. See
 * docs/determinism.md.
 */
public final class UnknownCharacters {

    /** All before it are assigned, and so are those from {@link #PUNCTUATION} to before {@link #PUNCTUATION_END}. */
    private static final char FIRST = 0x378;

    private static final char PUNCTUATION = 0x2000;
    private static final char PUNCTUATION_END = 0x2065;

    /** Where private use begins in the basic plane. */
    private static final int PRIVATE = 0xE000;

    private static final int LAST_PRIVATE = 0xF8FF;

    /** The characters that changed their kind differ in these. */
    private static final int LAST_DIGITS = 0xFF;

    /** Planes 4 to 13 have no character, and none is planned: what lies there is unassigned for every Java. */
    private static final int FIRST_EMPTY = 0x40000;

    private static final int AFTER_EMPTY = 0xE0000;

    /** From a plane with characters to an empty one: planes 1 to 3 to 4 to 6, and 14 to 7. */
    private static final int UP = 0x30000;

    private static final int DOWN = 0x70000;

    private UnknownCharacters() {}

    /** True if Unicode 13.0 does not assign it. */
    public static boolean isUnknown(int codePoint) {
        return !isQuick(codePoint) && !Unicode13.assigns(codePoint);
    }

    /** True if all of a text is known. */
    public static boolean noneIn(String text) {
        return firstUnknown(text, 0) == text.length();
    }

    public static boolean isLetterOrDigit(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !isDoubtful(codePoint);
    }

    public static boolean isUpperCase(int codePoint) {
        return Character.isUpperCase(codePoint) && !isDoubtful(codePoint);
    }

    public static boolean isLowerCase(int codePoint) {
        return Character.isLowerCase(codePoint) && !isDoubtful(codePoint);
    }

    /** As {@link Character#getType(int)} says, and {@link Character#UNASSIGNED} of what is unknown. */
    public static int type(int codePoint) {
        return isDoubtful(codePoint) ? Character.UNASSIGNED : Character.getType(codePoint);
    }

    /** A normal form, of what is known. */
    public static String normal(String text, Normalizer.Form form) {
        return known(text, part -> Normalizer.normalize(part, form));
    }

    /** The text in small letters, where they are known. */
    public static String lower(String text) {
        return known(text, part -> part.toLowerCase(Locale.ROOT));
    }

    /** The small letter of a capital one, where it is known. */
    public static int lower(int codePoint) {
        return isUnknown(codePoint) ? codePoint : Character.toLowerCase(codePoint);
    }

    /**
     * The text as rules may look at it: as long as it is, with characters that are none for any Java in the place of those of which
     * versions of Java say different things. Most texts are returned as they are.
     */
    public static String seen(String text) {
        int at = firstDoubtful(text, 0);
        if (at == text.length()) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        int done = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            seen.append(text, done, at).appendCodePoint(standIn(c));
            done = at + Character.charCount(c);
            at = firstDoubtful(text, done);
        }
        return seen.append(text, done, text.length()).toString();
    }

    /**
     * What stands for a doubtful character, as long as it is, and for no other: behind the basic plane an unassigned character, within
     * it one of private use, as it has no others to spare.
     */
    static int standIn(int codePoint) {
        if (codePoint >= Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            return codePoint < FIRST_EMPTY ? codePoint + UP : codePoint - DOWN;
        }
        return Unicode13.assigns(codePoint)
                ? LAST_PRIVATE - (codePoint & LAST_DIGITS)
                : PRIVATE + Unicode13.unassignedBefore(codePoint);
    }

    /** Where the first doubtful character is; the text's end if there is none. */
    static int firstDoubtful(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (!isQuick(text.charAt(at))) {
                int c = text.codePointAt(at);
                if (isDoubtful(c)) {
                    return at;
                }
                at += Character.charCount(c) - 1;
            }
        }
        return text.length();
    }

    private static int firstUnknown(String text, int from) {
        int at = firstDoubtful(text, from);
        while (at < text.length() && !isUnknown(text.codePointAt(at))) {
            at = firstDoubtful(text, at + Character.charCount(text.codePointAt(at)));
        }
        return at;
    }

    /** Each stretch of known characters changed on its own, with the others between them. */
    private static String known(String text, UnaryOperator<String> change) {
        int at = firstUnknown(text, 0);
        if (at == text.length()) {
            return change.apply(text);
        }
        StringBuilder changed = new StringBuilder(text.length());
        int done = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (at > done) {
                changed.append(change.apply(text.substring(done, at)));
            }
            changed.appendCodePoint(c);
            done = at + Character.charCount(c);
            at = firstUnknown(text, done);
        }
        return changed.append(change.apply(text.substring(done))).toString();
    }

    private static boolean isQuick(int c) {
        return c < FIRST || (c >= PUNCTUATION && c < PUNCTUATION_END);
    }

    /** Unknown, or of another kind in a version of Unicode after 13.0. */
    private static boolean isDoubtful(int codePoint) {
        if (isQuick(codePoint) || (codePoint >= FIRST_EMPTY && codePoint < AFTER_EMPTY)) {
            return false;
        }
        return !Unicode13.assigns(codePoint)
                || switch (codePoint) {
                    // Letters that became small letters (Georgian nar and a Latin w, both raised).
                    case 0x10FC, 0xAB69 -> true;
                    // Marks that became spacing ones (Hanunoo pamudpod, Ahom medial ra).
                    case 0x1734, 0x1171E -> true;
                    // Marks that became Chinese (for Khitan and old Vietnamese).
                    case 0x16FE2, 0x16FE3 -> true;
                    default -> false;
                };
    }
}
