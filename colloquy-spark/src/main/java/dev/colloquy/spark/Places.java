package dev.colloquy.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.Partitioner;

/** Cuts threads, in the order of their ids, into parts of about the same work. */
final class Places extends Partitioner {

    private static final long serialVersionUID = 1;

    /** What an item costs besides its characters, in characters. */
    private static final int ITEM = 200;

    /** The id of the first thread of each part but the first. */
    private final String[] borders;

    /** How many threads come before each part. */
    private final int[] before;

    private Places(String[] borders, int[] before) {
        this.borders = borders;
        this.before = before;
    }

    /** How much work a thread is, in characters. */
    static long work(int items, long length) {
        return length + (long) ITEM * items;
    }

    /**
     * Cuts threads.
     *
     * @param ids in their order
     * @param work of each thread
     * @param parts how many are wanted; there are fewer where there are not so many threads
     */
    static Places of(List<String> ids, long[] work, int parts) {
        int count = Math.max(1, Math.min(parts, work.length));
        long all = Arrays.stream(work).sum();
        List<String> borders = new ArrayList<>();
        int[] before = new int[count];
        long sum = 0;
        for (int i = 0; i + 1 < work.length && borders.size() + 1 < count; i++) {
            sum += work[i];
            int part = borders.size() + 1;
            boolean enough = sum * count >= all * part;
            boolean needed = work.length - (i + 1) <= count - part;
            if (enough || needed) {
                before[part] = i + 1;
                borders.add(ids.get(i + 1));
            }
        }
        return new Places(borders.toArray(String[]::new), before);
    }

    @Override
    public int numPartitions() {
        return before.length;
    }

    /** The part of a thread, by its id. */
    @Override
    public int getPartition(Object id) {
        int found = Arrays.binarySearch(borders, id);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** How many threads come before a part. */
    int before(int part) {
        return before[part];
    }

    /** The part of a thread, by its place among all. */
    int partOf(int index) {
        int found = Arrays.binarySearch(before, index);
        return found >= 0 ? found : -found - 2;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places that && Arrays.equals(borders, that.borders);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(borders);
    }
}
