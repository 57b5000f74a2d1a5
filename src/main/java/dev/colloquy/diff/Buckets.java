package dev.colloquy.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Loose items of both sides that have a key in common: what can be told apart by nothing else that the key looks at. */
final class Buckets {

    private Buckets() {}

    /** What items are sorted by. */
    record Key(int a, int b, int c, int d) {}

    /** The key of an item; empty if it has none. */
    interface By {
        Optional<Key> of(Side side, int i);
    }

    /** Items of one key, each side in its order; neither is empty. */
    record Bucket(List<Integer> before, List<Integer> after) {

        boolean single() {
            return before.size() == 1 && after.size() == 1;
        }
    }

    /** In the order of the earlier edition. */
    static Collection<Bucket> of(Board board, By by) {
        Map<Key, Bucket> buckets = new LinkedHashMap<>();
        for (int i = 0; i < board.before().size(); i++) {
            if (board.before().loose(i)) {
                int item = i;
                by.of(board.before(), i)
                        .ifPresent(key -> buckets.computeIfAbsent(
                                        key, k -> new Bucket(new ArrayList<>(1), new ArrayList<>(1)))
                                .before()
                                .add(item));
            }
        }
        for (int i = 0; i < board.after().size(); i++) {
            if (board.after().loose(i)) {
                int item = i;
                by.of(board.after(), i)
                        .map(buckets::get)
                        .ifPresent(bucket -> bucket.after().add(item));
            }
        }
        buckets.values().removeIf(bucket -> bucket.after().isEmpty());
        return buckets.values();
    }
}
