package dev.colloquy.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is different between two editions, and why.
 *
 * @param changes in the order of the later edition, removed items at the end
 * @param codebook what is different between the codebooks, where both are at hand
 * @param shares stances, then themes, then works over all threads, then the same of each thread that changed
 * @param tolerance share by which an interval may reach from 0 and still mean no movement
 * @param notes what could not be compared, in sentences
 * @param complete false if something could not be compared
 */
public record Comparison(
        Edition before,
        Edition after,
        List<Change> changes,
        List<ShareChange> shares,
        List<WorkMove> works,
        List<CodebookEdit> codebook,
        double tolerance,
        List<String> notes,
        boolean complete) {

    public Comparison {
        changes = List.copyOf(changes);
        shares = List.copyOf(shares);
        works = List.copyOf(works);
        codebook = List.copyOf(codebook);
        notes = List.copyOf(notes);
    }

    /** Without what is different between the codebooks. */
    public Comparison(
            Edition before,
            Edition after,
            List<Change> changes,
            List<ShareChange> shares,
            List<WorkMove> works,
            double tolerance,
            List<String> notes,
            boolean complete) {
        this(before, after, changes, shares, works, List.of(), tolerance, notes, complete);
    }

    /** The same with what is different between the codebooks. */
    public Comparison with(List<CodebookEdit> edits) {
        return new Comparison(before, after, changes, shares, works, edits, tolerance, notes, complete);
    }

    /** The same, told as not complete, with a sentence that says why. */
    public Comparison incomplete(String why) {
        List<String> more = new ArrayList<>(List.of(why));
        more.addAll(notes);
        return new Comparison(before, after, changes, shares, works, codebook, tolerance, more, false);
    }

    /** What is worth telling of all items, or of one thread: every stance, and the themes and works that changed in any item. */
    public List<ShareChange> shares(Optional<String> thread) {
        return shares.stream()
                .filter(s -> s.thread().equals(thread))
                .filter(s -> s.kind() == ShareChange.Kind.STANCE || s.touched())
                .toList();
    }

    /** True if nothing is different. */
    public boolean same() {
        return changes.isEmpty() && works.isEmpty() && shares.stream().allMatch(s -> s.difference() == 0);
    }
}
