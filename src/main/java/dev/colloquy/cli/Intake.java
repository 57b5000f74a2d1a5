package dev.colloquy.cli;

import dev.colloquy.io.ArchiveLimits;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadLoader;
import java.io.InputStream;
import java.util.function.LongFunction;

/**
 * How files become threads in one run.
 *
 * @param loader the readers that may take them
 * @param options what the readers are asked for
 * @param archives how much is taken out of archives
 * @param standard standard input, for the path {@code -}
 * @param progress makes a bar over so many bytes
 */
record Intake(
        ThreadLoader loader,
        ReadOptions options,
        ArchiveLimits archives,
        InputStream standard,
        LongFunction<ProgressBar> progress) {

    /** The same without a bar. */
    Intake(ThreadLoader loader, ReadOptions options, InputStream standard) {
        this(loader, options, ArchiveLimits.USUAL, standard, total -> ProgressBar.none());
    }

    /** Every reader, what they give unasked, and no standard input. */
    static Intake usual() {
        return new Intake(Wiring.loader(), ReadOptions.USUAL, InputStream.nullInputStream());
    }
}
