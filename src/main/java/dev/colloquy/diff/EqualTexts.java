package dev.colloquy.diff;

import dev.colloquy.diff.Buckets.Bucket;
import dev.colloquy.diff.Buckets.By;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Joins items of equal text. A text that is found once on each side is joined with itself. Texts that are found in many places
 * are told apart by their author, by what stands around them and what they answer, by their id where the ids around are still
 * what they were and are not mere numbers of places ({@link Side#counted}), and by their order if between two joined items there
 * are as many of them before and after. What of a thread is left then has nothing that tells one from the other: if there are as
 * many before and after they are joined in their order, for it makes no difference to anything said; if not, they are left. Items
 * of two known authors are joined only if both names are found in one edition each. Across threads short texts are never joined
 * by their text alone: they must be of one author, or found nowhere else in both editions.
 */
final class EqualTexts {

    /** Fewer words may be written again by chance. */
    static final int TELLING = 5;

    /** As many words are taken for the same item even if another author stands beside them. */
    private static final int CERTAIN = 8;

    /** Each round leaves fewer texts that stand together; what is left after so many is not worth another. */
    private static final int ROUNDS = 4;

    private final Board board;
    private final int[] times;
    private final int[] timesAfter;

    EqualTexts(Board board) {
        this.board = board;
        this.times = times(board.before());
        this.timesAfter = times(board.after());
    }

    private int[] times(Side side) {
        int most = 0;
        for (Side s : new Side[] {board.before(), board.after()}) {
            for (int i = 0; i < s.size(); i++) {
                most = Math.max(most, s.hash(i) + 1);
            }
        }
        int[] times = new int[most];
        for (int i = 0; i < side.size(); i++) {
            times[side.hash(i)]++;
        }
        return times;
    }

    /** Within threads that are the same. */
    void inThreads() {
        untouched();
        ThreadPairs.join(board);
        singles((s, i) -> key(thread(s, i), s.hash(i), s.author(i), 0), this::tellsInThread);
        around();
        ids();
        singles((s, i) -> key(thread(s, i), s.hash(i), 0, 0), this::tellsWithoutAuthor);
        singles(
                (s, i) -> beside(s.hash(i), board.previous(s, i), board.next(s, i), 0),
                (b, a) -> !board.authorsDiffer(b, a) || (sameId(b, a) && board.mayBeRenamed(b, a)));
        around();
        gaps(false);
        even((s, i) -> key(parent(s, i), s.hash(i), s.author(i), 0), (b, a) -> true);
        even((s, i) -> key(thread(s, i), s.hash(i), s.author(i), 0), (b, a) -> true);
        even((s, i) -> key(thread(s, i), s.hash(i), 0, 0), (b, a) -> !board.authorsDiffer(b, a));
    }

    /** Wherever else. */
    void elsewhere() {
        singles((s, i) -> key(s.hash(i), s.author(i), 0, 0), this::tells);
        singles((s, i) -> key(s.hash(i), 0, 0, 0), (b, a) -> !board.authorsDiffer(b, a) && words(b, TELLING));
        around();
        gaps(false);
    }

    /** Most items: the same thread, id, author and text, with the same neighbours. */
    private void untouched() {
        Side before = board.before();
        Side after = board.after();
        Map<String, Integer> threads = new HashMap<>();
        for (int t = 0; t < after.threads(); t++) {
            threads.putIfAbsent(after.thread(t).id(), t);
        }
        Set<Integer> done = new HashSet<>();
        for (int t = 0; t < before.threads(); t++) {
            int other = threads.getOrDefault(before.thread(t).id(), Side.NONE);
            if (other != Side.NONE && done.add(other)) {
                Map<String, Integer> here = before.places(t);
                Map<String, Integer> there = after.places(other);
                Set<Integer> unsure = before.counted(t) && after.counted(other) ? twins(t, other) : Set.of();
                here.forEach((id, b) -> {
                    int a = there.getOrDefault(id, Side.NONE);
                    boolean stays = a != Side.NONE && same(b, a) && before.author(b) == after.author(a);
                    if (stays && !unsure.contains(before.hash(b)) && sameNeighbours(b, a)) {
                        board.join(b, a, 1);
                    }
                });
            }
        }
    }

    /** Texts that are found twice in one of two threads. */
    private Set<Integer> twins(int b, int a) {
        Set<Integer> twins = twins(board.before(), b);
        twins.addAll(twins(board.after(), a));
        return twins;
    }

    private static Set<Integer> twins(Side side, int t) {
        Set<Integer> seen = new HashSet<>();
        Set<Integer> twins = new HashSet<>();
        for (int i = side.start(t); i < side.end(t); i++) {
            if (!seen.add(side.hash(i))) {
                twins.add(side.hash(i));
            }
        }
        return twins;
    }

    private boolean same(int b, int a) {
        return board.before().hash(b) == board.after().hash(a) && sameId(b, a);
    }

    private boolean sameId(int b, int a) {
        return board.before().id(b) == board.after().id(a);
    }

    private boolean sameNeighbours(int b, int a) {
        Side before = board.before();
        Side after = board.after();
        boolean first = b == before.start(before.threadOf(b));
        boolean last = b + 1 == before.end(before.threadOf(b));
        return first == (a == after.start(after.threadOf(a)))
                && last == (a + 1 == after.end(after.threadOf(a)))
                && (first || same(b - 1, a - 1))
                && (last || same(b + 1, a + 1));
    }

    private interface Accept {
        boolean of(int b, int a);
    }

    private int singles(By by, Accept accept) {
        int joined = 0;
        for (Bucket bucket : Buckets.of(board, by)) {
            int b = bucket.before().get(0);
            int a = bucket.after().get(0);
            if (bucket.single() && accept.of(b, a)) {
                board.join(b, a, 1);
                joined++;
            }
        }
        return joined;
    }

    /** Joins in their order all of a key, if there are as many before and after and each two may be one. */
    private int even(By by, Accept accept) {
        int joined = 0;
        for (Bucket bucket : Buckets.of(board, by)) {
            int n = bucket.before().size();
            if (n == bucket.after().size()
                    && IntStream.range(0, n)
                            .allMatch(k -> accept.of(
                                    bucket.before().get(k), bucket.after().get(k)))) {
                joined += join(bucket.before(), bucket.after());
            }
        }
        return joined;
    }

    /** Joins in their order as many as there are of both. */
    private int join(List<Integer> some, List<Integer> others) {
        int n = Math.min(some.size(), others.size());
        for (int k = 0; k < n; k++) {
            board.join(some.get(k), others.get(k), 1);
        }
        return n;
    }

    private int thread(Side side, int i) {
        return board.threadLabel(side, side.threadOf(i));
    }

    private static Optional<Buckets.Key> key(int a, int b, int c, int d) {
        return a == Board.NOTHING ? Optional.empty() : Optional.of(new Buckets.Key(a, b, c, d));
    }

    private static Optional<Buckets.Key> beside(int hash, int one, int other, int author) {
        return one == Board.NOTHING || other == Board.NOTHING
                ? Optional.empty()
                : Optional.of(new Buckets.Key(hash, one, other, author));
    }

    private boolean tellsInThread(int b, int a) {
        return board.before().author(b) != Side.NONE || tells(b, a);
    }

    private boolean tells(int b, int a) {
        boolean known = board.before().author(b) != Side.NONE;
        return words(b, TELLING)
                || (once(b, a) && (known || board.before().item(b).text().isEmpty()));
    }

    private boolean tellsWithoutAuthor(int b, int a) {
        if (board.authorsDiffer(b, a)) {
            return board.mayBeRenamed(b, a) && (words(b, CERTAIN) || (once(b, a) && sameId(b, a)));
        }
        return words(b, TELLING) || (once(b, a) && sameId(b, a));
    }

    private boolean once(int b, int a) {
        return times[board.before().hash(b)] == 1 && timesAfter[board.after().hash(a)] == 1;
    }

    private boolean words(int b, int least) {
        return Tokens.atLeast(board.before().item(b).text(), least);
    }

    /** Joins by what is around until nothing more comes of it. */
    private void around() {
        int joined = 1;
        for (int round = 0; joined > 0 && round < ROUNDS; round++) {
            Surroundings now = new Surroundings(board);
            joined = singles((s, i) -> now.steady(s, i) ? byId(s, i, s.author(i)) : Optional.empty(), (b, a) -> true);
            joined += singles(
                    (s, i) -> beside(s.hash(i), board.previous(s, i), board.next(s, i), s.author(i)), (b, a) -> true);
            joined += singles((s, i) -> key(parent(s, i), s.hash(i), s.author(i), 0), (b, a) -> true);
            joined += oneNeighbour();
            joined += gaps(true);
        }
    }

    /** One joined neighbour is enough if the other does not point elsewhere. */
    private int oneNeighbour() {
        Map<Integer, Set<Integer>> after = new HashMap<>();
        Map<Integer, Set<Integer>> before = new HashMap<>();
        for (boolean back : new boolean[] {true, false}) {
            By by = (s, i) -> key(back ? board.previous(s, i) : board.next(s, i), s.hash(i), s.author(i), 0);
            for (Bucket bucket : Buckets.of(board, by)) {
                if (bucket.single()) {
                    int b = bucket.before().get(0);
                    int a = bucket.after().get(0);
                    after.computeIfAbsent(b, k -> new HashSet<>()).add(a);
                    before.computeIfAbsent(a, k -> new HashSet<>()).add(b);
                }
            }
        }
        int joined = 0;
        for (Map.Entry<Integer, Set<Integer>> entry : after.entrySet()) {
            int a = entry.getValue().iterator().next();
            if (entry.getValue().size() == 1 && before.getOrDefault(a, Set.of()).size() == 1) {
                board.join(entry.getKey(), a, 1);
                joined++;
            }
        }
        return joined;
    }

    /** Label of the item that it answers. */
    private int parent(Side side, int i) {
        return side.parent(i) == Side.NONE ? Board.NOTHING : board.label(side, side.parent(i));
    }

    /**
     * Equal texts of one author between the same joined items, in their order.
     *
     * @param even only if there are as many before and after; else those that answer the same item are joined, and what is left
     *     over at the end is not
     */
    private int gaps(boolean even) {
        Surroundings now = new Surroundings(board);
        By by = (s, i) -> beside(s.hash(i), now.back(s, i), now.ahead(s, i), s.author(i));
        int joined = even(by, (b, a) -> true);
        if (!even) {
            for (Bucket bucket : Buckets.of(board, by)) {
                Map<Integer, List<Integer>> before = byParent(board.before(), bucket.before());
                Map<Integer, List<Integer>> after = byParent(board.after(), bucket.after());
                for (Map.Entry<Integer, List<Integer>> one : before.entrySet()) {
                    joined += join(one.getValue(), after.getOrDefault(one.getKey(), List.of()));
                }
            }
        }
        return joined;
    }

    private Map<Integer, List<Integer>> byParent(Side side, List<Integer> items) {
        Map<Integer, List<Integer>> lists = new LinkedHashMap<>();
        items.forEach(i ->
                lists.computeIfAbsent(parent(side, i), k -> new ArrayList<>()).add(i));
        return lists;
    }

    /** The same text and id, in the thread that is the same or has the same id. */
    private void ids() {
        singles((s, i) -> byId(s, i, s.author(i)), (b, a) -> true);
        singles((s, i) -> byId(s, i, 0), (b, a) -> !board.authorsDiffer(b, a));
    }

    private Optional<Buckets.Key> byId(Side side, int i, int author) {
        return board.counted(side, side.threadOf(i))
                ? Optional.empty()
                : key(thread(side, i), side.hash(i), author, side.id(i));
    }
}
