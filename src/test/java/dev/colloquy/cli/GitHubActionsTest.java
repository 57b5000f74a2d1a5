package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GitHubActionsTest {

    @Test
    void aSummaryThatFitsIsNotTouched() {
        assertThat(GitHubActions.fitting("# A\n\ntext\n", 100)).isEqualTo("# A\n\ntext\n");
    }

    @Test
    void aLongSummaryIsCutBetweenLinesAndSaysSo() {
        String line = "- Überwachung — 監視 is told in many bytes\n";
        String text = line.repeat(1_000);
        String kept = GitHubActions.fitting(text, 5_000);
        assertThat(kept.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(5_000);
        assertThat(kept).endsWith("*The rest is cut: a job summary holds 1 MiB.*\n");
        assertThat(kept.lines().filter(l -> l.startsWith("- ")).toList())
                .isNotEmpty()
                .allMatch(l -> (l + "\n").equals(line));
    }

    @Test
    void aFullSummaryGetsNothingMore() {
        assertThat(GitHubActions.fitting("# A\n", 0)).isEmpty();
    }

    @Test
    void aSummaryThatCannotBeWrittenLeavesTheComparison(@TempDir Path temp) throws IOException {
        ThreeThreads corpus = ThreeThreads.in(temp);
        Path missing = temp.resolve("missing/summary.md");
        refused(corpus, missing, "there is no folder " + missing.getParent());
        refused(corpus, temp, "it is a folder");
        Path summary = temp.resolve("summary.md");
        CliRunner.Run run = run(corpus, summary);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Files.readString(summary)).contains("edited");
    }

    private static void refused(ThreeThreads corpus, Path summary, String why) {
        CliRunner.Run run = run(corpus, summary);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).contains("edited   beta/c3").contains("::notice");
        assertThat(run.err()).contains("the summary of the job cannot be written to " + summary + ": " + why);
    }

    private static CliRunner.Run run(ThreeThreads corpus, Path summary) {
        return CliRunner.run(
                false,
                Map.of("GITHUB_STEP_SUMMARY", summary.toString()),
                "diff",
                corpus.path("old/reports"),
                corpus.path("new/reports"),
                "--github");
    }
}
