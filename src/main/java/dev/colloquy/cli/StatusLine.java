package dev.colloquy.cli;

import java.io.PrintWriter;

/** The one line of a terminal that is written over again and again while the program works. Safe for several threads. */
final class StatusLine {

    /** Erases what is on the line, wherever the line ends (ECMA-48, EL). */
    private static final String BLANK = "\r\u001B[K";

    private final PrintWriter err;
    private boolean shown;
    private boolean guarded;

    StatusLine(PrintWriter err) {
        this.err = err;
    }

    /** Puts a text in the place of what is shown. */
    synchronized void show(String text) {
        if (!guarded) {
            guarded = true;
            // A run that is broken off leaves a clean line to the shell.
            Runtime.getRuntime().addShutdownHook(new Thread(this::clear, "status line"));
        }
        err.print(BLANK + text);
        err.flush();
        shown = true;
    }

    /** Takes away what is shown, so that something else can be written. */
    synchronized void clear() {
        if (shown) {
            err.print(BLANK);
            err.flush();
            shown = false;
        }
    }
}
