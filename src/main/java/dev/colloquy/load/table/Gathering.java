package dev.colloquy.load.table;

import dev.colloquy.model.ReadProblem.Severity;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the rows of each thread together, wherever in the file they are, and hands a thread on as soon as it is whole. If more
 * is open at once than memory should hold, the threads that were opened last are put off, and the file is gone through again
 * for them. Each time those opened first become whole, so that it ends.
 */
final class Gathering {

    private final Census.Found census;
    private final Faults faults;
    private final Taker taker;
    private final long budget;
    private final long largest;
    private Map<String, Open> open = new LinkedHashMap<>();
    private Deque<String> youngest = new ArrayDeque<>();
    private long held;
    private LongCounts later = new LongCounts();

    /** Takes whole threads. */
    interface Taker {
        void thread(String key, List<Kept> rows);
    }

    /** A thread of which some rows may be missing. */
    private static final class Open {
        private final List<Kept> rows = new ArrayList<>();
        private final long digest;
        private long seen;
        private long size;
        private boolean full;

        Open(long digest) {
            this.digest = digest;
        }
    }

    /**
     * Prepares to go through a file.
     *
     * @param budget how many bytes of rows may be held at once, but of a single thread
     * @param largest how many bytes the rows of a thread may have; the rest of them is left out
     */
    Gathering(Census.Found census, Faults faults, long budget, long largest, Taker taker) {
        this.census = census;
        this.faults = faults;
        this.budget = budget;
        this.largest = largest;
        this.taker = taker;
    }

    /** Goes through the file as often as it takes. */
    void gather(Rows rows) throws IOException {
        boolean all = true;
        LongCounts wanted = new LongCounts();
        do {
            boolean first = all;
            LongCounts these = wanted;
            rows.each(new Faults(), row -> {
                String key = census.key(row);
                long digest = LongCounts.digest(key);
                if ((first || these.get(digest) > 0) && later.get(digest) == 0) {
                    add(key, digest, row);
                }
            });
            List<Map.Entry<String, Open>> rest = List.copyOf(open.entrySet());
            open = new LinkedHashMap<>();
            youngest = new ArrayDeque<>();
            held = 0;
            rest.forEach(e -> taker.thread(e.getKey(), e.getValue().rows));
            all = false;
            wanted = later;
            later = new LongCounts();
        } while (wanted.size() > 0);
    }

    private void add(String key, long digest, Row row) {
        Open thread = open.get(key);
        if (thread == null) {
            thread = new Open(digest);
            open.put(key, thread);
            youngest.push(key);
        }
        thread.seen++;
        Kept kept = Kept.of(row);
        if (!thread.full && !kept.isEmpty()) {
            thread.rows.add(kept);
            thread.size += kept.size();
            held += kept.size();
        }
        if (thread.seen == census.rows(digest)) {
            open.remove(key);
            held -= thread.size;
            taker.thread(key, thread.rows);
        } else if (held > budget) {
            putOff(kept);
        }
    }

    private void putOff(Kept last) {
        while (held > budget && open.size() > 1) {
            String key = youngest.pop();
            Open thread = open.remove(key);
            if (thread != null) {
                held -= thread.size;
                later.add(thread.digest, 1);
            }
        }
        if (held > Math.max(budget, largest)) {
            open.values().forEach(only -> only.full = true);
            faults.add(
                    Severity.ERROR,
                    last.place(),
                    "a thread is larger than memory should hold; its rows from here on are left out",
                    "split the file, or say which column tells the threads: --columns thread=NAME");
        }
    }
}
