package dev.colloquy.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which threads are the same: those that have most in common, by texts that are found once in each edition, if half of the
 * smaller is common, longer texts that are found elsewhere too included; then those of the same id. A thread that got another id is found so, and one that got the id of another is not taken for it.
 */
final class ThreadPairs {

    private record Two(int before, int after) {}

    private final Board board;
    private final Map<Two, Integer> votes = new LinkedHashMap<>();

    private final Map<Integer, Integer> once;
    private final Map<Integer, Integer> onceAfter;

    private ThreadPairs(Board board) {
        this.board = board;
        this.once = once(board.before());
        this.onceAfter = once(board.after());
    }

    static void join(Board board) {
        ThreadPairs pairs = new ThreadPairs(board);
        pairs.count();
        pairs.joinBest();
        pairs.joinSameIds();
    }

    private void count() {
        Side before = board.before();
        Side after = board.after();
        onceAfter.forEach((hash, a) -> {
            int b = once.getOrDefault(hash, Side.NONE);
            if (a != Side.NONE && b != Side.NONE) {
                votes.merge(new Two(before.threadOf(b), after.threadOf(a)), 2, Integer::sum);
            }
        });
        // The same id is worth half a text: it decides between threads that have as much in common.
        votes.replaceAll((two, n) -> n + (sameId(two) ? 1 : 0));
    }

    private boolean sameId(Two two) {
        return board.before()
                .thread(two.before())
                .id()
                .equals(board.after().thread(two.after()).id());
    }

    /** The place of each hash; {@link Side#NONE} if it has several. */
    private static Map<Integer, Integer> once(Side side) {
        Map<Integer, Integer> once = new LinkedHashMap<>();
        for (int i = 0; i < side.size(); i++) {
            once.merge(side.hash(i), i, (one, other) -> Side.NONE);
        }
        return once;
    }

    /** Joins two threads if each has more in common with the other than with any third. */
    private void joinBest() {
        int[] most = new int[board.before().threads()];
        int[] mostAfter = new int[board.after().threads()];
        int[] ties = new int[most.length];
        int[] tiesAfter = new int[mostAfter.length];
        votes.forEach((two, n) -> {
            count(most, ties, two.before(), n);
            count(mostAfter, tiesAfter, two.after(), n);
        });
        votes.forEach((two, n) -> {
            boolean best = n == most[two.before()] && n == mostAfter[two.after()];
            if (best && ties[two.before()] == 1 && tiesAfter[two.after()] == 1 && much(two, n)) {
                board.joinThreads(two.before(), two.after());
            }
        });
    }

    /** Half of the smaller thread, so that one comment that moved does not make two threads one. */
    private boolean much(Two two, int votes) {
        int one = board.before().thread(two.before()).items().size();
        int other = board.after().thread(two.after()).items().size();
        return sameId(two) || votes + 2 * copies(two) >= Math.min(one, other);
    }

    /** Texts that both have and that are found more than once in an edition, as many times as both have them; no short ones. */
    private int copies(Two two) {
        Map<Integer, Integer> some = copies(board.before(), two.before());
        Map<Integer, Integer> others = copies(board.after(), two.after());
        return some.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), others.getOrDefault(e.getKey(), 0)))
                .sum();
    }

    private Map<Integer, Integer> copies(Side side, int t) {
        Map<Integer, Integer> copies = new HashMap<>();
        for (int i = side.start(t); i < side.end(t); i++) {
            if (!votes(side.hash(i)) && Tokens.atLeast(side.item(i).text(), EqualTexts.TELLING)) {
                copies.merge(side.hash(i), 1, Integer::sum);
            }
        }
        return copies;
    }

    /** True if a text is found once in each edition. */
    private boolean votes(int hash) {
        return once.getOrDefault(hash, Side.NONE) != Side.NONE && onceAfter.getOrDefault(hash, Side.NONE) != Side.NONE;
    }

    private static void count(int[] most, int[] ties, int at, int n) {
        if (n > most[at]) {
            most[at] = n;
            ties[at] = 1;
        } else if (n == most[at]) {
            ties[at]++;
        }
    }

    private void joinSameIds() {
        Map<String, Deque<Integer>> free = new HashMap<>();
        for (int t = 0; t < board.before().threads(); t++) {
            if (board.before().threadMate(t) == Side.NONE) {
                free.computeIfAbsent(board.before().thread(t).id(), id -> new ArrayDeque<>())
                        .add(t);
            }
        }
        for (int t = 0; t < board.after().threads(); t++) {
            Deque<Integer> queue = free.get(board.after().thread(t).id());
            if (queue != null && !queue.isEmpty() && board.after().threadMate(t) == Side.NONE) {
                board.joinThreads(queue.remove(), t);
            }
        }
    }
}
