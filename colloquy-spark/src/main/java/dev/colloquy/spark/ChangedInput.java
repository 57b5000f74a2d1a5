package dev.colloquy.spark;

import dev.colloquy.text.UserError;

/** A thread that was read once is not there any more as it was: its file changed, or went away, before all work on it was done. */
final class ChangedInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String thread;

    ChangedInput(String thread) {
        super(thread);
        this.thread = thread;
    }

    /** What a person should know of it. */
    UserError told() {
        return new UserError(
                "the thread " + thread
                        + " is not there any more as it was read at first: its file changed or went away while the job ran",
                "the same command begins anew with what is there now");
    }
}
