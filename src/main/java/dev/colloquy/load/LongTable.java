package dev.colloquy.load;

import java.util.Arrays;

/** A number for each of many numbers, in little memory: some 30 bytes a pair. */
public final class LongTable {

    private static final int FIRST_SIZE = 1 << 6;
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final double FULL = 0.6;

    private long[] keys = new long[FIRST_SIZE];
    private long[] values = new long[FIRST_SIZE];
    private boolean[] used = new boolean[FIRST_SIZE];
    private int size;

    /** The number kept for a key, or {@code otherwise}. */
    public long get(long key, long otherwise) {
        int at = slot(key);
        return used[at] ? values[at] : otherwise;
    }

    public void put(long key, long value) {
        int at = slot(key);
        if (!used[at]) {
            if (size + 1 > FULL * keys.length) {
                grow();
                at = slot(key);
            }
            used[at] = true;
            keys[at] = key;
            size++;
        }
        values[at] = value;
    }

    public int size() {
        return size;
    }

    /** All keys, smallest first. */
    public long[] keys() {
        long[] all = new long[size];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (used[i]) {
                all[count++] = keys[i];
            }
        }
        Arrays.sort(all);
        return all;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int at = (int) ((key * MIX) >>> Integer.SIZE) & mask;
        while (used[at] && keys[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        boolean[] oldUsed = used;
        keys = new long[2 * oldKeys.length];
        values = new long[keys.length];
        used = new boolean[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldUsed[i]) {
                int at = slot(oldKeys[i]);
                used[at] = true;
                keys[at] = oldKeys[i];
                values[at] = oldValues[i];
            }
        }
    }
}
