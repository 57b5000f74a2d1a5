package dev.colloquy.fuzz;

import dev.colloquy.cli.Program;
import dev.colloquy.io.ArchiveLimits;
import dev.colloquy.io.Archives;
import dev.colloquy.io.Stored;
import dev.colloquy.load.LoneComment;
import dev.colloquy.load.ReadLimits;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.ThreadLoader;
import dev.colloquy.load.ThreadLoader.Loaded;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files of threads: every reader by itself, all of them as a run chooses among them, and archives. */
final class ReaderTargets {

    private static final int MIB = 1 << 20;
    private static final String FILE = "folder/thread.txt";

    private static final ReadOptions ALL = new ReadOptions(
                    Set.of(Status.values()), Map.of("text", "body", "author", "2", "thread", ""))
            .within(new ReadLimits(MIB, 200, 5, 2, 2));

    private static final ArchiveLimits SMALL = new ArchiveLimits(3, 50, MIB, 250, MIB);

    private ReaderTargets() {}

    static SortedMap<String, FuzzTarget> all() {
        SortedMap<String, FuzzTarget> targets = new TreeMap<>();
        ThreadLoader loader = Program.loader();
        loader.formats().forEach(format -> targets.put("read-" + format, reads(loader.only(format))));
        targets.put("read-any", reads(loader));
        targets.put("archive", ReaderTargets::archive);
        return targets;
    }

    private static FuzzTarget reads(ThreadLoader loader) {
        return input -> {
            Found found = Found.of(loader, input, ReadOptions.USUAL);
            found.check(input.length);
            // What is true of one input in four is seen to be true of all, and it takes the same time again.
            if (Arrays.hashCode(input) % 4 == 0) {
                Promise.same(Found.of(loader, input, ReadOptions.USUAL), found, "the same twice");
                found.threads().forEach(Soundness::kept);
                Found.of(loader, input, ALL).check(input.length);
            }
        };
    }

    /** What one file came to. */
    private record Found(Loaded loaded, List<ThreadDoc> threads, List<ReadProblem> problems) {

        static Found of(ThreadLoader loader, byte[] input, ReadOptions options) {
            Kept kept = new Kept();
            Loaded loaded = loader.load(FILE, () -> new ByteArrayInputStream(input), options, kept);
            return new Found(loaded, List.copyOf(kept.threads), List.copyOf(kept.problems));
        }

        void check(long length) {
            threads.forEach(t -> Soundness.check(t, length));
            Soundness.problems(problems);
            if (loaded.outcome() instanceof ReadOutcome.Unreadable unreadable) {
                Soundness.problems(List.of(unreadable.problem()));
            }
        }
    }

    private static final class Kept implements ThreadSink {

        private final List<ThreadDoc> threads = new ArrayList<>();
        private final List<ReadProblem> problems = new ArrayList<>();

        @Override
        public void thread(ThreadDoc thread) {
            threads.add(thread);
        }

        @Override
        public void lone(LoneComment comment) {
            thread(comment.alone(this));
        }

        @Override
        public void problem(ReadProblem problem) {
            problems.add(problem);
        }
    }

    /** Names never lead out of the archive, and no more is taken out of it than the limits allow. */
    private static void archive(byte[] input) {
        Taken taken = new Taken();
        new Archives(SMALL).visit("dump.zip", Stored.of(input), taken);
        Promise.holds(taken.bytes <= SMALL.bytes() && taken.names.size() <= SMALL.entries(), "within the limits");
        taken.names.forEach(
                name -> Promise.holds(!List.of(name.split("/", -1)).contains(".."), "names lead nowhere else"));
        Soundness.problems(taken.problems);
    }

    private static final class Taken implements Archives.Visitor {

        private final List<String> names = new ArrayList<>();
        private final List<ReadProblem> problems = new ArrayList<>();
        private long bytes;

        @Override
        public void file(String name, Stored content) {
            boolean itself = name.equals("dump.zip");
            try (InputStream in = content.open()) {
                long size = in.readAllBytes().length;
                bytes += itself ? 0 : size;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            names.add(name);
        }

        @Override
        public void skipped(String name, String why) {
            Promise.holds(!why.isBlank(), "a sentence");
        }

        @Override
        public void problem(ReadProblem problem) {
            problems.add(problem);
        }
    }
}
