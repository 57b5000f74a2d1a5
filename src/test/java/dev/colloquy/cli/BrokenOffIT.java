package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packed distribution, broken off at any moment. {@code -Dkills=100} says how often a run is killed; each time where it is depends
 * on the machine, and what must hold does not.
 */
@Timeout(1800)
final class BrokenOffIT {

    private static final Path LAUNCHER = Path.of(System.getProperty("distribution", "."), "bin", "analyze");
    private static final int KILLS = Integer.getInteger("kills", 12);
    private static final long SEED = 8;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void threads() throws IOException {
        Path golden = CliRunner.ROOT.resolve("src/test/resources/golden");
        Files.createDirectories(folder.resolve("in"));
        try (Stream<Path> cases = Files.list(golden)) {
            for (Path one : cases.sorted().limit(6).toList()) {
                Files.copy(one.resolve("thread.txt"), folder.resolve("in").resolve(one.getFileName() + ".txt"));
            }
        }
    }

    private Process start(String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toAbsolutePath().toString(), "in"));
        command.addAll(List.of(args));
        return started(command);
    }

    private Process started(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    private int run(String... args) throws IOException, InterruptedException {
        return ended(start(args));
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("stderr"));
    }

    /** Every file of reports and corpus that a reader sees, by its name. */
    private SortedMap<String, String> seen() throws IOException {
        SortedMap<String, String> seen = new TreeMap<>();
        for (String place : List.of("reports", "corpus")) {
            Path root = folder.resolve(place);
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.list(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    seen.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return seen;
    }

    private static void clear(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void aRunThatIsKilledLeavesNothingHalfAndTheNextOneCompletes() throws IOException, InterruptedException {
        assertThat(run("-q")).as(err()).isZero();
        SortedMap<String, String> old = seen();
        Path changed = folder.resolve("in/energy-heat-pumps.txt");
        Files.writeString(changed, Files.readString(changed).replace("heat", "warm"));
        clear(folder.resolve("reports/.colloquy"));
        long began = System.nanoTime();
        assertThat(run("-q")).as(err()).isZero();
        long whole = System.nanoTime() - began;
        SortedMap<String, String> fresh = seen();
        assertThat(fresh).isNotEqualTo(old);

        SplittableRandom random = new SplittableRandom(SEED);
        int killed = 0;
        for (int i = 0; i < KILLS; i++) {
            clear(folder.resolve("reports"));
            clear(folder.resolve("corpus"));
            write(old);
            Process process = start("-q");
            if (!process.waitFor(random.nextLong(whole), TimeUnit.NANOSECONDS)) {
                killed++;
            }
            process.destroyForcibly();
            ended(process);

            boolean marked = Files.exists(folder.resolve("reports/.colloquy/unfinished"));
            seen().forEach((name, text) ->
                    assertThat(text).as(name).isIn(old.getOrDefault(name, ""), fresh.getOrDefault(name, "")));
            assertThat(marked || seen().equals(old) || seen().equals(fresh))
                    .as("files of two runs go with a mark")
                    .isTrue();
            assertThat(run("-q")).as(err()).isZero();
            assertThat(seen()).isEqualTo(fresh);
            assertThat(folder.resolve("reports/.colloquy/new")).doesNotExist();
            assertThat(folder.resolve("reports/.colloquy/unfinished")).doesNotExist();
            assertThat(folder.resolve("corpus/.colloquy")).doesNotExist();
        }
        System.out.println("BrokenOffIT: " + killed + " of " + KILLS + " runs were killed before they ended");
        assertThat(killed).isPositive();
    }

    private void write(SortedMap<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @Test
    void aRunThatIsInterruptedLeavesNothingBehindAndTheNextOneGoesOn() throws IOException, InterruptedException {
        Process process = start("-q");
        Path labels = folder.resolve("reports/.colloquy/labels");
        while (process.isAlive() && !(Files.exists(labels) && Files.size(labels) > 4_000)) {
            Thread.sleep(5);
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
        int exit = ended(process);
        assertThat(exit)
                .as("130 is 128 and the number of SIGINT; 0 if it was done by then")
                .isIn(130, 0);
        assertThat(folder.resolve("reports/.colloquy/new")).doesNotExist();

        assertThat(run()).isZero();
        assertThat(err()).contains("of 6 threads are those of an earlier run");
    }

    @Test
    void aSecondRunIntoTheSameFolderIsRefusedWhileTheFirstOneWorks() throws IOException, InterruptedException {
        Process first = start("-q");
        Path lock = folder.resolve("reports/.colloquy/lock");
        while (first.isAlive() && !Files.exists(lock)) {
            Thread.sleep(2);
        }
        Process second = new ProcessBuilder(LAUNCHER.toAbsolutePath().toString(), "in", "-q")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String told = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = ended(second);
        boolean beside = first.isAlive();
        assertThat(ended(first)).isZero();
        // On a machine that is busy enough the first one is done before the second one begins.
        assertThat(exit).as(told).isIn(beside ? List.of(2) : List.of(2, 0));
        assertThat(exit == 2).isEqualTo(told.contains("another run is writing to"));
        assertThat(run("--check", "-q")).as(err()).isZero();
    }

    @Test
    void aDiskWithoutRoomChangesNothing() throws IOException, InterruptedException {
        assertThat(run("-q")).as(err()).isZero();
        SortedMap<String, String> before = seen();
        Path changed = folder.resolve("in/energy-heat-pumps.txt");
        Files.writeString(changed, Files.readString(changed).replace("heat", "warm"));
        // A file may not grow beyond so many blocks: what a full disk does, without one.
        Process process =
                started(List.of("sh", "-c", "ulimit -f 20; exec '" + LAUNCHER.toAbsolutePath() + "' in -q --fresh"));
        assertThat(ended(process)).as(err()).isEqualTo(2);
        assertThat(err()).contains("analyze: ").doesNotContain("\tat ");
        assertThat(seen()).isEqualTo(before);
        assertThat(run("-q")).as(err()).isZero();
        assertThat(run("--check", "-q")).as(err()).isZero();
    }

    @Test
    void aReaderThatGoesAwayEndsTheRunQuietly() throws IOException, InterruptedException {
        Process process =
                started(List.of("sh", "-c", "'" + LAUNCHER.toAbsolutePath() + "' in; echo \"$?\" > status", "sh"));
        assertThat(ended(process)).isZero();
        Process piped = started(List.of(
                "sh", "-c", "{ '" + LAUNCHER.toAbsolutePath() + "' in; echo \"$?\" > status; } | head -c 1 > first"));
        assertThat(ended(piped)).isZero();
        assertThat(Files.readString(folder.resolve("status")).strip()).isEqualTo("0");
        assertThat(err()).doesNotContain("\tat ").doesNotContain("bug");
        assertThat(run("--check", "-q")).as(err()).isZero();
    }
}
