package dev.colloquy.load;

import dev.colloquy.model.ReadProblem;

/** What reading one file came to. Bad content is a value here, never an exception. */
public sealed interface ReadOutcome {

    /**
     * The file was in this reader's format; what could be read went into the sink.
     *
     * @param by what in the file was gone by, as a phrase for people, such as which columns; empty if there is no more to say than
     *     {@link ThreadReader#signs}
     */
    record Done(String by) implements ReadOutcome {
        public Done() {
            this("");
        }
    }

    /** The file is not in this reader's format; nothing went into the sink. */
    record Unrecognised(String why) implements ReadOutcome {}

    /** The file is in this reader's format, and nothing of it, or no more of it, can be read. */
    record Unreadable(ReadProblem problem) implements ReadOutcome {}
}
