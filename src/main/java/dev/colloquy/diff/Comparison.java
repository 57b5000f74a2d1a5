package dev.colloquy.diff;

import java.util.List;

/**
 * All that is different between two editions, and why.
 *
 * @param changes in the order of the later edition, removed items at the end
 * @param shares stances, then themes, then works over all threads, then the same of each thread that changed
 * @param notes what could not be compared, in sentences
 * @param complete false if something could not be compared
 */
public record Comparison(
        Edition before,
        Edition after,
        List<Change> changes,
        List<ShareChange> shares,
        List<WorkMove> works,
        List<String> notes,
        boolean complete) {

    public Comparison {
        changes = List.copyOf(changes);
        shares = List.copyOf(shares);
        works = List.copyOf(works);
        notes = List.copyOf(notes);
    }

    /** True if nothing is different. */
    public boolean same() {
        return changes.isEmpty() && works.isEmpty() && shares.stream().allMatch(s -> s.difference() == 0);
    }
}
