package dev.colloquy.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.report.Sentences;
import dev.colloquy.report.markdown.MarkdownWriter;
import dev.colloquy.summary.AnalysisResult;
import org.junit.jupiter.api.Test;

/** What reports say first. */
final class LeadTest {

    @Test
    void summaryCountsTowardsEveryTarget() {
        String summary = new MarkdownWriter().summary(Samples.result(2));

        assertThat(summary)
                .contains("Stance towards **trams that run all night**, the first target, where no other is named.")
                .contains("| towards | items | in favor | against | mixed | no position | uncertain |")
                .contains("| trams that run all night | 10 | 4 | 2 | 1 | 3 | 1 |")
                .contains("| higher fares | 10 | 2 | 4 | 1 | 3 | 1 |")
                .contains("1 of these labels is uncertain.");
    }

    @Test
    void summaryNamesTheOnlyTarget() {
        assertThat(new MarkdownWriter().summary(Samples.result(1)))
                .contains("Stance towards **trams that run all night**.\n")
                .doesNotContain("| towards |");
    }

    @Test
    void targetsAreCalledByTheirNames() {
        AnalysisResult result = Samples.result(2);

        assertThat(new MarkdownWriter().thread(result, result.threads().get(0)))
                .contains("Towards higher fares: against.")
                .doesNotContain("Towards fares:");
    }

    @Test
    void aPostAloneIsToldSo() {
        Lines lines = new Lines(1).post("Trams", Stance.NONE, "Who pays?");

        assertThat(Sentences.summary(lines.thread("t")))
                .startsWith("The post, without comments: 0 in favor, 0 against, 0 mixed, 1 no position. "
                        + "1 of these labels is uncertain. It touches 0 themes of the codebook and cites 0 sources.");
    }
}
