package dev.colloquy.fuzz;

import java.io.IOException;

/**
 * A place where bytes that anybody may have written come into the program. Trying it throws nothing, whatever the bytes are: what the
 * program says about bad input is a value, or a {@link dev.colloquy.text.UserError} that the target expects.
 */
@FunctionalInterface
public interface FuzzTarget {

    /**
     * Tries one input.
     *
     * @throws IOException where the target's own temporary files fail
     * @throws AssertionError if something that is promised does not hold
     */
    void run(byte[] input) throws IOException;
}
