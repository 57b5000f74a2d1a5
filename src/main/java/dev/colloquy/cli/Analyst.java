package dev.colloquy.cli;

import dev.colloquy.annotate.Pipeline;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.summary.ThreadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;

/** Labels the threads of a corpus with several workers; the results come in the order of the corpus whatever their number. */
final class Analyst {

    private final Supplier<Pipeline> pipelines;
    private final int workers;

    /**
     * @param pipelines makes a pipeline of its own for each worker
     * @param workers how many to use, at least 1
     */
    Analyst(Supplier<Pipeline> pipelines, int workers) {
        this.pipelines = pipelines;
        this.workers = workers;
    }

    List<ThreadResult> label(Corpus corpus, Codebook codebook, Runnable afterEach) {
        List<ThreadDoc> threads = corpus.threads();
        AtomicReferenceArray<ThreadResult> results = new AtomicReferenceArray<>(threads.size());
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            Pipeline pipeline = pipelines.get();
            for (int i = next.getAndIncrement(); i < threads.size(); i = next.getAndIncrement()) {
                ThreadDoc thread = threads.get(i);
                results.set(
                        i,
                        ThreadResult.of(
                                thread, codebook, pipeline.annotate(thread, codebook), problems(corpus, thread)));
                afterEach.run();
            }
        };
        int needed = Math.min(workers, threads.size());
        if (needed <= 1) {
            worker.run();
        } else {
            inParallel(worker, needed);
        }
        List<ThreadResult> ordered = new ArrayList<>();
        for (int i = 0; i < results.length(); i++) {
            ordered.add(results.get(i));
        }
        return ordered;
    }

    private static List<ReadProblem> problems(Corpus corpus, ThreadDoc thread) {
        return corpus.problems().stream()
                .filter(p -> p.file().equals(thread.file()))
                .toList();
    }

    private static void inParallel(Runnable worker, int workers) {
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < workers; i++) {
                running.add(pool.submit(worker));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a worker failed", e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }
}
