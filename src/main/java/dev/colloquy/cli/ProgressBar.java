package dev.colloquy.cli;

import java.io.PrintWriter;

/** A bar on standard error for long runs, silent unless a person looks at it. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final int SHORT_RUN = 20;

    private final PrintWriter err;
    private final boolean shown;
    private final int total;
    private int done;

    ProgressBar(Terminal terminal, boolean quiet, int total) {
        this.err = terminal.err();
        this.shown = terminal.errIsTerminal() && !quiet && total > SHORT_RUN;
        this.total = total;
    }

    synchronized void step() {
        done++;
        if (shown) {
            int cells = done * WIDTH / total;
            err.print("\r[" + "#".repeat(cells) + " ".repeat(WIDTH - cells) + "] " + done + "/" + total + " threads");
            if (done == total) {
                err.print("\r" + " ".repeat(WIDTH + 30) + "\r");
            }
            err.flush();
        }
    }
}
