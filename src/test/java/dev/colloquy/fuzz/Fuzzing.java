package dev.colloquy.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Jazzer calls: {@code src/test/fuzz.sh}. It knows these two methods by their names; nothing here needs it, so that the build does
 * not either.
 */
public final class Fuzzing {

    private static FuzzTarget target = input -> {};

    private Fuzzing() {}

    /** Chooses the target by the one argument, and tries it once: what it loads then is not counted as the time of an input. */
    @SuppressWarnings("NonFinalStaticField") // Jazzer makes no instance
    public static void fuzzerInitialize(String[] args) throws IOException {
        target = FuzzTargets.named(args[0]);
        target.run(new byte[0]);
    }

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        target.run(input);
    }

    /** Lists the targets; with a target and files, tries those. */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            FuzzTargets.all().keySet().forEach(System.out::println);
            return;
        }
        fuzzerInitialize(args);
        for (int i = 1; i < args.length; i++) {
            fuzzerTestOneInput(Files.readAllBytes(Path.of(args[i])));
            System.out.println(args[i]);
        }
    }
}
