package dev.colloquy.cli;

import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.diff.CodebookNames;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.Stamp;
import dev.colloquy.model.Corpus;
import dev.colloquy.summary.RunHeader.ModelRef;
import dev.colloquy.text.ContentHash;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

    /** The same with another edition of the same corpus: fewer threads, totals only, other names of works. */
    EditionAtHand with(Edition other) {
        return new EditionAtHand(other, corpus, codebook, tuned, reading);
    }

    /** The same with the names that targets and themes have in a later codebook. */
    EditionAtHand called(CodebookNames names) {
        return new EditionAtHand(
                names.rename(edition),
                corpus,
                codebook.map(names::rename),
                tuned.map(t -> new TunedLayer(
                        names.target(t.target()), t.codebookHash(), t.modelHash(), t.program(), t.weights())),
                reading);
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

    /** True if this program, with these models, made the labels. */
    boolean current() {
        SortedMap<String, ContentHash> models = new TreeMap<>();
        for (ModelRef model : Wiring.models()) {
            models.putIfAbsent(model.role(), model.hash());
        }
        SortedMap<String, ContentHash> theirs = new TreeMap<>(edition.stamp().models());
        theirs.remove(TUNED);
        return edition.stamp().program().equals(VersionText.program()) && theirs.equals(models);
    }

    /** The role of a tuned layer among the models. */
    static final String TUNED = Stamp.TUNED;
}
