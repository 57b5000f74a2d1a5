package dev.colloquy.engine;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.io.RecordStore;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.OnDemandList;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedLabels;
import dev.colloquy.summary.FileProblems;
import dev.colloquy.summary.ThreadResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The labelled threads of a corpus, sorted by id, out of stores. Safe for several threads. */
final class StoredResults extends OnDemandList<ThreadResult> {

    private final Corpus corpus;
    private final Codebook codebook;
    private final RecordStore labels;
    private final List<Long> tickets;
    private final FileProblems problems;

    /** What was asked for last: reports of several formats ask for one thread after another, each several times. */
    private volatile @Nullable Last last;

    private record Last(int index, ThreadResult result) {}

    /** @param tickets of the labels of each thread, in the order of the corpus */
    StoredResults(Corpus corpus, Codebook codebook, RecordStore labels, List<Long> tickets) {
        this.corpus = corpus;
        this.codebook = codebook;
        this.labels = labels;
        this.tickets = tickets;
        this.problems = new FileProblems(corpus.problems());
    }

    @Override
    public ThreadResult get(int index) {
        Last known = last;
        if (known != null && known.index() == index) {
            return known.result();
        }
        ThreadDoc thread = corpus.threads().get(index);
        ThreadResult result = ThreadResult.of(
                thread,
                codebook,
                PackedLabels.read(labels.get(tickets.get(index)), thread),
                problems.of(thread.file()));
        last = new Last(index, result);
        return result;
    }

    @Override
    public int size() {
        return tickets.size();
    }
}
