package dev.colloquy.diff;

import dev.colloquy.diff.Pair.How;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Both editions side by side, and what of them is joined so far. An item is joined once and stays so. What is joined has one
 * name on both sides, its label, so that items can be compared by what stands around them.
 */
final class Board {

    /** Nothing that has a label. */
    static final int NOTHING = Integer.MIN_VALUE;

    private final Side before;
    private final Side after;
    private final double[] likeness;
    private final Set<Names> renamed = new HashSet<>();

    private record Names(int before, int after) {}

    Board(Edition before, Edition after) {
        Map<Object, Integer> names = new HashMap<>();
        this.before = new Side(before, names);
        this.after = new Side(after, names);
        this.likeness = new double[this.before.size()];
    }

    Side before() {
        return before;
    }

    Side after() {
        return after;
    }

    /** @param similarity as in {@link Pair} */
    void join(int b, int a, double similarity) {
        if (!before.loose(b) || !after.loose(a)) {
            throw new IllegalStateException("an item is joined twice");
        }
        before.join(b, a);
        after.join(a, b);
        likeness[b] = similarity;
    }

    void joinThreads(int b, int a) {
        before.joinThread(b, a);
        after.joinThread(a, b);
    }

    /** A joined item has the number of its earlier half. */
    int label(Side side, int i) {
        return side.loose(i) ? NOTHING : side == before ? i : side.mate(i);
    }

    /** A joined thread has the number of its earlier half. */
    int threadLabel(Side side, int t) {
        int mate = side.threadMate(t);
        return mate == Side.NONE ? NOTHING : side == before ? t : mate;
    }

    /** True if ids of a joined thread are numbers of places on both sides, and say nothing of their own. */
    boolean counted(Side side, int t) {
        int mate = side.threadMate(t);
        Side other = side == before ? after : before;
        return mate != Side.NONE && side.counted(t) && other.counted(mate);
    }

    /** The item before, or the start of the thread. */
    int previous(Side side, int i) {
        int t = side.threadOf(i);
        return i > side.start(t) ? label(side, i - 1) : edge(side, t, 0);
    }

    /** The item after, or the end of the thread. */
    int next(Side side, int i) {
        int t = side.threadOf(i);
        return i + 1 < side.end(t) ? label(side, i + 1) : edge(side, t, 1);
    }

    /** Start or end of a thread: negative, so that it is no item. */
    int edge(Side side, int t, int which) {
        int label = threadLabel(side, t);
        return label == NOTHING ? NOTHING : -2 - 2 * label - which;
    }

    /** True if both authors are known and are not the same, and not known as one person by two names. */
    boolean authorsDiffer(int b, int a) {
        int one = before.author(b);
        int other = after.author(a);
        return one != Side.NONE && other != Side.NONE && one != other && !renamed.contains(new Names(one, other));
    }

    /** True if each of the two names is found in its own edition alone: where a name is found in both, its bearer still has it. */
    boolean mayBeRenamed(int b, int a) {
        return !after.names(before.author(b)) && !before.names(after.author(a));
    }

    /** Takes the authors of joined items for one person. Equal texts come first, so that this rests on them. */
    void learnNames() {
        for (int b = 0; b < before.size(); b++) {
            if (!before.loose(b) && authorsDiffer(b, before.mate(b))) {
                renamed.add(new Names(before.author(b), after.author(before.mate(b))));
            }
        }
    }

    /** @param near alike texts that were not joined, in the order of their scores */
    Pairing result(List<AlikeTexts.Near> near) {
        List<Pair> pairs = new ArrayList<>();
        List<EditionItem> added = new ArrayList<>();
        for (int a = 0; a < after.size(); a++) {
            if (after.loose(a)) {
                added.add(after.item(a));
            } else {
                pairs.add(pair(after.mate(a), a));
            }
        }
        NearMisses.Found misses = NearMisses.of(this, near);
        return new Pairing(
                pairs, before.loose().stream().map(before::item).toList(), added, misses.removed(), misses.added());
    }

    private Pair pair(int b, int a) {
        EditionItem one = before.item(b);
        EditionItem other = after.item(a);
        boolean stayed = one.thread().equals(other.thread()) && one.id().equals(other.id());
        How how = stayed ? How.ID : before.hash(b) == after.hash(a) ? How.TEXT : How.SIMILAR;
        return new Pair(one, other, how, likeness[b]);
    }
}
