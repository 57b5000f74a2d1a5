package dev.colloquy.diff;

import dev.colloquy.summary.StanceCounts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds works that are cited by other sides, or by more or fewer items of a side, than before. */
final class WorkMoves {

    private static final StanceCounts NOBODY = StanceCounts.of(List.of());

    private WorkMoves() {}

    /** By citation key. A work is named as the first item of the later edition names it, else of the earlier, else by its key. */
    static List<WorkMove> between(Edition before, Edition after) {
        SortedSet<String> keys = new TreeSet<>(before.totals().works().keySet());
        keys.addAll(after.totals().works().keySet());
        Map<String, String> words = new HashMap<>();
        List.of(after, before)
                .forEach(e -> e.items().forEach(i -> i.labels().works().forEach(words::putIfAbsent)));
        List<WorkMove> moves = new ArrayList<>();
        for (String key : keys) {
            StanceCounts old = before.totals().works().getOrDefault(key, NOBODY);
            StanceCounts now = after.totals().works().getOrDefault(key, NOBODY);
            if (!old.equals(now)) {
                moves.add(new WorkMove(key, words.getOrDefault(key, key), old, now));
            }
        }
        return moves;
    }
}
