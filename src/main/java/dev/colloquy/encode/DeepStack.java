package dev.colloquy.encode;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * Runs something on a thread of its own with a deep stack. ONNX Runtime 1.29 reads the command line of its process with a
 * matcher that calls itself for every character: with some 5,000 characters of class path or of file names, loading it on an
 * ordinary thread ends the process with a segmentation fault.
 */
final class DeepStack {

    /** Bytes of address space, of which only what is used becomes memory; enough for a million characters. */
    private static final long BYTES = 512L << 20;

    private DeepStack() {}

    /** What the work gives; an unchecked exception of it is thrown here. */
    static <T> T call(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "model", BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
