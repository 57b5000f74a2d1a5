package dev.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The job on a real cluster of Spark. */
@Timeout(400)
final class ClusterIT {

    private static final Path GOLDEN =
            Path.of(System.getProperty("project.root", "."), "src", "test", "resources", "golden");

    @TempDir
    private Path folder = Path.of("");

    private Path threads() throws IOException {
        Path input = folder.resolve("threads");
        Path more = Files.createDirectories(input.resolve("more"));
        try (Stream<Path> cases = Files.list(GOLDEN)) {
            for (Path one : cases.sorted().toList()) {
                Path thread = one.resolve("thread.txt");
                if (Files.exists(thread)) {
                    Files.copy(thread, input.resolve(one.getFileName() + ".txt"));
                }
            }
        }
        Files.writeString(more.resolve("table.jsonl"), """
                {"thread": "t1", "id": "1", "text": "I like the “new bridge”.\\nSee https://example.org/a", "author": "Ann", "date": "2024-01-02"}
                {"thread": "t2", "id": "2", "text": "The cameras are a bad idea, says The Guardian.", "author": "Bob", "date": "2024-01-03"}
                {"thread": "t1", "id": "3", "text": "I do not. It costs too much.", "author": "Cid", "date": "2024-01-04", "parent": "1"}
                """);
        Files.writeString(more.resolve("no thread.bin"), "\0\0\0");
        return input;
    }

    @Test
    void aWorkerDiesAndTheBytesAreThoseOfTheCommandLine() throws IOException, InterruptedException {
        String input = threads().toString();
        Path alone = folder.resolve("alone");
        Path out = folder.resolve("out");

        assertThat(CommandLineRun.analyze(alone, input)).isZero();
        Path place = Path.of(System.getProperty("cluster", "")).toAbsolutePath();
        // Where the driver runs; executors run elsewhere, where the same name would be another folder.
        String relative = place.relativize(out.toAbsolutePath()).toString();
        try (StandaloneCluster cluster = new StandaloneCluster(place, 2, "1g")) {
            Process job = cluster.submit("job", "--out", relative, "--part-items", "5", input);
            StandaloneCluster.await("labels", () -> hasLabels(out));
            cluster.kill(0);
            assertThat(job.waitFor(200, TimeUnit.SECONDS)).isTrue();
            assertThat(job.exitValue()).as(cluster.log("job")).isZero();
            assertThat(cluster.log("job")).contains("Lost executor");
        }

        CommandLineRun.assertAlike(out, alone);
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(f -> f.toString().contains("/reports/."))).isEmpty();
        }
        assertThat(out.resolve("_work")).doesNotExist();
        assertThat(out.resolve("tables/items.parquet/_SUCCESS")).exists();
    }

    /** True once labels of some part are safe, and those of others are not. */
    private static boolean hasLabels(Path out) {
        try (Stream<Path> files = Files.exists(out) ? Files.walk(out) : Stream.empty()) {
            return files.anyMatch(f -> f.toString().contains("_temporary/0/task_"));
        } catch (IOException | java.io.UncheckedIOException e) {
            return false;
        }
    }
}
