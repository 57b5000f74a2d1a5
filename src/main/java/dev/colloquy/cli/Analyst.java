package dev.colloquy.cli;

import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.SideBySide;
import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The answer of a whole run, with the program's own pipelines. */
    static AnalysisResult result(
            Corpus corpus, Codebook codebook, Optional<TunedLayer> tuned, int threads, Runnable afterEach) {
        int side = Math.max(1, threads / Math.max(1, corpus.threads().size()));
        return new AnalysisResult(
                Wiring.header(corpus, codebook, tuned),
                codebook,
                new Analyst(() -> Wiring.pipeline(side, tuned), threads).label(corpus, codebook, afterEach),
                corpus.problems());
    }

    List<ThreadResult> label(Corpus corpus, Codebook codebook, Runnable afterEach) {
        Map<String, List<ReadProblem>> problems =
                corpus.problems().stream().collect(Collectors.groupingBy(ReadProblem::file));
        List<SideBySide.Task<Pipeline, ThreadResult>> tasks = new ArrayList<>();
        for (ThreadDoc thread : corpus.threads()) {
            tasks.add(pipeline -> {
                ThreadResult result = ThreadResult.of(
                        thread,
                        codebook,
                        pipeline.annotate(thread, codebook),
                        problems.getOrDefault(thread.file(), List.of()));
                afterEach.run();
                return result;
            });
        }
        int needed = Math.max(1, Math.min(workers, tasks.size()));
        return SideBySide.run(Stream.generate(pipelines).limit(needed).toList(), tasks);
    }
}
