package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Threads on many topics with the reports that the program writes for them. {@code -Dgolden.update=true} rewrites the
 * reports; a build server refuses that.
 */
final class GoldenTest {

    private static final Path GOLDEN = CliRunner.ROOT.resolve("src/test/resources/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> found = Files.list(GOLDEN)) {
            return found.map(p -> String.valueOf(p.getFileName())).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reportIsAsBefore(String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        CliRunner.Run run = CliRunner.run(
                golden.resolve("thread.txt").toString(),
                "--codebook",
                golden.resolve("codebook.yaml").toString(),
                "--out",
                folder.resolve("reports").toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        JsonNode report = Reports.read(folder.resolve("reports/thread.json"));
        Reports.assertMatchesSchema("report.schema.json", report);
        Reports.assertMatchesSchema("summary.schema.json", Reports.read(folder.resolve("reports/summary.json")));
        Reports.assertSpansHold(report, Reports.read(folder.resolve("corpus/thread.json")));
        for (String ending : List.of("md", "json")) {
            compare(golden.resolve("report." + ending), Files.readString(folder.resolve("reports/thread." + ending)));
        }
    }

    /** Equal but for scores, which processors may change in the second decimal. */
    private static void compare(Path committed, String fresh) throws IOException {
        if (UPDATE) {
            assertThat(System.getenv("CI"))
                    .as("a build server does not rewrite what it checks")
                    .isNull();
            Files.writeString(committed, fresh);
        }
        assertThat(committed).exists();
        assertThat(Staleness.compare(committed.toString(), Files.readString(committed), fresh)
                        .diff())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void caseHoldsNothingElse(String name) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN.resolve(name))) {
            assertThat(files.map(p -> String.valueOf(p.getFileName())))
                    .containsExactlyInAnyOrder("thread.txt", "codebook.yaml", "gold.json", "report.md", "report.json");
        }
    }

    @Test
    void atLeastTenTopicsAreCovered() throws IOException {
        assertThat(cases().count()).isGreaterThanOrEqualTo(10);
    }
}
