package dev.colloquy.cli;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.json.JsonKind;
import dev.colloquy.json.ResultReader;
import dev.colloquy.json.ResultReader.Labelled;
import dev.colloquy.model.Corpus;
import dev.colloquy.summary.OnDemandResults;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.UserError;
import java.util.List;
import java.util.Optional;

/** The labelled threads of a folder of reports, each read from its report and its corpus when it is asked for. */
final class ReportedThreads extends OnDemandResults {

    private final Shelf shelf;
    private final Corpus corpus;
    private final Codebook codebook;
    private final List<Place> places;

    /**
     * Where a thread lies.
     *
     * @param report path of its report on the shelf
     * @param thread its place in the corpus
     */
    record Place(String report, int thread) {}

    /** @param places of threads whose reports can be used, sorted by id */
    ReportedThreads(Shelf shelf, Corpus corpus, Codebook codebook, List<Place> places) {
        this.shelf = shelf;
        this.corpus = corpus;
        this.codebook = codebook;
        this.places = List.copyOf(places);
    }

    /** What a report says; empty if it is none. */
    static Optional<ResultReader.Outcome> outcome(Shelf shelf, Corpus corpus, Codebook codebook, Place place) {
        return shelf.text(place.report())
                .filter(text -> JsonKind.of(text) == JsonKind.REPORT)
                .map(text -> ResultReader.read(
                        shelf.name(place.report()), text, corpus.threads().get(place.thread()), codebook));
    }

    /** A thread, and the run that its labels are of. */
    Labelled labelled(int index) {
        Place place = places.get(index);
        return outcome(shelf, corpus, codebook, place)
                .flatMap(ResultReader.Outcome::labelled)
                .orElseThrow(() -> new UserError(
                        shelf.name(place.report()) + " was changed while it was read",
                        "try again when nobody writes there"));
    }

    @Override
    protected ThreadResult read(int index) {
        return labelled(index).result();
    }

    @Override
    public String id(int index) {
        return corpus.id(places.get(index).thread());
    }

    @Override
    public int size() {
        return places.size();
    }
}
