package dev.colloquy.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * Brings the rows of each thread of a file together, wherever they stand in it, in bounded memory. The file is read once to count
 * the rows of each thread, and then again: a thread is handed on with its last row, so that threads that stand one after another,
 * or overlap for a while, never lie in memory together. Where more are open than memory allows, those that were opened last wait
 * for another reading.
 */
final class Grouper {

    private static final long FNV_START = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final long MULTIPLIER = 0x5851F42D4C957F2DL;

    private final long budget;
    private final ToLongFunction<String> digest;
    private final LongTable counts = new LongTable();
    private LongTable seen = new LongTable();
    /** Threads that were handed on, by another digest, so that none is taken for one of them that shares its own. */
    private final LongTable done = new LongTable();

    private final Map<String, Group> open = new HashMap<>();
    private final TreeMap<Integer, Group> byAge = new TreeMap<>();
    private long weight;
    private int opened;
    private boolean waiting;
    private int handedOn;

    /** Reads all rows of the file. */
    interface Reading {
        void read(RowSink rows) throws IOException;
    }

    /** Takes whole threads. */
    interface Taker {

        /**
         * A thread.
         *
         * @param rows in the order of the file
         * @param lost how many more of them did not fit into memory
         */
        void thread(String key, List<ThreadRow> rows, int lost);
    }

    private static final class Group {
        private final int age;
        private final String key;
        private final List<ThreadRow> rows = new ArrayList<>();
        private long weight;
        private int lost;

        Group(int age, String key) {
            this.age = age;
            this.key = key;
        }

        int size() {
            return rows.size() + lost;
        }
    }

    /**
     * None yet.
     *
     * @param budget how much all rows that lie in memory may weigh, in about bytes
     */
    Grouper(long budget) {
        this(budget, Grouper::hash);
    }

    /** The same with another digest of keys. */
    Grouper(long budget, ToLongFunction<String> digest) {
        this.budget = budget;
        this.digest = digest;
    }

    /** A row of the first reading. */
    void count(String thread) {
        long hash = digest.applyAsLong(thread);
        counts.put(hash, counts.get(hash, 0) + 1);
    }

    /** How many threads were counted. */
    int threads() {
        return counts.size();
    }

    /** Reads the file as often as needed, and hands each thread on. */
    void read(Reading reading, Taker taker) throws IOException {
        do {
            waiting = false;
            handedOn = 0;
            seen = new LongTable();
            reading.read((thread, row) -> take(thread, row, taker));
            for (Group group : List.copyOf(byAge.values())) {
                handOn(group, taker);
            }
        } while (waiting && handedOn > 0);
    }

    private void take(String thread, ThreadRow row, Taker taker) {
        long hash = digest.applyAsLong(thread);
        if (done.get(other(thread), 0) > 0) {
            return;
        }
        long count = counts.get(hash, 0);
        long before = seen.get(hash, 0);
        seen.put(hash, before + 1);
        Group group = open.get(thread);
        if (group == null && (before > 0 || (weight > budget && !open.isEmpty()))) {
            waiting = true;
            return;
        }
        if (group == null) {
            group = new Group(opened++, thread);
            open.put(thread, group);
            byAge.put(group.age, group);
        }
        add(group, row);
        if (group.size() == count) {
            handOn(group, taker);
        } else {
            closeLast();
        }
    }

    private void add(Group group, ThreadRow row) {
        if (group.weight > budget) {
            // One thread alone is more than memory allows.
            group.lost++;
            return;
        }
        group.rows.add(row);
        group.weight += row.weight();
        weight += row.weight();
    }

    private void closeLast() {
        while (weight > budget && byAge.size() > 1) {
            close(byAge.lastEntry().getValue());
            waiting = true;
        }
    }

    private void close(Group group) {
        open.remove(group.key);
        byAge.remove(group.age);
        weight -= group.weight;
    }

    private void handOn(Group group, Taker taker) {
        close(group);
        done.put(other(group.key), 1);
        handedOn++;
        taker.thread(group.key, List.copyOf(group.rows), group.lost);
    }

    /** Of 64 bits (FNV-1a). Two threads that have the same only wait for one another. */
    private static long hash(String key) {
        long hash = FNV_START;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    private static long other(String key) {
        long digest = key.length();
        for (int i = 0; i < key.length(); i++) {
            digest = digest * MULTIPLIER + key.charAt(i) + 1;
        }
        return digest ^ digest >>> (Long.SIZE / 2);
    }
}
