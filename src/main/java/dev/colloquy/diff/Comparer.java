package dev.colloquy.diff;

import dev.colloquy.diff.Change.Added;
import dev.colloquy.diff.Change.Edited;
import dev.colloquy.diff.Change.Moved;
import dev.colloquy.diff.Change.Relabelled;
import dev.colloquy.diff.Change.Removed;
import dev.colloquy.diff.Change.Retitled;
import dev.colloquy.diff.Change.WordEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Puts a comparison of two editions together: what changed, why, how shares moved, and which works are cited by others. */
public final class Comparer {

    /** Share by which an interval may reach from 0 and still mean no movement. */
    public static final double TOLERANCE = 0.02;

    private final Optional<BiFunction<String, String, List<WordEdit>>> words;

    /** Compares without telling which words of an edited item changed. */
    public Comparer() {
        this.words = Optional.empty();
    }

    /**
     * Compares, and tells which words changed where both texts of an item are at hand.
     *
     * @param words finds the edits from an earlier to a later text
     */
    public Comparer(BiFunction<String, String, List<WordEdit>> words) {
        this.words = Optional.of(words);
    }

    /**
     * Compares two editions. Where one has totals only, shares and works are compared, without intervals; that is complete only if
     * the digests of both editions prove that their items are the same.
     *
     * @param worlds both corpora labelled again, to split movements by their causes
     * @param pairing of all items of both editions; not looked at where one has totals only
     * @param tolerance a share, from 0 to 1
     * @throws IllegalArgumentException if the pairing does not hold each item of the editions once
     */
    public Comparison compare(
            Edition before, Edition after, Optional<Worlds> worlds, Pairing pairing, double tolerance) {
        if (before.threads().isEmpty() || after.threads().isEmpty()) {
            return totals(before, after, tolerance);
        }
        check(before, pairing.removed().size() + pairing.pairs().size());
        check(after, pairing.added().size() + pairing.pairs().size());
        List<TargetMove> targets = TargetMove.between(before, after);
        UnaryOperator<Labels> common = labels -> TargetMove.without(targets, labels);
        return targets.isEmpty()
                ? items(before, after, worlds, pairing, tolerance, targets)
                : items(
                        Renamed.edition(before, common),
                        Renamed.edition(after, common),
                        worlds.map(w -> Renamed.worlds(w, common)),
                        Renamed.both(pairing, common, common),
                        tolerance,
                        targets);
    }

    private Comparison items(
            Edition before,
            Edition after,
            Optional<Worlds> worlds,
            Pairing pairing,
            double tolerance,
            List<TargetMove> targets) {
        Causes causes = new Causes(before, after, worlds);
        List<Change> changes = changes(before, after, pairing, causes);
        Shares.Outcome shares = new Shares(causes, tolerance).compare(pairing);
        List<String> notes = new ArrayList<>(causeNotes(changes));
        Doubts.between(pairing).told().ifPresent(notes::add);
        if (!changes.isEmpty()) {
            notes.addAll(shares.notes());
        }
        return new Comparison(
                before,
                after,
                changes,
                shares.shares(),
                WorkMoves.between(before, after),
                targets,
                tolerance,
                notes,
                true);
    }

    private static void check(Edition edition, int items) {
        if (edition.items().size() != items) {
            throw new IllegalArgumentException("the pairing has " + items + " items of " + edition.name()
                    + ", which has " + edition.items().size());
        }
    }

    private static Comparison totals(Edition before, Edition after, double tolerance) {
        return new Comparison(
                before,
                after,
                List.of(),
                TotalShares.between(before, after),
                WorkMoves.between(before, after),
                TargetMove.between(before, after),
                tolerance,
                List.of(totalsNote(before, after)),
                TotalShares.same(before, after));
    }

    /** What equal or unequal totals prove depends on whether the same made them of the same. */
    private static String totalsNote(Edition before, Edition after) {
        if (TotalShares.same(before, after)) {
            return "Items are not known of both editions, but corpus, codebook, program and models are the same by their digests:"
                    + " then the labels of the items are too.";
        }
        return before.stamp().equals(after.stamp())
                ? "Items are not known of both editions, and the totals differ although corpus, codebook, program and models are"
                        + " the same by their digests: an edition was edited by hand, or its stamp is wrong."
                : "Items are not known of both editions: shares are compared by their totals, without intervals, and"
                        + " without what changed in which item.";
    }

    private List<Change> changes(Edition before, Edition after, Pairing pairing, Causes causes) {
        Map<String, Pair> pairs = new HashMap<>();
        pairing.pairs().forEach(p -> pairs.put(p.after().name(), p));
        List<Change> changes = new ArrayList<>();
        Map<String, Retitled> titles = Titles.changed(before, after, ThreadLinks.of(pairing));
        for (EditionThread thread : after.threads().orElse(List.of())) {
            Optional.ofNullable(titles.get(thread.id())).ifPresent(changes::add);
            for (EditionItem item : thread.items()) {
                Optional<NoMatch> why = Optional.ofNullable(pairing.whyAdded().get(item.name()));
                Optional.ofNullable(pairs.get(item.name()))
                        .ifPresentOrElse(p -> tell(p, causes, changes), () -> changes.add(new Added(item, why)));
            }
        }
        pairing.removed()
                .forEach(i -> changes.add(
                        new Removed(i, Optional.ofNullable(pairing.whyRemoved().get(i.name())))));
        return changes;
    }

    private void tell(Pair pair, Causes causes, List<Change> changes) {
        if (pair.edited()) {
            changes.add(new Edited(
                    pair,
                    words.flatMap(w -> pair.before()
                            .text()
                            .flatMap(old -> pair.after().text().map(now -> w.apply(old, now))))));
        }
        if (pair.moved()) {
            changes.add(new Moved(pair));
        }
        if (pair.relabelled()) {
            changes.add(new Relabelled(pair, causes.moves(pair)));
        }
    }

    /** How many labels changed for reasons that nothing tells. */
    private static List<String> causeNotes(List<Change> changes) {
        int open = 0;
        int unexplained = 0;
        for (Change change : changes) {
            if (change instanceof Relabelled relabelled) {
                for (Change.LabelMove move : relabelled.moves()) {
                    open += move.parts().isEmpty() && !move.possible().isEmpty() ? 1 : 0;
                    unexplained += move.possible().isEmpty() ? 1 : 0;
                }
            }
        }
        List<String> notes = new ArrayList<>();
        if (open > 0) {
            notes.add("Causes of changed labels that cannot be told apart: " + open
                    + ". They can where both corpora and codebooks are at hand.");
        }
        if (unexplained > 0) {
            notes.add("Labels that changed although corpus, codebook, program and models are the same: " + unexplained
                    + ". An edition was edited by hand, or its stamp is wrong.");
        }
        return notes;
    }
}
