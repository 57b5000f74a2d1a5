package dev.colloquy.load;

import java.util.Locale;

/**
 * Reads a file of any size that is made while it is read: {@code BigExport wxr 2048} reads 2 GiB. Run with a small {@code -Xmx} it
 * shows that memory does not grow with the file.
 */
public final class BigExport {

    private static final int MEGA = 1 << 20;

    private BigExport() {}

    /** Prints how many threads and comments the file has. */
    public static void main(String[] arguments) {
        String format = arguments[0];
        long length = Long.parseLong(arguments[1]) * MEGA;
        Counted counted = new Counted();
        ThreadLoader.Loaded loaded = MadeThreads.loader(format)
                .load("big", () -> MadeThreads.open(format, length), ReadOptions.USUAL, counted);
        System.out.println(String.format(
                Locale.ROOT,
                "%s: %d threads, %d comments, %d problems",
                loaded.outcome().getClass().getSimpleName(),
                counted.threads(),
                counted.comments(),
                counted.problems()));
    }
}
