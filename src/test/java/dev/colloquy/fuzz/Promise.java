package dev.colloquy.fuzz;

import java.util.Objects;

/** What must hold, said in a few words; far quicker than a library of assertions, of which a target would ask millions. */
public final class Promise {

    private Promise() {}

    /**
     * Asks for one promise.
     *
     * @throws AssertionError if it does not hold
     */
    public static void holds(boolean held, String promise) {
        if (!held) {
            throw new AssertionError(promise);
        }
    }

    /**
     * Asks whether two values are the same.
     *
     * @throws AssertionError if they differ; the message shows both
     */
    public static void same(Object found, Object expected, String promise) {
        if (!Objects.equals(found, expected)) {
            throw new AssertionError(promise + ": " + found + " is not " + expected);
        }
    }
}
