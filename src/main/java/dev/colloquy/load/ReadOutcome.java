package dev.colloquy.load;

import dev.colloquy.model.ReadProblem;

/** What reading one file came to. Bad content is a value here, never an exception. */
public sealed interface ReadOutcome {

    /** The file was in this reader's format; what could be read went into the sink. */
    record Done() implements ReadOutcome {}

    /** The file is not in this reader's format; nothing went into the sink. */
    record Unrecognised(String why) implements ReadOutcome {}

    /** The file is in this reader's format, and nothing of it, or no more of it, can be read. */
    record Unreadable(ReadProblem problem) implements ReadOutcome {}
}
