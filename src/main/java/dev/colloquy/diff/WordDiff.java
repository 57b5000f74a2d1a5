package dev.colloquy.diff;

import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.Change.WordEdit.What;
import java.util.ArrayList;
import java.util.List;

/**
 * What changed between two texts, word by word, as a person would mark it. What is the same and what went are the earlier
 * text, what is the same and what came are the later one, blanks included; what went stands before what came in its place.
 *
 * <p>The shortest edit ({@link Alignment}) is rarely the clearest one. Up to {@value #ISLAND} equal words between two replacements
 * are therefore taken into one with them if they have no more characters than the longer half of either (after Fraser's semantic
 * clean-up in diff-match-patch), and blanks and punctuation alone between two changes are, unless both only add or both only take
 * away.
 */
public final class WordDiff {

    static final int ISLAND = 3;

    private final Cut before;
    private final Cut after;
    private final List<Part> parts = new ArrayList<>();

    private WordDiff(String before, String after) {
        this.before = new Cut(before);
        this.after = new Cut(after);
    }

    /** Runs in the order of the texts; none for two empty texts, one for equal texts. */
    public static List<WordEdit> of(String before, String after) {
        WordDiff diff = new WordDiff(before, after);
        diff.walk(Alignment.of(diff.before.tokens, diff.after.tokens));
        return diff.edits();
    }

    /** A text with its tokens, where each begins, and how many before it are words. */
    private static final class Cut {

        private final String text;
        private final List<String> tokens;
        private final int[] starts;
        private final int[] words;

        Cut(String text) {
            this.text = text;
            this.tokens = Tokens.cut(text);
            this.starts = new int[tokens.size() + 1];
            this.words = new int[tokens.size() + 1];
            int i = 0;
            for (String token : tokens) {
                starts[i + 1] = starts[i] + token.length();
                words[i + 1] = words[i] + (Tokens.tells(token) ? 1 : 0);
                i++;
            }
        }

        int size() {
            return tokens.size();
        }

        int words(int from, int to) {
            return words[to] - words[from];
        }

        int length(int from, int to) {
            return starts[to] - starts[from];
        }

        String text(int from, int to) {
            return text.substring(starts[from], starts[to]);
        }
    }

    /** Tokens of the earlier text and those of the later that stand in their place, the same or not. */
    private record Part(boolean same, int fromBefore, int toBefore, int fromAfter, int toAfter) {

        boolean gone() {
            return toBefore > fromBefore;
        }

        boolean come() {
            return toAfter > fromAfter;
        }

        boolean replaces() {
            return gone() && come();
        }

        /** From this part to that one, which is the same only if both ends are. */
        Part to(Part last) {
            return new Part(same && last.same, fromBefore, last.toBefore, fromAfter, last.toAfter);
        }
    }

    private void walk(Alignment alignment) {
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int i2 = Math.min(alignment.goneEnd(i), before.size());
            int j2 = Math.min(alignment.comeEnd(j), after.size());
            add(new Part(false, i, i2, j, j2));
            int same = Math.min(alignment.keptBefore(i2, before.size()), alignment.keptAfter(j2, after.size()));
            add(new Part(true, i2, i2 + same, j2, j2 + same));
            i = i2 + same;
            j = j2 + same;
        }
    }

    /** Takes a part, and tidies what it ends. */
    private void add(Part part) {
        if (!part.gone() && !part.come()) {
            return;
        }
        parts.add(part);
        if (part.same()) {
            return;
        }
        while (parts.size() > 2 && !back(3).same() && island(back(3), back(2), back(1))) {
            joinLast(3);
        }
    }

    private boolean island(Part left, Part middle, Part right) {
        int words = before.words(middle.fromBefore(), middle.toBefore());
        if (words == 0) {
            return left.replaces() || right.replaces() || left.gone() != right.gone();
        }
        if (words > ISLAND || !left.replaces() || !right.replaces()) {
            return false;
        }
        int weight = before.text(middle.fromBefore(), middle.toBefore()).strip().length();
        return weight <= weight(left) && weight <= weight(right);
    }

    private int weight(Part part) {
        return Math.max(
                before.length(part.fromBefore(), part.toBefore()), after.length(part.fromAfter(), part.toAfter()));
    }

    private Part back(int n) {
        return parts.get(parts.size() - n);
    }

    private void joinLast(int n) {
        List<Part> last = parts.subList(parts.size() - n, parts.size());
        Part joined = last.get(0).to(last.get(n - 1));
        last.clear();
        parts.add(joined);
    }

    private List<WordEdit> edits() {
        List<WordEdit> edits = new ArrayList<>();
        for (Part part : parts) {
            String gone = before.text(part.fromBefore(), part.toBefore());
            if (part.same()) {
                edits.add(new WordEdit(What.SAME, gone));
                continue;
            }
            if (part.gone()) {
                edits.add(new WordEdit(What.GONE, gone));
            }
            if (part.come()) {
                edits.add(new WordEdit(What.COME, after.text(part.fromAfter(), part.toAfter())));
            }
        }
        return edits;
    }
}
