package dev.colloquy.cli;

import dev.colloquy.diff.CodebookEdit;
import dev.colloquy.diff.CodebookEdits;
import dev.colloquy.diff.CodebookNames;
import dev.colloquy.diff.Comparer;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.Pair;
import dev.colloquy.diff.Pairer;
import dev.colloquy.diff.Pairing;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.Stamp;
import dev.colloquy.diff.WordDiff;
import dev.colloquy.diff.WorkLinks;
import dev.colloquy.diff.Worlds;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Compares two editions: pairs their items, labels again what splits movements by causes, and puts the answer together. */
final class Comparing {

    private static final CodebookEdit OTHER_LAYER =
            new CodebookEdit(Kind.STANCE, Stamp.TUNED, "another tuned layer goes with the codebook");

    private final SomeLabels now;
    private final boolean causes;

    /** @param causes whether to label texts again to split movements by their causes */
    Comparing(SomeLabels now, boolean causes) {
        this.now = now;
        this.causes = causes;
    }

    /**
     * What was found.
     *
     * @param pairing empty where totals alone are known
     */
    record Found(Comparison comparison, Pairing pairing) {}

    /** @param tolerance how far a share may move and count as the same */
    Found compare(Editions.Both both, double tolerance) {
        EditionAtHand called = both.before().called(names(both));
        Edition before = called.edition();
        Edition after = both.after().edition();
        if (before.threads().isEmpty() || after.threads().isEmpty()) {
            Pairing none = new Pairing(List.of(), List.of(), List.of());
            Comparison totals = new Comparer(WordDiff::of).compare(before, after, Worlds.unknown(), none, tolerance);
            return new Found(totals.with(edits(both)), none);
        }
        Pairing found = Pairer.pair(before, after);
        WorkLinks links = WorkLinks.of(before, after, found);
        EditionAtHand renamed = called.with(links.rename(before));
        Pairing pairing = links.rename(found);
        Optional<Worlds> worlds =
                causes ? new Relabelling(now).of(renamed, both.after(), pairing, links) : Worlds.unknown();
        Comparison comparison =
                new Comparer(WordDiff::of).compare(renamed.edition(), after, worlds, pairing, tolerance);
        boolean tried = worlds.isPresent() && !before.stamp().sameCodebook(after.stamp());
        return new Found(comparison.with(tried ? tried(both, pairing, worlds.get()) : edits(both)), pairing);
    }

    /** What targets and themes of the earlier codebook are called in the later one, where both are at hand. */
    private static CodebookNames names(Editions.Both both) {
        return both.before()
                .codebook()
                .flatMap(old -> both.after().codebook().map(now -> CodebookNames.between(old, now)))
                .orElse(CodebookNames.SAME);
    }

    /** Every edit with what it flips alone: of all items where the texts are the same, else of those whose labels changed. */
    private List<CodebookEdit> tried(Editions.Both both, Pairing pairing, Worlds worlds) {
        boolean all = both.before()
                .edition()
                .stamp()
                .corpus()
                .equals(both.after().edition().stamp().corpus());
        Predicate<Pair> asked = all ? p -> true : Pair::relabelled;
        List<CodebookEdit> edits =
                new ArrayList<>(new EditEffects(now).of(both.before(), both.after(), pairing, worlds, asked));
        edits.addAll(layer(both));
        return edits;
    }

    private static List<CodebookEdit> edits(Editions.Both both) {
        if (both.before().codebook().isEmpty() || both.after().codebook().isEmpty()) {
            return List.of();
        }
        List<CodebookEdit> edits = new ArrayList<>(CodebookEdits.of(
                both.before().codebook().get(), both.after().codebook().get()));
        edits.addAll(layer(both));
        return edits;
    }

    private static List<CodebookEdit> layer(Editions.Both both) {
        return Objects.equals(
                        both.before().edition().stamp().models().get(Stamp.TUNED),
                        both.after().edition().stamp().models().get(Stamp.TUNED))
                ? List.of()
                : List.of(OTHER_LAYER);
    }
}
