package dev.colloquy.report.markdown;

import dev.colloquy.cite.Identifiers;
import dev.colloquy.text.Shown;
import dev.colloquy.text.UnknownCharacters;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Text made safe inside Markdown (CommonMark with tables) and the HTML that it becomes. */
final class MarkdownText {

    private static final String ACTIVE = "\\`*_{}[]()#+-.!|~=:\"'/^$";

    /** CommonMark list numbers have at most nine digits. */
    private static final int LIST_NUMBER = 12;

    /** No browser follows longer ones, and no page should carry them. */
    private static final int LONGEST_LINK = 2_000;

    private static final int DECIMALS = 2;

    private MarkdownText() {}

    /**
     * The text on one line with all that could act as markup made plain: it renders as written, starts no list, heading,
     * table cell, link, tag, entity or mention.
     */
    static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Shown.turnsOrder(c)) {
                continue;
            }
            if (Character.isWhitespace(c) || c == '\u00A0' || Character.isISOControl(c)) {
                space = true;
                continue;
            }
            if (space && out.length() > 0) {
                out.append(' ');
            }
            space = false;
            append(out, text, i);
        }
        return out.toString();
    }

    /** Only characters that act where they stand are escaped, so that the source stays readable. */
    private static void append(StringBuilder out, String text, int at) {
        char c = text.charAt(at);
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '@' -> out.append("&#64;");
            case '.', '\'', '"', '/', '(', ')', '!', '-', '+', '=', ':', '#', '$', '^' -> {
                if (acts(text, at)) {
                    out.append('\\');
                }
                out.append(c);
            }
            default -> {
                if (ACTIVE.indexOf(c) >= 0) {
                    out.append('\\');
                }
                out.append(c);
            }
        }
    }

    private static boolean acts(String text, int at) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        return switch (c) {
            case '.' -> onlyDigitsBefore(text, at) || "wW".indexOf(before) >= 0;
            case ')' -> onlyDigitsBefore(text, at) || before == ']';
            case '(' -> before == ']';
            case '!' -> next == '[';
            case '-', '+', '=', '#' -> !UnknownCharacters.isLetterOrDigit(before);
            case ':' -> next == '/' || UnknownCharacters.isLetterOrDigit(next);
            case '$' -> true;
            default -> false;
        };
    }

    /** True at the end of what could be a list number. */
    private static boolean onlyDigitsBefore(String text, int at) {
        return at > 0
                && at <= LIST_NUMBER
                && text.substring(0, at).strip().chars().allMatch(Character::isDigit);
    }

    /** A live link, as an autolink where its text is its address; plain text if it is not of the web or could end early. */
    static String link(String shown, String target) {
        if (!Identifiers.live(target) || target.length() > LONGEST_LINK) {
            return plain(shown);
        }
        return shown.equals(target) ? "<" + target + ">" : "[" + plain(shown) + "](<" + target + ">)";
    }

    /** A score in the one form that comment text can never take in a report: {@code *0.81*}. */
    public static String score(double value) {
        return "*"
                + BigDecimal.valueOf(value)
                        .setScale(DECIMALS, RoundingMode.HALF_UP)
                        .toPlainString() + "*";
    }
}
