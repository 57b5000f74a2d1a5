package dev.colloquy.engine;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.io.RecordStore;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedLabels;
import dev.colloquy.summary.FileProblems;
import dev.colloquy.summary.OnDemandResults;
import dev.colloquy.summary.ThreadResult;
import java.util.List;

/** The labelled threads of a corpus, sorted by id, out of stores. Safe for several threads. */
final class StoredResults extends OnDemandResults {

    private final Corpus corpus;
    private final Codebook codebook;
    private final RecordStore labels;
    private final List<Long> tickets;
    private final FileProblems problems;

    /** @param tickets of the labels of each thread, in the order of the corpus */
    StoredResults(Corpus corpus, Codebook codebook, RecordStore labels, List<Long> tickets) {
        this.corpus = corpus;
        this.codebook = codebook;
        this.labels = labels;
        this.tickets = tickets;
        this.problems = new FileProblems(corpus.problems());
    }

    @Override
    protected ThreadResult read(int index) {
        ThreadDoc thread = corpus.threads().get(index);
        return ThreadResult.of(
                thread,
                codebook,
                PackedLabels.read(labels.get(tickets.get(index)), thread),
                problems.of(thread.file()));
    }

    @Override
    public String id(int index) {
        return corpus.id(index);
    }

    @Override
    public int size() {
        return tickets.size();
    }
}
