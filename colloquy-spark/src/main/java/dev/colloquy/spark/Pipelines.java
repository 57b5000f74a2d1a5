package dev.colloquy.spark;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.cli.Program;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.ThreadDoc;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The pipelines of one executor: as many as tasks run in it at once. The models behind them come out of the job's own file, are loaded
 * once for all of them, and stay for the tasks that follow.
 */
final class Pipelines {

    private static final Queue<Pipeline> IDLE = new ConcurrentLinkedQueue<>();

    private Pipelines() {}

    /** The labels of a thread. */
    static List<Annotation> annotate(ThreadDoc thread, Codebook codebook) {
        Pipeline idle = IDLE.poll();
        Pipeline pipeline = idle == null ? Program.pipeline() : idle;
        // One that failed is not taken again.
        List<Annotation> labels = pipeline.annotate(thread, codebook);
        IDLE.add(pipeline);
        return labels;
    }
}
