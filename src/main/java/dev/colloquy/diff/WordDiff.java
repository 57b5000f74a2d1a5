package dev.colloquy.diff;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.Change.WordEdit.What;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What changed between two texts, word by word, as a person would mark it. What is the same and what went are the earlier
 * text, what is the same and what came are the later one, blanks included; what went stands before what came in its place.
 *
 * <p>The shortest edit (Myers, An O(ND) difference algorithm, Algorithmica 1986) is rarely the clearest one. Up to
 * {@value #ISLAND} equal words between two replacements are therefore taken into one with them if they have no more
 * characters than the longer half of either (after Fraser's semantic clean-up in diff-match-patch), and blanks and punctuation
 * alone between two changes are, unless both only add or both only take away.
 *
 * <p>Long texts are compared by sentences and lines first, then word by word within those that changed. Where more than
 * {@value #WORDS} tokens or {@value #PIECES} sentences are left on a side, all of them went and came.
 */
public final class WordDiff {

    static final int WORDS = 4_000;
    static final int PIECES = 10_000;
    static final int ISLAND = 3;

    private WordDiff() {}

    /** Runs in the order of the texts; none for two empty texts, one for equal texts. */
    public static List<WordEdit> of(String before, String after) {
        Parts parts = new Parts();
        words(Tokens.cut(before), Tokens.cut(after), parts, true);
        return parts.edits();
    }

    private static void words(List<String> before, List<String> after, Parts parts, boolean byPieces) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<String> gone = before.subList(start, before.size() - end);
        List<String> come = after.subList(start, after.size() - end);
        parts.same(before.subList(0, start));
        if (gone.isEmpty() || come.isEmpty()) {
            parts.change(gone, come);
        } else if (Math.max(gone.size(), come.size()) <= WORDS) {
            walk(gone, come, parts, parts::change);
        } else if (byPieces) {
            pieces(pieces(gone), pieces(come), parts);
        } else {
            parts.change(gone, come);
        }
        parts.same(before.subList(before.size() - end, before.size()));
    }

    private static void pieces(List<String> before, List<String> after, Parts parts) {
        if (Math.max(before.size(), after.size()) > PIECES) {
            parts.change(before, after);
        } else {
            walk(before, after, parts, (gone, come) -> words(tokens(gone), tokens(come), parts, false));
        }
    }

    private static List<String> tokens(List<String> pieces) {
        return Tokens.cut(String.join("", pieces));
    }

    /** Sentences and lines, roughly: what ends in a line break, or in a blank after a full stop. */
    private static List<String> pieces(List<String> tokens) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        String last = "";
        for (String token : tokens) {
            piece.append(token);
            boolean stop = last.equals(".") || last.equals("!") || last.equals("?");
            if (token.indexOf('\n') >= 0 || (stop && token.isBlank())) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            last = token;
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /** What is done with a stretch that is not the same. */
    private interface Changed {
        void take(List<String> gone, List<String> come);
    }

    private static void walk(List<String> before, List<String> after, Parts parts, Changed changed) {
        BitSet gone = new BitSet();
        BitSet come = new BitSet();
        new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null).forEach(c -> {
            gone.set(c.startOriginal, c.endOriginal);
            come.set(c.startRevised, c.endRevised);
        });
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int i2 = Math.min(gone.nextClearBit(i), before.size());
            int j2 = Math.min(come.nextClearBit(j), after.size());
            if (i2 > i || j2 > j) {
                changed.take(before.subList(i, i2), after.subList(j, j2));
            }
            int same = Math.min(clear(gone, i2, before.size()), clear(come, j2, after.size()));
            parts.same(before.subList(i2, i2 + same));
            i = i2 + same;
            j = j2 + same;
        }
    }

    private static int clear(BitSet bits, int from, int size) {
        int next = bits.nextSetBit(from);
        return (next < 0 ? size : next) - from;
    }

    /** Same and changed stretches in turn, tidied as they come. */
    private static final class Parts {

        private record Part(boolean same, String gone, String come, int words) {

            int weight() {
                return Math.max(gone.length(), come.length());
            }

            boolean replaces() {
                return !gone.isEmpty() && !come.isEmpty();
            }

            Part plus(Part next) {
                return new Part(same && next.same, gone + next.gone, come + next.come, words + next.words);
            }
        }

        private final List<Part> parts = new ArrayList<>();

        void same(List<String> tokens) {
            String text = String.join("", tokens);
            add(new Part(true, text, text, (int)
                    tokens.stream().filter(Tokens::tells).count()));
        }

        void change(List<String> gone, List<String> come) {
            add(new Part(false, String.join("", gone), String.join("", come), 0));
        }

        private void add(Part part) {
            if (part.weight() == 0) {
                return;
            }
            parts.add(part);
            if (back(1).same()) {
                if (parts.size() > 1 && back(2).same()) {
                    joinLast(2);
                }
                return;
            }
            if (parts.size() > 1 && !back(2).same()) {
                joinLast(2);
            }
            while (parts.size() > 2 && !back(3).same() && island(back(3), back(2), back(1))) {
                joinLast(3);
            }
        }

        private static boolean island(Part left, Part middle, Part right) {
            if (middle.words() == 0) {
                return left.replaces()
                        || right.replaces()
                        || left.gone().isEmpty() != right.gone().isEmpty();
            }
            int weight = middle.gone().strip().length();
            return middle.words() <= ISLAND
                    && left.replaces()
                    && right.replaces()
                    && weight <= left.weight()
                    && weight <= right.weight();
        }

        private Part back(int n) {
            return parts.get(parts.size() - n);
        }

        private void joinLast(int n) {
            List<Part> last = parts.subList(parts.size() - n, parts.size());
            Part sum = last.stream().reduce(Part::plus).orElseThrow();
            last.clear();
            parts.add(sum);
        }

        List<WordEdit> edits() {
            List<WordEdit> edits = new ArrayList<>();
            for (Part part : parts) {
                if (part.same()) {
                    edits.add(new WordEdit(What.SAME, part.gone()));
                    continue;
                }
                if (!part.gone().isEmpty()) {
                    edits.add(new WordEdit(What.GONE, part.gone()));
                }
                if (!part.come().isEmpty()) {
                    edits.add(new WordEdit(What.COME, part.come()));
                }
            }
            return edits;
        }
    }
}
