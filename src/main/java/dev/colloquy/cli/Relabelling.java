package dev.colloquy.cli;

import dev.colloquy.diff.Edition;
import dev.colloquy.diff.Worlds;
import dev.colloquy.summary.RunHeader.ModelRef;
import dev.colloquy.text.ContentHash;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Labels the texts of two editions again, each under each codebook, so that a movement can be split by its causes. What an edition
 * holds already is not labelled twice.
 */
final class Relabelling {

    private final FreshLabels now;

    Relabelling(FreshLabels now) {
        this.now = now;
    }

    /** Empty if a corpus or a codebook is not at hand. */
    Optional<Worlds> of(EditionAtHand before, EditionAtHand after) {
        if (!before.repeatable() || !after.repeatable()) {
            return Optional.empty();
        }
        Edition oldOld = own(before);
        Edition newNew = own(after);
        boolean sameText =
                before.edition().stamp().corpus().equals(after.edition().stamp().corpus());
        boolean sameCodebook =
                before.edition().stamp().sameCodebook(after.edition().stamp());
        if (sameText && sameCodebook) {
            return Optional.of(new Worlds(oldOld, newNew, oldOld, newNew));
        }
        if (sameText) {
            return Optional.of(new Worlds(oldOld, oldOld, newNew, newNew));
        }
        if (sameCodebook) {
            return Optional.of(new Worlds(oldOld, newNew, oldOld, newNew));
        }
        return Optional.of(new Worlds(oldOld, label(after, before), label(before, after), newNew));
    }

    /** The edition as this program labels it. */
    private Edition own(EditionAtHand edition) {
        return current(edition.edition()) ? edition.edition() : label(edition, edition);
    }

    private Edition label(EditionAtHand texts, EditionAtHand codebook) {
        return now.label(
                        texts.edition().name(),
                        texts.corpus().orElseThrow(),
                        codebook.codebook().orElseThrow(),
                        codebook.tuned())
                .edition();
    }

    /** True if this program, with these models, made the labels. */
    private static boolean current(Edition edition) {
        SortedMap<String, ContentHash> models = new TreeMap<>();
        for (ModelRef model : Wiring.models()) {
            models.putIfAbsent(model.role(), model.hash());
        }
        SortedMap<String, ContentHash> theirs = new TreeMap<>(edition.stamp().models());
        theirs.remove(EditionAtHand.TUNED);
        return edition.stamp().program().equals(VersionText.program()) && theirs.equals(models);
    }
}
