package dev.colloquy.engine;

import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.SideBySide;
import dev.colloquy.cite.Supplied;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.io.RecordStore;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedLabels;
import dev.colloquy.summary.SuppliedSources;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.ContentHash;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Labels the threads of a corpus with several workers and keeps the labels of each as soon as it is done. What a thread is labelled
 * depends on nothing but the thread, so that neither the number of workers nor their pace shows, and labels that were kept by an
 * earlier run are taken as they are.
 */
public final class Labeller {

    private final Supplier<Pipeline> pipelines;
    private final Supplied supplied;
    private final int workers;
    private final RecordStore labels;
    private final IntConsumer known;
    private final AtomicInteger knownThreads = new AtomicInteger();

    /**
     * @param pipelines makes a pipeline of its own for each worker
     * @param supplied what the user says of cited works
     * @param workers how many to use, at least 1
     * @param labels keeps what is found; must stay open as long as the results are used
     * @param known is told how many items each thread has whose labels were there already, by any worker
     */
    public Labeller(
            Supplier<Pipeline> pipelines, Supplied supplied, int workers, RecordStore labels, IntConsumer known) {
        this.pipelines = pipelines;
        this.supplied = supplied;
        this.workers = workers;
        this.labels = labels;
        this.known = known;
    }

    /** The labelled threads, in the order of the corpus; each is read from the stores when it is asked for. */
    public List<ThreadResult> label(Corpus corpus, Codebook codebook) {
        return new StoredResults(corpus, codebook, labels, tickets(corpus, codebook));
    }

    /** True if the labels of all threads are there already, so that no model will be needed. */
    public boolean knowsAll(Corpus corpus) {
        return IntStream.range(0, corpus.threads().size())
                .allMatch(i -> labels.find(corpus.hash(i)).isPresent());
    }

    /** Once threads are labelled: of how many the labels were there already. */
    public int knownThreads() {
        return knownThreads.get();
    }

    /** The tickets of the labels of each thread. */
    List<Long> tickets(Corpus corpus, Codebook codebook) {
        int threads = corpus.threads().size();
        List<LazyPipeline> ready = Stream.generate(() -> new LazyPipeline(pipelines))
                .limit(Math.max(1, Math.min(workers, threads)))
                .toList();
        return SideBySide.run(ready, new AbstractList<SideBySide.Task<LazyPipeline, Long>>() {
            @Override
            public SideBySide.Task<LazyPipeline, Long> get(int index) {
                return pipeline -> ticket(corpus, index, codebook, pipeline);
            }

            @Override
            public int size() {
                return threads;
            }
        });
    }

    private long ticket(Corpus corpus, int index, Codebook codebook, LazyPipeline pipeline) {
        ContentHash hash = corpus.hash(index);
        OptionalLong there = labels.find(hash);
        if (there.isPresent()) {
            known.accept(corpus.items(index));
            knownThreads.incrementAndGet();
            return there.getAsLong();
        }
        ThreadDoc thread = corpus.threads().get(index);
        return labels.put(
                hash, PackedLabels.of(SuppliedSources.complete(pipeline.get().annotate(thread, codebook), supplied)));
    }

    /** A pipeline that is made when a thread needs one: where all labels are there, no model is loaded. */
    private static final class LazyPipeline {
        private final Supplier<Pipeline> maker;
        private Optional<Pipeline> made = Optional.empty();

        LazyPipeline(Supplier<Pipeline> maker) {
            this.maker = maker;
        }

        Pipeline get() {
            Pipeline pipeline = made.orElseGet(maker);
            made = Optional.of(pipeline);
            return pipeline;
        }
    }
}
