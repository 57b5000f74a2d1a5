package dev.colloquy.load;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;

/** Counts what a reader hands on, and keeps nothing of it. */
public final class Counted implements ThreadSink {

    private long threads;
    private long comments;
    private long problems;

    @Override
    public void thread(ThreadDoc thread) {
        threads++;
        comments += thread.comments().size();
    }

    @Override
    public void problem(ReadProblem problem) {
        problems++;
    }

    public long threads() {
        return threads;
    }

    public long comments() {
        return comments;
    }

    public long problems() {
        return problems;
    }
}
