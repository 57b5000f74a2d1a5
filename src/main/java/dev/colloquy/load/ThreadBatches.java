package dev.colloquy.load;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Threads of a file that are put together at a time, where a file has the comments of a thread at any place: it is read once to
 * know how large each thread is, and then once for each batch, so that memory holds one batch.
 */
public final class ThreadBatches {

    /** How many characters a batch may have; a thread that is longer is a batch of its own. */
    public static final long USUAL = 128_000_000;

    private ThreadBatches() {}

    /**
     * Divides threads.
     *
     * @param sizes of the threads by their keys, in the order in which they are to be handed on
     * @return keys of each batch, in that order
     */
    public static List<Set<String>> of(Map<String, Long> sizes, long limit) {
        List<Set<String>> batches = new ArrayList<>();
        Set<String> batch = new LinkedHashSet<>();
        long length = 0;
        for (Map.Entry<String, Long> thread : sizes.entrySet()) {
            if (!batch.isEmpty() && length + thread.getValue() > limit) {
                batches.add(batch);
                batch = new LinkedHashSet<>();
                length = 0;
            }
            batch.add(thread.getKey());
            length += thread.getValue();
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return List.copyOf(batches);
    }
}
