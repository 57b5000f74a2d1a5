package dev.colloquy.diff;

import dev.colloquy.summary.StanceCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A target of which one edition alone has labels beside those towards the first target: they come or go with the codebook, all at
 * once.
 *
 * @param target its id
 * @param added true if the later edition has the labels, false if the earlier one has
 * @param stance what they add up to
 */
public record TargetMove(String target, boolean added, StanceCounts stance) {

    /** By the target's id; none where an edition has no items. */
    static List<TargetMove> between(Edition before, Edition after) {
        Totals old = before.totals();
        Totals now = after.totals();
        if (old.items() == 0 || now.items() == 0) {
            return List.of();
        }
        SortedSet<String> ids = new TreeSet<>(old.further().keySet());
        ids.addAll(now.further().keySet());
        List<TargetMove> moves = new ArrayList<>();
        for (String id : ids) {
            StanceCounts from = old.further().get(id);
            StanceCounts to = now.further().get(id);
            if (from == null && to != null) {
                moves.add(new TargetMove(id, /* added= */ true, to));
            } else if (to == null && from != null) {
                moves.add(new TargetMove(id, /* added= */ false, from));
            }
        }
        return moves;
    }

    /** Labels without those towards such targets. */
    static Labels without(List<TargetMove> moves, Labels labels) {
        TreeMap<String, Labels.Position> kept = new TreeMap<>(labels.further());
        moves.forEach(m -> kept.remove(m.target()));
        return kept.size() == labels.further().size() ? labels : labels.withFurther(kept);
    }
}
