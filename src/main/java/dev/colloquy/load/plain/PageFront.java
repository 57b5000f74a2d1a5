package dev.colloquy.load.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds where the page ends and the post begins: passes over the menus that a copied page has above the title. */
final class PageFront {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_LINES = 60;
    private static final int SURE_WITHIN = 4;
    private static final int MANY = 3;
    private static final Pattern SURE = pattern(
            "skip to (?:main |primary |secondary |the )?(?:content|navigation|main|search|footer)\\.?"
                    + "|skip navigation(?: links)?|toggle (?:navigation|menu|sidebar)|(?:primary|main|site) (?:menu|navigation)|jump to content");
    private static final Pattern MENU = pattern(
            SURE.pattern() + "|home|home ?page|menu|search(?: .{1,20})?(?:\\.{3}|…)?|about(?: us| me)?|contact(?: us)?"
                    + "|blog|news|archives?|log ?in|sign ?(?:in|up)|register|subscribe|newsletter|faq|shop|store|categories|privacy(?: policy)?"
                    + "|rss(?: feed)?|forums?|services|gallery|resources|events|sitemap|donate|help|close|navigation|more|cart|advertise");

    private PageFront() {}

    /** The first line of what is no menu; that of the text itself if there is none. */
    static int end(List<Line> lines, int first) {
        int seen = 0;
        int menus = 0;
        boolean sure = false;
        int last = -1;
        for (int i = first; i < lines.size() && seen < MAX_LINES; i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            if (line.length() > MAX_LENGTH || CountLine.of(i, line).isPresent()) {
                break;
            }
            boolean menu = MENU.matcher(line.text()).matches();
            if (!menu && !sure && (menus == 0 || seen >= menus + SURE_WITHIN)) {
                break;
            }
            seen++;
            menus += menu ? 1 : 0;
            sure |= SURE.matcher(line.text()).matches();
            last = menu ? i : last;
        }
        return sure || menus >= MANY ? nextText(lines, last + 1, first) : first;
    }

    /** The line that the count repeats as the title, if it stands further down than the first, below short lines only. */
    static int title(List<Line> lines, int first, Optional<CountLine> count) {
        if (count.isEmpty()
                || count.get().title().isEmpty()
                || count.get().repeats(lines.get(first).text())) {
            return first;
        }
        int end = Math.min(count.get().index(), first + MAX_LINES);
        for (int i = first; i < end && lines.get(i).length() <= MAX_LENGTH; i++) {
            if (count.get().repeats(lines.get(i).text())) {
                return i;
            }
            if (lines.get(i).text().endsWith(".")) {
                return first;
            }
        }
        return first;
    }

    private static int nextText(List<Line> lines, int from, int none) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at < lines.size() ? at : none;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
