package dev.colloquy.load.hackernews;

import dev.colloquy.load.LongTable;
import java.util.Arrays;

/** To which story each item of a file belongs, though most tell only what they answer. */
final class Stories {

    private static final int MAX_DIGITS = 18;
    private static final long NONE = -1;
    private static final int STEPS = 64;

    private LongTable above = new LongTable();
    private final LongTable stories = new LongTable();

    void add(Item item) {
        long id = number(item.id());
        if (id != NONE) {
            above.put(id, number(item.parent().orElse("")));
        }
    }

    /** Follows all chains to their ends, each part of them once. */
    void close() {
        long[] path = new long[STEPS];
        for (long id : above.keys()) {
            int length = 0;
            long story = NONE;
            for (long at = id; story == NONE; ) {
                story = stories.get(at, NONE);
                if (story == NONE) {
                    // Until the end is known it is its own, so that a circle ends where it closes.
                    stories.put(at, at);
                    path = length == path.length ? Arrays.copyOf(path, 2 * length) : path;
                    path[length++] = at;
                    long parent = above.get(at, NONE);
                    story = parent == NONE ? at : NONE;
                    at = parent;
                }
            }
            for (int i = 0; i < length; i++) {
                stories.put(path[i], story);
            }
        }
        above = new LongTable();
    }

    /** The id of the story; of one that is not in the file, what comes nearest to it. */
    String of(Item item) {
        long id = number(item.id());
        return item.story().orElseGet(() -> id == NONE ? item.id() : Long.toString(stories.get(id, id)));
    }

    private static long number(String id) {
        boolean digits =
                !id.isEmpty() && id.length() <= MAX_DIGITS && id.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Long.parseLong(id) : NONE;
    }
}
