package dev.colloquy.cite;

/**
 * Tells whether a vertical bar belongs to an address. The URL standard lets it stand as it is in paths, queries and fragments, never in
 * hosts; tables of Markdown and links of wikis and chats ({@code <https://a.example/x|words>}) part cells and words by it.
 */
final class Pipes {

    /** A line is looked at so far on either side. */
    private static final int WIDEST = 1000;

    private Pipes() {}

    /**
     * True if the bar at a place is part of the address that begins at {@code start}: behind its host, before a character that is no
     * blank and no mark, in no row of a table and in no brackets that part a link from its words.
     *
     * @param pathFound true if the host has ended before the place
     */
    static boolean within(String text, int start, int at, boolean pathFound) {
        return pathFound
                && (Chars.wordAt(text, at + 1) || text.startsWith("%", at + 1))
                && !text.startsWith("<", start - 1)
                && !text.startsWith("[", start - 1)
                && !row(text, start, at);
    }

    /** True if a bar of a cell stands on the line before or behind the address, or a rule of bars and dashes over or under it. */
    private static boolean row(String text, int start, int at) {
        int line = start;
        while (line > Math.max(0, start - WIDEST) && text.charAt(line - 1) != '\n') {
            line--;
            if (text.charAt(line) == '|' && (line == start - 1 || cell(text, line))) {
                return true;
            }
        }
        int end = at + 1;
        while (end < Math.min(text.length(), at + WIDEST) && text.charAt(end) != '\n') {
            if (text.charAt(end) == '|' && cell(text, end)) {
                return true;
            }
            end++;
        }
        int above = Math.max(0, line - 1);
        while (above > Math.max(0, line - WIDEST) && text.charAt(above - 1) != '\n') {
            above--;
        }
        return ruled(text, end + 1) || (line > 0 && ruled(text, above));
    }

    /** A bar at either end of a line or beside a blank. */
    private static boolean cell(String text, int bar) {
        return bar == 0
                || bar + 1 == text.length()
                || Chars.blank(text.charAt(bar - 1))
                || Chars.blank(text.charAt(bar + 1));
    }

    /** True if the line that begins at a place is the rule under a table's header: {@code ---|:--:}. */
    private static boolean ruled(String text, int from) {
        int at = from;
        boolean dash = false;
        while (at < Math.min(text.length(), from + WIDEST) && "-:| ".indexOf(text.charAt(at)) >= 0) {
            dash |= text.charAt(at) == '-';
            at++;
        }
        return dash && (at == text.length() || text.charAt(at) == '\n');
    }
}
