package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Input that once broke something, or that is made to: each file goes through the whole program and never ends in a bug. */
final class CrashCorpusTest {

    private static final Path CRASHES = CliRunner.ROOT.resolve("src/test/resources/crashes");

    @TempDir
    private Path folder = Path.of("");

    private Run analyze(Path path) {
        return CliRunner.run(
                path.toString(),
                "--out",
                folder.resolve("out").toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString());
    }

    @Test
    void noFileEndsInABug() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(CRASHES)) {
            files = found.sorted().toList();
        }

        assertThat(files).isNotEmpty().allSatisfy(file -> {
            Run run = analyze(file);
            assertThat(run.exit()).as("%s: %s", file, run.err()).isIn(0, 3);
            assertThat(run.err()).doesNotContain("Exception").doesNotContain("bug");
        });
    }

    @Test
    void theFolderIsReadWholeWithEachFileNamed() {
        Run run = analyze(CRASHES);

        assertThat(run.exit()).as(run.err()).isIn(0, 3);
        assertThat(run.err()).doesNotContain("Exception");
        assertThat(folder.resolve("out/summary.json")).exists();
    }

    @Test
    @Timeout(120)
    void nestedQuotesAndManyAddressesEndInTime() throws IOException {
        String quotes = "\u201C".repeat(20_000) + "deep" + "\u201D".repeat(20_000);
        String addresses = "See https://example.org/a and ".repeat(10_000);
        Path file = Files.writeString(
                folder.resolve("many.txt"),
                "Many\n\nBody.\n\n2 comments\n\n  1. " + quotes + "\n\n  2. " + addresses + "\n");

        Run run = analyze(file);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(folder.resolve("out/many.json")).content().contains("https://example.org/a");
    }

    @Test
    @Timeout(120)
    void oneEndlessWordEndsInTime() throws IOException {
        Path file = Files.writeString(
                folder.resolve("word.txt"), "A word\n\nBody.\n\n1 comment\n\n  1. " + "x".repeat(1_000_000) + "\n");

        Run run = analyze(file);

        assertThat(run.exit()).as(run.err()).isZero();
    }
}
