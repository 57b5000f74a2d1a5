package dev.colloquy.bench;

import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.load.table.TableReader;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads a table five times and prints megabytes a second of processor time: {@code TableRun comments.csv}. Run it with a small {@code -Xmx}. */
public final class TableRun {

    private static final int TIMES = 5;
    private static final double MEGA = 1e6;
    private static final double NANO = 1e9;

    private TableRun() {}

    public static void main(String[] arguments) throws Exception {
        Path path = Path.of(arguments[0]);
        for (int i = 0; i < TIMES; i++) {
            long[] counts = new long[3];
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            new ThreadLoader(List.of(new TableReader()))
                    .load(
                            String.valueOf(path.getFileName()),
                            () -> Files.newInputStream(path),
                            ReadOptions.USUAL,
                            counting(counts));
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANO;
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d threads, %d comments, %d problems, %.1f MB/s",
                    counts[0],
                    counts[1],
                    counts[2],
                    Files.size(path) / MEGA / seconds));
        }
    }

    private static ThreadSink counting(long[] counts) {
        return new ThreadSink() {
            @Override
            public void thread(ThreadDoc thread) {
                counts[0]++;
                counts[1] += thread.comments().size();
            }

            @Override
            public void problem(ReadProblem problem) {
                counts[2]++;
            }
        };
    }
}
