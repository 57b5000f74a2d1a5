package dev.colloquy.load;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;

/** Takes what a reader finds as soon as it is found, so that a file may be larger than memory. */
public interface ThreadSink {

    /** A whole thread; its id is not taken twice from one file. */
    void thread(ThreadDoc thread);

    /** A comment that is a file of its own; those of one folder are one thread, which {@link FolderThreads} makes. */
    default void lone(LoneComment comment) {
        thread(comment.alone(this));
    }

    void problem(ReadProblem problem);
}
