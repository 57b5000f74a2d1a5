package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

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
}
