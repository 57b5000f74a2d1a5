package dev.colloquy.annotate.source;

import dev.colloquy.cite.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Years that stand one behind the other in a bracket, each that of a work by the same authors: "2011, 2013", "2011a, b", "2011 and 2013". */
final class Years {

    /** So many works of the same authors a bracket cites. */
    private static final int MOST = 30;

    private final ItemWords words;

    Years(ItemWords words) {
        this.words = words;
    }

    /**
     * A year.
     *
     * @param at its word
     * @param apart where what parts it from the year before begins; its own word for the first one
     * @param letter what tells works of one year apart; may be empty
     */
    record Year(int at, int apart, int number, String letter) {

        Clues of(Clues clues) {
            return clues.dated(PartialDate.of(number), letter);
        }
    }

    /** The year at a place, and those that follow it. */
    List<Year> from(int at) {
        List<Year> years = new ArrayList<>(List.of(year(at, at)));
        while (years.size() < MOST) {
            Year last = years.get(years.size() - 1);
            int apart = last.at() + 1;
            int next = words.isMark(apart, ",;") ? apart + 1 : apart;
            next = words.low(next).equals("and") || words.isMark(next, "&") ? next + 1 : next;
            boolean ends = !words.isWord(next + 1) || words.low(next + 1).equals("and");
            boolean letter = !last.letter().isEmpty()
                    && words.isWord(next)
                    && words.low(next).length() == 1
                    && Character.isLetter(words.low(next).charAt(0))
                    && !words.isMark(next + 1, ".")
                    && words.low(next).compareTo(last.letter()) > 0;
            if (next == apart || !ends || !words.adjacent(next - 1) || !(words.year(next) || letter)) {
                break;
            }
            years.add(letter ? new Year(next, apart, last.number(), words.low(next)) : year(next, apart));
        }
        return List.copyOf(years);
    }

    private Year year(int at, int apart) {
        String written = words.low(at);
        return new Year(at, apart, Integer.parseInt(written.substring(0, 4)), written.substring(4));
    }

    /** True if a year stands there, and not behind a word for a page or a colon. */
    boolean at(int at) {
        return words.year(at) && !words.is(at - 1, PAGES) && !words.isMark(at - 1, ":");
    }

    static final Set<String> PAGES = Lexicon.words("p p. pp pp. para page pages para. at s ch. chapter");
}
