package dev.colloquy.cli;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadLoader;
import java.io.InputStream;

/**
 * How files become threads in one run.
 *
 * @param loader the readers that may take them
 * @param options what the readers are asked for
 * @param standard standard input, for the path {@code -}
 */
record Intake(ThreadLoader loader, ReadOptions options, InputStream standard) {

    /** Every reader, what they give unasked, and no standard input. */
    static Intake usual() {
        return new Intake(Wiring.loader(), ReadOptions.USUAL, InputStream.nullInputStream());
    }
}
