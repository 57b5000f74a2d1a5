package dev.colloquy.load.table;

/**
 * Counts of very many texts by a digest of 64 bits, in 12 bytes each and some air. Two texts that share a digest share a count;
 * who uses it must bear that.
 */
final class LongCounts {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long SPREAD = 0x9e3779b97f4a7c15L;
    private static final int FIRST = 1 << 10;
    private static final double FULL = 0.6;

    private long[] keys = new long[FIRST];
    private int[] counts = new int[FIRST];
    private int size;

    /** No counts. */
    LongCounts() {}

    /** A digest (FNV-1a, mixed); never 0. */
    static long digest(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        hash = (hash ^ hash >>> 32) * SPREAD;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }

    /** Adds to a count; what it is then. */
    int add(long digest, int more) {
        int at = slot(digest);
        if (keys[at] == 0) {
            if (size + 1 > FULL * keys.length) {
                grow();
                at = slot(digest);
            }
            keys[at] = digest;
            size++;
        }
        counts[at] += more;
        return counts[at];
    }

    int get(long digest) {
        return counts[slot(digest)];
    }

    /** How many have a count, also of 0. */
    int size() {
        return size;
    }

    private int slot(long digest) {
        int at = (int) digest & keys.length - 1;
        while (keys[at] != 0 && keys[at] != digest) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[2 * oldKeys.length];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
