package dev.colloquy.load.plain;

import java.util.List;
import java.util.Optional;

/** Finds the line that announces the comments, among lines of the post and of comments that look like it. */
final class CountSearch {

    private static final int MARK_FOLLOWS = 4;
    private static final int TITLE_REPEATED = 3;
    private static final int SURE_ALONE = 2;
    private static final int MAX_LEAD = 12;

    private final String value;
    private final List<Line> lines;
    private final int first;

    /**
     * A search in a file.
     *
     * @param first the first line that is not blank
     */
    CountSearch(String value, List<Line> lines, int first) {
        this.value = value;
        this.lines = lines;
        this.first = first;
    }

    /** The likeliest line; of several alike, the earliest. */
    Optional<CountLine> find() {
        CountLine best = null;
        int most = 0;
        int lastFooter = lastFooter();
        for (int i = first; i < lines.size(); i++) {
            Optional<CountLine> found = CountLine.of(i, lines.get(i));
            if (found.isPresent()) {
                int weight = weight(found.get(), lastFooter);
                if (weight > most) {
                    best = found.get();
                    most = weight;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private int weight(CountLine count, int lastFooter) {
        boolean repeats =
                count.index() > first && count.repeats(lines.get(first).text());
        boolean follows = isMarkNext(count.index());
        if (!follows && !repeats) {
            boolean footed = lastFooter > count.index();
            if (count.index() == first ? !footed : count.strength() < SURE_ALONE && !footed) {
                return 0;
            }
        }
        if (count.leadsList() && !repeats) {
            return 0;
        }
        return count.strength() + (follows ? MARK_FOLLOWS : 0) + (repeats ? TITLE_REPEATED : 0);
    }

    private int lastFooter() {
        for (int i = lines.size() - 1; i >= first; i--) {
            if (Byline.footer(lines.get(i)).isPresent()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isMarkNext(int index) {
        for (int i = index + 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (!lines.get(i).isBlank() && (i - index > MAX_LEAD || !Furniture.isLead(text))) {
                return Mark.numbered(value, lines, i, true).isPresent()
                        || HeaderLines.at(lines, i)
                                .filter(h -> !h.kind().isWeak())
                                .isPresent()
                        || Verdict.isPing(text);
            }
        }
        return false;
    }
}
