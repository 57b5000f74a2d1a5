package dev.colloquy.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins loose items of alike texts. How alike they must be depends on what else speaks for it: less for an item that stayed in its
 * place, more for a short text. Texts of two authors are never joined, for copies of one letter by many
 * authors are many comments, unless items of equal text showed that an author got another name. Of all that would do, two items are joined only if each
 * scores higher with the other than with any third, by a margin; else nothing tells the candidates apart, and there is no match.
 */
final class AlikeTexts {

    /** Least similarity of an item with the same id, or between the same neighbours. */
    static final double HOME = 0.3;

    /** Least similarity anywhere else. */
    static final double ELSEWHERE = 0.5;

    /** Texts with fewer words are short. */
    static final int SHORT = 8;

    static final double HOME_SHORT = 0.5;
    static final double ELSEWHERE_SHORT = 0.8;

    /** Fewer words are never looked for elsewhere. */
    static final int SHORTEST = 4;

    /** Least similarity by characters of a short text with the same id and neighbours: a slip of the pen. */
    static final double LETTERS = 0.6;

    /** Least share of the smaller text in the larger, with the same id and neighbours: a note at the end, a cut. */
    static final double CONTAINED = 0.8;

    private static final double MARGIN = 0.02;
    private static final double SAME_ID = 0.15;
    private static final double SAME_GAP = 0.15;
    private static final double SAME_THREAD = 0.1;
    private static final double SAME_AUTHOR = 0.1;
    private static final int ROUNDS = 16;

    /** Two items of alike texts. */
    record Near(int before, int after, double similarity) {}

    private record Candidate(int before, int after, double similarity, double score, boolean sameThread) {}

    private final Board board;
    private final Map<Integer, Shingles> before;
    private final Map<Integer, Shingles> after;
    private final List<Candidate> candidates = new ArrayList<>();

    AlikeTexts(Board board) {
        this.board = board;
        this.before = shingles(board.before());
        this.after = shingles(board.after());
        Surroundings now = new Surroundings(board);
        for (long found : AlikeCandidates.of(board, before, after)) {
            look(now, AlikeCandidates.before(found), AlikeCandidates.after(found));
        }
        before.clear();
        after.clear();
    }

    private static Map<Integer, Shingles> shingles(Side side) {
        Map<Integer, Shingles> shingles = new HashMap<>();
        for (int i : side.loose()) {
            side.item(i).text().map(Shingles::of).filter(s -> s.words() > 0).ifPresent(s -> shingles.put(i, s));
        }
        return shingles;
    }

    private void look(Surroundings now, int b, int a) {
        Shingles one = before.getOrDefault(b, Shingles.of(""));
        Shingles other = after.getOrDefault(a, Shingles.of(""));
        double similarity = one.similarity(other);
        boolean sameId = InPlace.byId(board, board.before(), b)
                .flatMap(key -> InPlace.byId(board, board.after(), a).filter(key::equals))
                .isPresent();
        boolean sameGap = InPlace.byGap(now, board.before(), b)
                .flatMap(key -> InPlace.byGap(now, board.after(), a).filter(key::equals))
                .isPresent();
        int words = Math.min(one.words(), other.words());
        boolean differ = board.authorsDiffer(b, a);
        boolean home = sameId || sameGap;
        boolean does = similarity >= least(home, words)
                || (sameId && sameGap && slight(b, a, words, one.contained(other, similarity)));
        if (does && !differ && (home || words >= SHORTEST)) {
            int thread = board.threadLabel(board.before(), board.before().threadOf(b));
            boolean sameThread = thread != Board.NOTHING
                    && thread == board.threadLabel(board.after(), board.after().threadOf(a));
            boolean sameAuthor =
                    board.before().author(b) != Side.NONE && board.after().author(a) != Side.NONE;
            double score = similarity
                    + (sameId ? SAME_ID : 0)
                    + (sameGap ? SAME_GAP : 0)
                    + (sameThread ? SAME_THREAD : 0)
                    + (sameAuthor ? SAME_AUTHOR : 0);
            candidates.add(new Candidate(b, a, similarity, score, sameThread));
        }
    }

    private static double least(boolean home, int words) {
        return home ? words < SHORT ? HOME_SHORT : HOME : words < SHORT ? ELSEWHERE_SHORT : ELSEWHERE;
    }

    private boolean slight(int b, int a, int words, double contained) {
        return words >= SHORT ? contained >= CONTAINED : letters(b, a) >= LETTERS;
    }

    private double letters(int b, int a) {
        return Shingles.letters(
                board.before().item(b).text().orElse(""),
                board.after().item(a).text().orElse(""));
    }

    /**
     * Joins what can be told apart.
     *
     * @param inThreads only within threads that are the same; what is alike elsewhere still counts as a rival
     */
    void join(boolean inThreads) {
        for (int round = 0; round < ROUNDS; round++) {
            candidates.removeIf(
                    c -> !board.before().loose(c.before()) || !board.after().loose(c.after()));
            double[][] best = best(board.before().size(), true);
            double[][] bestAfter = best(board.after().size(), false);
            List<Candidate> clear = candidates.stream()
                    .filter(c -> c.sameThread() || !inThreads)
                    .filter(c -> clear(c.score(), best, c.before()) && clear(c.score(), bestAfter, c.after()))
                    .toList();
            clear.forEach(c -> board.join(c.before(), c.after(), c.similarity()));
            if (clear.isEmpty()) {
                return;
            }
        }
    }

    /** What was not joined, the highest score first. */
    List<Near> left() {
        return candidates.stream()
                .filter(c -> board.before().loose(c.before()) && board.after().loose(c.after()))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .map(c -> new Near(c.before(), c.after(), c.similarity()))
                .toList();
    }

    private static boolean clear(double score, double[][] best, int item) {
        return score == best[0][item] && score - best[1][item] >= MARGIN;
    }

    /** The best score of each item, and the second best. */
    private double[][] best(int size, boolean early) {
        double[][] best = new double[2][size];
        for (double[] row : best) {
            Arrays.fill(row, Double.NEGATIVE_INFINITY);
        }
        for (Candidate c : candidates) {
            int item = early ? c.before() : c.after();
            if (c.score() > best[0][item]) {
                best[1][item] = best[0][item];
                best[0][item] = c.score();
            } else if (c.score() > best[1][item]) {
                best[1][item] = c.score();
            }
        }
        return best;
    }
}
