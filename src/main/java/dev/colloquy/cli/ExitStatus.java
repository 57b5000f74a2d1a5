package dev.colloquy.cli;

/** What the process answers its caller. */
public enum ExitStatus {
    /** Done. */
    OK(0),
    /** Ran fine, and the answer is "differs". */
    DIFFERS(1),
    /** Wrong usage, or a path that does not exist. */
    USAGE(2),
    /** Reports were written, but some input could not be read. */
    INCOMPLETE(3),
    /** A bug in the program. */
    BUG(70);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
