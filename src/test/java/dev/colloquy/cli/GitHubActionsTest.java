package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Change;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Pair;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.Stamp;
import dev.colloquy.text.ContentHash;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
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
    void noHeadingAndNoHeadOfATableEndsACutSummary() {
        String text =
                "# A\n\n**One.**\n\n## Shares\n\n| share | before |\n|---|---|\n| a | 1 |\n| b | 2 |\n\n## Items\n\n"
                        + "- x\n".repeat(30);
        String cut = "\n\n*The rest is cut: a job summary holds 1 MiB.*\n";
        List<String> ends = IntStream.range(cut.length(), text.length())
                .mapToObj(most -> GitHubActions.fitting(text, most))
                .map(kept -> kept.substring(0, kept.length() - cut.length()))
                .distinct()
                .toList();
        assertThat(ends.stream().map(e -> e.substring(e.lastIndexOf('\n', e.length() - 2) + 1)))
                .contains("| a | 1 |\n")
                .isSubsetOf("", "**One.**\n", "| a | 1 |\n", "| b | 2 |\n", "- x\n");
    }

    @Test
    void noticesBeginWithWhatWeighsMost() {
        List<Change> changes = List.of(
                relabelled("c1", Kind.SOURCE, false),
                relabelled("c2", Kind.THEME, false),
                relabelled("c3", Kind.STANCE, true),
                relabelled("c10", Kind.STANCE, false),
                relabelled("c11", Kind.STANCE, false));
        Stamp stamp = new Stamp(
                "1",
                ContentHash.of(""),
                new Stamp.CodebookRef("b", "1", ContentHash.of("")),
                Optional.empty(),
                new TreeMap<>());
        Edition edition = Edition.of("e", stamp, List.of());
        Comparison comparison =
                new Comparison(edition, edition, changes, List.of(), List.of(), List.of(), 0.02, List.of(), true);
        assertThat(GitHubActions.annotations(comparison))
                .extracting(a -> a.replaceFirst("^.*?::.*?::t/(c\\d+): .*", "$1"))
                .containsExactly("c10", "c11", "c3", "c2", "c1");
    }

    private static Change relabelled(String id, Kind kind, boolean uncertain) {
        Labels labels = new Labels(Stance.NONE, uncertain, List.of(), new TreeMap<>(), new TreeMap<>());
        EditionItem item = new EditionItem(
                "t", id, 0, Optional.empty(), Optional.empty(), ContentHash.of(id), Optional.empty(), labels);
        return new Change.Relabelled(
                new Pair(item, item, Pair.How.ID, 1),
                List.of(new Change.LabelMove(
                        kind,
                        "",
                        new Change.Value("no", false),
                        new Change.Value("yes", false),
                        List.of(),
                        List.of(),
                        new TreeMap<>(),
                        List.of(),
                        List.of())));
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
