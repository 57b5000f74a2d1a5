package dev.colloquy.load;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.util.List;

/** What reading one file came to. Bad content is a value here, never an exception. */
public sealed interface ReadOutcome {

    /**
     * The file held threads.
     *
     * @param problems what was odd about them
     */
    record Read(List<ThreadDoc> threads, List<ReadProblem> problems) implements ReadOutcome {
        public Read {
            threads = List.copyOf(threads);
            problems = List.copyOf(problems);
        }
    }

    /** The file is not in this reader's format. */
    record Unrecognised(String why) implements ReadOutcome {}

    /** The file is in this reader's format, and broken. */
    record Unreadable(ReadProblem problem) implements ReadOutcome {}
}
