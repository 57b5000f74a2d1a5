package dev.colloquy.cli;

/** Whoever reads standard output wants no more of it, as {@code head} does: the end of a run, and nothing to tell. */
final class OutputClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says that what is written goes nowhere.
     *
     * @throws OutputClosed if so
     */
    static void check(Terminal terminal) {
        if (terminal.out().checkError()) {
            throw new OutputClosed();
        }
    }
}
