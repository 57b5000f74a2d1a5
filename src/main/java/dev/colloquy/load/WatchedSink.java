package dev.colloquy.load;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;

/** Hands everything on, and knows whether what goes wrong goes wrong there or in the reader. */
final class WatchedSink implements ThreadSink {

    private final ThreadSink sink;
    private boolean taking;

    WatchedSink(ThreadSink sink) {
        this.sink = sink;
    }

    /** True while something is being handed on, and after that failed. */
    boolean isTaking() {
        return taking;
    }

    @Override
    public void thread(ThreadDoc thread) {
        taking = true;
        sink.thread(thread);
        taking = false;
    }

    @Override
    public void lone(LoneComment comment) {
        taking = true;
        sink.lone(comment);
        taking = false;
    }

    @Override
    public void problem(ReadProblem problem) {
        taking = true;
        sink.problem(problem);
        taking = false;
    }
}
