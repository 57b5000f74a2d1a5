package dev.colloquy.load.plain;

import java.util.List;
import java.util.regex.Pattern;

/** Tells running text from markup, data and tables. Looks at the beginning only. */
final class Prose {

    private static final int SAMPLE = 20_000;
    private static final int HEAD = 200;
    private static final int LETTER_HEAD = 600;
    private static final int MANY_LETTERS = 20;
    private static final int COLUMNS = 3;
    private static final double LETTER_SHARE = 0.6;
    private static final Pattern MARKUP = Pattern.compile("<(?:\\?xml|!|[A-Za-z][\\w:.-]*[\\s/>])");
    private static final Pattern DATA = Pattern.compile("[\\[{]\\s*+(?:[\"{}\\[\\]]|-?\\d|true|false|null)");
    private static final String KEY = "-? ?[A-Za-z_][\\w-]{0,40}:";
    private static final Pattern MAPPING =
            Pattern.compile("^(?:(?:---|%YAML.*+)\\n|" + KEY + "(?: \\S.{0,60})?\\n\\s*+" + KEY + "\\s)");

    private static final Pattern LETTER =
            Pattern.compile("(?i:from) ?: ?\\S.{0,200}\\n(?i:date|sent|to|cc|subject|reply-to) ?: ?\\S.{0,200}\\n");

    private Prose() {}

    /** True for pages, feeds, JSON, YAML and such, which plain text is not. */
    static boolean isMarkup(String value) {
        int start = Segment.trimmed(value, 0, Math.min(value.length(), SAMPLE)).start();
        String head = value.substring(start, Math.min(value.length(), start + HEAD));
        return MARKUP.matcher(head).lookingAt()
                || DATA.matcher(head).lookingAt()
                || (MAPPING.matcher(head).lookingAt()
                        && !LETTER.matcher(value.substring(start, letterEnd(value, start)))
                                .lookingAt())
                || head.startsWith("%PDF-")
                || head.startsWith("{\\rtf");
    }

    private static int letterEnd(String value, int start) {
        return Math.min(value.length(), start + LETTER_HEAD);
    }

    /** True if most of the text is letters, and it is no table. */
    static boolean is(String value, List<Line> lines) {
        int end = Math.min(value.length(), SAMPLE);
        int letters = 0;
        int blanks = 0;
        for (int i = 0; i < end; i++) {
            letters += Character.isLetter(value.charAt(i)) || Character.isSurrogate(value.charAt(i)) ? 1 : 0;
            blanks += Line.isBlank(value.charAt(i)) ? 1 : 0;
        }
        return letters >= MANY_LETTERS && letters >= LETTER_SHARE * (end - blanks) && !isTable(value, lines, end);
    }

    private static boolean isTable(String value, List<Line> lines, int end) {
        for (char separator : new char[] {'\t', ',', ';', '|'}) {
            long columns = -1;
            int rows = 0;
            boolean even = true;
            for (Line line : lines) {
                // A row that the sample cuts has fewer cells than the others.
                if (line.textEnd() > end || !even) {
                    break;
                }
                if (!line.isBlank()) {
                    long here = 1
                            + value.substring(line.textStart(), line.textEnd())
                                    .chars()
                                    .filter(c -> c == separator)
                                    .count();
                    even = columns < 0 || here == columns;
                    columns = here;
                    rows++;
                }
            }
            if (even && rows > 1 && columns >= COLUMNS) {
                return true;
            }
        }
        return false;
    }
}
