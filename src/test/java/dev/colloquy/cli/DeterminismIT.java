package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The script that runs the command under many circumstances, on one short thread: it finds what differs, and nothing else. */
@Timeout(300)
final class DeterminismIT {

    private static final Path LAUNCHER =
            Path.of(System.getProperty("distribution", "."), "bin", "analyze").toAbsolutePath();

    private static final String THREAD =
            "A bridge\n\nThe town plans a bridge.\n\n1 comment\n\n  1. I like the bridge.\n";

    @TempDir
    private Path folder = Path.of("");

    /** What the script answered. */
    private record Answer(int exit, String told) {}

    private Answer script(String... arguments) throws IOException, InterruptedException {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"));
        Path threads = Files.createDirectories(folder.resolve("threads"));
        Files.writeString(threads.resolve("thread.txt"), THREAD);
        Files.copy(
                CliRunner.ROOT.resolve("src/test/determinism/threads/codebook.yaml"), threads.resolve("codebook.yaml"));
        List<String> command = new ArrayList<>(List.of(
                "bash",
                CliRunner.ROOT
                        .resolve("src/test/determinism.sh")
                        .toAbsolutePath()
                        .toString(),
                "--threads",
                threads.toString()));
        command.addAll(List.of(arguments));
        command.add(LAUNCHER.toString());
        Path told = folder.resolve("told");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        assertThat(process.waitFor(280, TimeUnit.SECONDS)).isTrue();
        return new Answer(process.exitValue(), Files.readString(told));
    }

    @Test
    void circumstancesDoNotMatter() throws IOException, InterruptedException {
        Answer answer = script("--runs", "3");

        assertThat(answer.exit()).as(answer.told()).isZero();
        assertThat(answer.told()).contains("determinism: 2 runs, ", " one hash:\n");
    }

    @Test
    void aDifferenceIsFound() throws IOException, InterruptedException {
        Answer answer = script("--runs", "4", "--plant", "4");

        assertThat(answer.exit()).isEqualTo(1);
        assertThat(answer.told())
                .contains("run 1 and run 4 differ: Files 1/bare/reports/summary.md", "< # ", "> X ")
                .doesNotContain("one hash");
    }
}
