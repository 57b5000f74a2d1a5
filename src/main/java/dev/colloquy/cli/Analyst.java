package dev.colloquy.cli;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.SideBySide;
import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.cite.Supplied;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.engine.Labeller;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.SourcedItem;
import dev.colloquy.summary.SuppliedSources;
import dev.colloquy.summary.ThreadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Labels the threads of a corpus with several workers; the results come in the order of the corpus whatever their number. */
final class Analyst {

    private final Supplier<Pipeline> pipelines;
    private final Supplied supplied;
    private final int workers;

    /**
     * @param pipelines makes a pipeline of its own for each worker
     * @param supplied what the user says of cited works
     * @param workers how many to use, at least 1
     */
    Analyst(Supplier<Pipeline> pipelines, Supplied supplied, int workers) {
        this.pipelines = pipelines;
        this.supplied = supplied;
        this.workers = workers;
    }

    /**
     * The answer of a whole run, with the program's own pipelines.
     *
     * @param progress counts items
     */
    static AnalysisResult result(
            Corpus corpus, Codebook codebook, Optional<TunedLayer> tuned, int threads, ProgressBar progress) {
        return result(corpus, codebook, tuned, ArchiveMaps.none(), threads, progress);
    }

    /** The same with a list of the user's own works. */
    static AnalysisResult result(
            Corpus corpus,
            Codebook codebook,
            Optional<TunedLayer> tuned,
            ArchiveMaps archive,
            int threads,
            ProgressBar progress) {
        return new Work(corpus, codebook, tuned, archive, threads).result(Desk.passing(), progress, note -> {});
    }

    /**
     * What is to be labelled, and with what.
     *
     * @param threads how many workers
     */
    record Work(Corpus corpus, Codebook codebook, Optional<TunedLayer> tuned, ArchiveMaps archive, int threads) {

        /**
         * Labels of earlier runs that the desk has are taken; all others are found now, and kept there.
         *
         * @param notes takes sentences for whoever looks on
         */
        AnalysisResult result(Desk desk, ProgressBar progress, Consumer<String> notes) {
            RunHeader header = Wiring.header(corpus, codebook, tuned, archive.hash());
            int side = Math.max(1, threads / Math.max(1, corpus.threads().size()));
            AtomicLong knownItems = new AtomicLong();
            Labeller labeller = new Labeller(
                    () -> Wiring.pipeline(side, tuned, progress::step),
                    archive.works(),
                    threads,
                    desk.labels(header.labelKind()),
                    items -> {
                        knownItems.addAndGet(items);
                        progress.advance(items);
                    });
            if (!labeller.knowsAll(corpus)) {
                Wiring.warmUp();
            }
            List<ThreadResult> labelled = labeller.label(corpus, codebook);
            if (labeller.knownThreads() > 0) {
                notes.accept("labels of " + labeller.knownThreads() + " of " + labelled.size()
                        + " threads are those of an earlier run; --fresh finds them anew");
            }
            progress.rate(corpus.itemCount() - knownItems.get()).ifPresent(notes);
            return AnalysisResult.of(header, codebook, labelled, corpus.problems());
        }
    }

    /** The works that a corpus cites, without where anybody stands. */
    static CorpusSources sources(
            Corpus corpus, Codebook codebook, ArchiveMaps archive, int threads, ProgressBar progress) {
        return CorpusSources.of(new Analyst(Wiring::sourcePipeline, archive.works(), threads)
                        .each(corpus, codebook, (thread, annotations) -> {
                            progress.advance(thread.items().size());
                            return thread.items().stream()
                                    .map(i -> SourcedItem.unlabelled(thread.id(), i.id(), annotations))
                                    .toList();
                        })
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    /** What is made of each thread and its labels, in the order of the corpus. */
    <R> List<R> each(Corpus corpus, Codebook codebook, BiFunction<ThreadDoc, List<Annotation>, R> finish) {
        List<SideBySide.Task<Pipeline, R>> tasks = new ArrayList<>();
        for (ThreadDoc thread : corpus.threads()) {
            tasks.add(pipeline ->
                    finish.apply(thread, SuppliedSources.complete(pipeline.annotate(thread, codebook), supplied)));
        }
        int needed = Math.max(1, Math.min(workers, tasks.size()));
        return SideBySide.run(Stream.generate(pipelines).limit(needed).toList(), tasks);
    }
}
