package dev.colloquy.cli;

import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.diff.Edition;
import dev.colloquy.model.Corpus;
import java.util.Optional;

/**
 * An edition with what it was made from, as far as that is at hand: with corpus and codebook it can be labelled again.
 *
 * @param corpus the texts, if they are those that the labels are about
 * @param codebook the codebook, if it is the one that the labels came from
 * @param tuned the tuned layer that took part, if one did and it is at hand
 * @param reading how well it could be read
 */
record EditionAtHand(
        Edition edition,
        Optional<Corpus> corpus,
        Optional<Codebook> codebook,
        Optional<TunedLayer> tuned,
        Reading reading) {

    /** True if nothing had to be left out, and nothing is doubtful. */
    boolean complete() {
        return reading.complete();
    }

    /** The same with fewer threads, or with totals only. */
    EditionAtHand with(Edition other) {
        return new EditionAtHand(other, corpus, codebook, tuned, reading);
    }

    /** The same, of which more, or less, is known how well it could be read. */
    EditionAtHand with(Reading other) {
        return new EditionAtHand(edition, corpus, codebook, tuned, other);
    }

    /** True if nothing that took part in the labels is missing, save models and program. */
    boolean repeatable() {
        boolean layered = edition.stamp().models().containsKey(TUNED);
        return corpus.isPresent() && codebook.isPresent() && layered == tuned.isPresent();
    }

    /** The role of a tuned layer among the models. */
    static final String TUNED = "tuned";
}
