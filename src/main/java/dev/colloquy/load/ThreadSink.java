package dev.colloquy.load;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;

/** Takes what a reader finds as soon as it is found, so that a file may be larger than memory. */
public interface ThreadSink {

    /** A whole thread; its id is not taken twice from one file. */
    void thread(ThreadDoc thread);

    void problem(ReadProblem problem);
}
