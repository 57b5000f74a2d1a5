package dev.colloquy.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What fuzzing begins with and what it has found: every input is tried again, without a fuzzer. */
final class FuzzCorpusTest {

    private static final Path ROOT = Path.of(System.getProperty("project.root", "."));
    private static final Path FUZZ = ROOT.resolve("src/test/resources/fuzz");
    private static final String ARGUMENTS = "arguments";

    @TempDir
    private Path folder = Path.of("");

    static Set<String> targets() {
        Set<String> targets = new TreeSet<>(FuzzTargets.all().keySet());
        targets.remove(ARGUMENTS);
        return targets;
    }

    private static List<Path> files(String target) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String kind : List.of("seeds", "crashes")) {
            Path place = FUZZ.resolve(kind).resolve(target);
            if (Files.isDirectory(place)) {
                try (Stream<Path> found = Files.list(place)) {
                    files.addAll(found.sorted().toList());
                }
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("targets")
    @Timeout(240)
    void noInputBreaksItsTarget(String target) throws IOException {
        List<Path> files = files(target);

        assertThat(files).as("inputs of %s", target).isNotEmpty();
        for (Path file : files) {
            try {
                FuzzTargets.named(target).run(Files.readAllBytes(file));
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError(file + " breaks " + target, e);
            }
        }
    }

    /** In a process of its own, whose current folder it may write into. */
    @Test
    @Timeout(180)
    void noWordsOfACommandLineEndInABug() throws IOException, InterruptedException {
        List<Path> files = files(ARGUMENTS);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Fuzzing.class.getName(),
                ARGUMENTS));
        files.forEach(file -> command.add(file.toAbsolutePath().toString()));
        Path told = folder.resolve("told");
        Process process = new ProcessBuilder(command)
                .directory(Files.createDirectory(folder.resolve("work")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        boolean ended = process.waitFor(150, TimeUnit.SECONDS);
        process.destroyForcibly();

        assertThat(ended).as("it ends: %s", Files.readString(told)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(told)).isZero();
        assertThat(Files.readAllLines(told)).hasSizeGreaterThanOrEqualTo(files.size());
    }

    /** An input in a folder that no target reads would never be tried. */
    @Test
    void eachFolderOfInputsIsATarget() throws IOException {
        Set<String> known = FuzzTargets.all().keySet();
        for (String kind : List.of("seeds", "crashes")) {
            try (Stream<Path> found = Files.list(FUZZ.resolve(kind))) {
                assertThat(found.map(p -> p.getFileName().toString())).isSubsetOf(known);
            }
        }
    }
}
