package dev.colloquy.bench;

import dev.colloquy.load.Counted;
import dev.colloquy.load.MadeThreads;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads files of every format, or of those named, and prints megabytes a second of processor time, the best of several times:
 * {@code ReadingRun csv jsonl}. The files are made before, in memory. Formats whose files hold one thread are read as many small files.
 */
public final class ReadingRun {

    private static final int TIMES = 7;
    private static final int LENGTH = 12_000_000;
    private static final int FILES = 600;
    private static final double MEGA = 1e6;
    private static final double NANO = 1e9;

    private ReadingRun() {}

    public static void main(String[] arguments) throws IOException {
        List<String> formats = arguments.length == 0 ? MadeThreads.formats() : List.of(arguments);
        System.out.println("format        MB/s  threads comments problems");
        for (String format : formats) {
            List<byte[]> files = files(format);
            long bytes = files.stream().mapToLong(f -> f.length).sum();
            double best = Double.MAX_VALUE;
            Counted counted = new Counted();
            for (int i = 0; i < TIMES; i++) {
                counted = new Counted();
                ThreadLoader loader = MadeThreads.loader(format);
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                for (byte[] file : files) {
                    loader.load("made", () -> new ByteArrayInputStream(file), ReadOptions.USUAL, counted);
                }
                best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANO);
            }
            System.out.println(String.format(
                    Locale.ROOT, "%-12s %5.1f %8d %8d %8d", format, bytes / MEGA / best, counted.threads(), counted.comments(), counted.problems()));
        }
    }

    private static List<byte[]> files(String format) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (int i = 1; i <= (MadeThreads.isOfOneThread(format) ? FILES : 1); i++) {
            try (InputStream in = MadeThreads.isOfOneThread(format)
                    ? MadeThreads.file(format, i)
                    : MadeThreads.open(format, LENGTH)) {
                files.add(in.readAllBytes());
            }
        }
        return files;
    }
}
