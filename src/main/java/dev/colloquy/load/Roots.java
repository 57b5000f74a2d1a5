package dev.colloquy.load;

import java.util.Arrays;

/** What each of many things comes from in the end, where each tells what it answers: in little memory, and each chain walked once. */
public final class Roots {

    /** No number of anything. */
    public static final long NONE = -1;

    private static final int STEPS = 64;

    private LongTable above = new LongTable();
    private final LongTable roots = new LongTable();

    /** Nothing yet. */
    public Roots() {}

    /**
     * Adds a thing.
     *
     * @param parent what it answers; {@link #NONE} if it answers nothing
     */
    public void add(long id, long parent) {
        above.put(id, parent);
    }

    /** How many things were added. */
    public int size() {
        return above.size();
    }

    /** Follows all chains to their ends; after this, nothing is added. */
    public void close() {
        long[] path = new long[STEPS];
        for (long id : above.keys()) {
            int length = 0;
            long root = NONE;
            for (long at = id; root == NONE; ) {
                root = roots.get(at, NONE);
                if (root == NONE) {
                    // Until the end is known it is its own, so that a circle ends where it closes.
                    roots.put(at, at);
                    path = length == path.length ? Arrays.copyOf(path, 2 * length) : path;
                    path[length++] = at;
                    long parent = above.get(at, NONE);
                    root = parent == NONE ? at : NONE;
                    at = parent;
                }
            }
            for (int i = 0; i < length; i++) {
                roots.put(path[i], root);
            }
        }
        above = new LongTable();
    }

    /** The end of its chain; of what is not known, itself. */
    public long of(long id) {
        return roots.get(id, id);
    }
}
