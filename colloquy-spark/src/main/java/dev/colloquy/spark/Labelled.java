package dev.colloquy.spark;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.store.PackedLabels;
import dev.colloquy.store.PackedThread;
import dev.colloquy.summary.ThreadResult;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.hadoop.io.BytesWritable;

/** A thread with its labels as one record of a file. */
final class Labelled {

    private Labelled() {}

    static BytesWritable record(byte[] thread, List<Annotation> labels) {
        byte[] packed = PackedLabels.of(labels);
        return new BytesWritable(ByteBuffer.allocate(Integer.BYTES + thread.length + packed.length)
                .putInt(thread.length)
                .put(thread)
                .put(packed)
                .array());
    }

    /** The thread again with its labels and what they add up to. */
    static ThreadResult read(BytesWritable record, Codebook codebook, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(record.getBytes(), 0, record.getLength());
        byte[] packed = new byte[in.getInt()];
        in.get(packed);
        byte[] labels = new byte[in.remaining()];
        in.get(labels);
        ThreadDoc thread = PackedThread.read(packed);
        return ThreadResult.of(thread, codebook, PackedLabels.read(labels, thread), problems.of(thread.file()));
    }

    /** What was found odd in reading, by file. */
    interface Problems {
        List<ReadProblem> of(String file);
    }
}
