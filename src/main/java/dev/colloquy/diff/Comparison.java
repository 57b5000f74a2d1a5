package dev.colloquy.diff;

import dev.colloquy.diff.CodebookEdit.Reach;
import dev.colloquy.diff.ShareChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is different between two editions, and why.
 *
 * @param changes in the order of the later edition, removed items at the end
 * @param targets targets beside the first that one edition alone has labels of
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
        List<TargetMove> targets,
        List<CodebookEdit> codebook,
        double tolerance,
        List<String> notes,
        boolean complete) {

    public Comparison {
        changes = List.copyOf(changes);
        shares = List.copyOf(shares);
        works = List.copyOf(works);
        targets = List.copyOf(targets);
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
            List<TargetMove> targets,
            double tolerance,
            List<String> notes,
            boolean complete) {
        this(before, after, changes, shares, works, targets, List.of(), tolerance, notes, complete);
    }

    /** The same with what is different between the codebooks. */
    public Comparison with(List<CodebookEdit> edits) {
        return new Comparison(before, after, changes, shares, works, targets, edits, tolerance, notes, complete);
    }

    /**
     * The same with more notes, which come first.
     *
     * @param whole false if they say that something could not be compared
     */
    public Comparison told(List<String> more, boolean whole) {
        List<String> all = new ArrayList<>(more);
        all.addAll(notes);
        return new Comparison(
                before, after, changes, shares, works, targets, codebook, tolerance, all, complete && whole);
    }

    /**
     * What is worth telling of all items, or of one thread: every stance, of a thread only those towards further targets that changed
     * in any item, and the themes and works that did.
     */
    public List<ShareChange> shares(Optional<String> thread) {
        return shares.stream()
                .filter(s -> s.thread().equals(thread))
                .filter(s -> s.kind() == Kind.STANCE || (s.kind() == Kind.TARGET && thread.isEmpty()) || s.touched())
                .toList();
    }

    /** True if the items of both editions were compared, and not their totals only. */
    public boolean byItems() {
        return before.threads().isPresent() && after.threads().isPresent();
    }

    /** True if nothing was found to be different, nor to be called otherwise, as far as was compared. */
    public boolean unchanged() {
        return changes.isEmpty()
                && works.isEmpty()
                && targets.isEmpty()
                && shares.stream().allMatch(s -> s.difference() == 0)
                && codebook.stream().noneMatch(e -> e.reach() == Reach.NAMES)
                && (byItems() || before.totals().equals(after.totals()));
    }

    /** True if nothing is different; false also where that is not known, because not all could be compared. */
    public boolean same() {
        return complete && unchanged();
    }
}
