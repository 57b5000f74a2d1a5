package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads that one side could not read are left out of both, so that they are not told as removed or added. */
final class UnreadThreadsTest {

    @TempDir
    private Path temp = Path.of("");

    private ThreeThreads corpus;

    @BeforeEach
    void twoVersions() throws IOException {
        corpus = ThreeThreads.in(temp);
    }

    private void betaIsLeftOut(String before, String after, String where) throws IOException {
        ThreeThreads.Told told = corpus.diff(before, after);
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.complete()).isFalse();
        assertThat(told.changes()).isEmpty();
        assertThat(told.items("before")).isEqualTo(8);
        assertThat(told.items("after")).isEqualTo(8);
        assertThat(told.json().path("before").path("threads").asInt()).isEqualTo(2);
        assertThat(told.notes())
                .contains("Left out of both sides, since " + corpus.path(where)
                        + " could not be read there: the thread beta.");
        assertThat(told.err()).contains("beta");
    }

    @Test
    void aReportThatIsCutShortIsLeftOutOnEitherSide() throws IOException {
        corpus.cut("new/reports/beta.json", 2_000);
        betaIsLeftOut("old/reports", "new/reports", "new/reports");
        betaIsLeftOut("new/reports", "old/reports", "new/reports");
        assertThat(corpus.run("old/reports", "new/reports").out()).contains("note: Left out of both sides");
        assertThat(corpus.run("old/reports", "new/reports", "--format", "md").out())
                .contains("> Left out of both sides");
    }

    @Test
    void aReportThatIsGoneIsNamedByTheSummary() throws IOException {
        corpus.delete("new/reports/beta.json");
        betaIsLeftOut("old/reports", "new/reports", "new/reports");
    }

    @Test
    void aReportThatIsGoneIsNamedByTheManifestWhereThereIsNoSummary() throws IOException {
        corpus.delete("new/reports/beta.json");
        corpus.delete("new/reports/summary.json");
        betaIsLeftOut("old/reports", "new/reports", "new/reports");
    }

    @Test
    void aReportThatIsNoneIsLeftOut() throws IOException {
        for (String text : new String[] {"{}", "[]", "", "no JSON", "{\"schemaVersion\": 999, \"program\": {}"}) {
            corpus.write("new/reports/beta.json", text);
            betaIsLeftOut("old/reports", "new/reports", "new/reports");
        }
        Files.write(temp.resolve("new/reports/beta.json"), new byte[] {0, 1, 2, (byte) 0xff});
        betaIsLeftOut("old/reports", "new/reports", "new/reports");
    }

    @Test
    void unknownLabelsAndOtherSchemasMakeAReportUnusable() throws IOException {
        String report = corpus.text("new/reports/beta.json");
        corpus.replace("new/reports/beta.json", "\"label\": \"AGAINST\"", "\"label\": \"HOSTILE\"");
        betaIsLeftOut("old/reports", "new/reports", "new/reports");
        corpus.write("new/reports/beta.json", report.replace("\"schemaVersion\": 1", "\"schemaVersion\": 999"));
        betaIsLeftOut("old/reports", "new/reports", "new/reports");
    }

    @Test
    void aBrokenFileOfACorpusIsLeftOut() throws IOException {
        corpus.cut("new/corpus/beta.json", 300);
        betaIsLeftOut("old/corpus", "new/corpus", "new/corpus");
        corpus.delete("new/corpus/beta.json");
        betaIsLeftOut("old/corpus", "new/corpus", "new/corpus");
        corpus.delete("new/corpus/manifest.json");
        corpus.write("new/corpus/beta.json", "[]");
        assertThat(corpus.diff("old/corpus", "new/corpus").changes()).isEmpty();
    }

    @Test
    void aRawFileThatCannotBeReadIsLeftOut() throws IOException {
        for (byte[] bytes :
                new byte[][] {{}, {0, 1, 2, 3, 0, (byte) 0xff}, "hi".getBytes(java.nio.charset.StandardCharsets.UTF_8)
                }) {
            Files.write(temp.resolve("new/seeds/beta.txt"), bytes);
            betaIsLeftOut("old/seeds", "new/seeds", "new/seeds");
        }
    }

    @Test
    void aThreadThatWasRemovedIsStillRemoved() throws IOException {
        corpus.delete("new/seeds/beta.txt");
        corpus.write("new/seeds/notes.txt", "hi");
        ThreeThreads.Told told = corpus.diff("old/seeds", "new/seeds");
        assertThat(told.exit()).isZero();
        assertThat(told.complete()).isTrue();
        assertThat(told.changes()).hasSize(4).containsOnly("removed");
    }

    @Test
    void eachSideNamesItsOwn() throws IOException {
        corpus.delete("old/reports/alpha.json");
        corpus.delete("new/reports/beta.json");
        ThreeThreads.Told told = corpus.diff();
        assertThat(told.items("before")).isEqualTo(4);
        assertThat(told.items("after")).isEqualTo(4);
        assertThat(told.notes())
                .anyMatch(n -> n.contains("old/reports could not be read there: the thread alpha."))
                .anyMatch(n -> n.contains("new/reports could not be read there: the thread beta."));
    }

    @Test
    void againstASummaryTheTotalsOfTheSummaryCount() throws IOException {
        corpus.cut("new/reports/beta.json", 2_000);
        ThreeThreads.Told told = corpus.diff("old/reports/summary.json", "new/reports");
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.items("before")).isEqualTo(12);
        assertThat(told.items("after")).isEqualTo(12);
        assertThat(told.notes()).anyMatch(n -> n.contains("the totals of its summary count"));
    }

    @Test
    void whereNoReportCanBeReadTheTotalsOfTheSummaryAreLeft() throws IOException {
        for (String thread : new String[] {"alpha", "beta", "gamma"}) {
            corpus.cut("new/reports/" + thread + ".json", 2_000);
        }
        ThreeThreads.Told told = corpus.diff();
        assertThat(told.exit()).isEqualTo(3);
        assertThat(told.changes()).isEmpty();
        assertThat(told.items("after")).isEqualTo(12);
        assertThat(told.notes()).anyMatch(n -> n.contains("the threads alpha, beta, gamma"));
    }

    @Test
    void aPreviewLeavesOutWhatTheReportsLack() throws IOException {
        corpus.cut("new/reports/beta.json", 2_000);
        CliRunner.Run run =
                CliRunner.run("diff", "--codebook", corpus.path("new/seeds/codebook.yaml"), corpus.path("new/reports"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("Left out of both sides").doesNotContain("added ");
    }

    @Test
    void whatIsLeftOverFromAnotherRunIsNoLoss() throws IOException {
        corpus.write(
                "new/reports/zeta.json", corpus.text("new/reports/beta.json").replace("\"beta\"", "\"zeta\""));
        corpus.write(
                "new/reports/eta.json", corpus.text("new/reports/beta.json").substring(0, 900));
        ThreeThreads.Told told = corpus.diff();
        assertThat(told.exit()).isZero();
        assertThat(told.items("after")).isEqualTo(12);
        assertThat(told.notes())
                .anyMatch(n -> n.contains("eta.json: left out: left over from another run"))
                .anyMatch(n -> n.contains("zeta.json: left out: left over from another run"));
    }

    @Test
    void exitCodesSayThatNotAllCouldBeCompared() throws IOException {
        corpus.cut("new/reports/beta.json", 2_000);
        assertThat(corpus.run("old/reports", "new/reports", "--exit-code").exit())
                .isEqualTo(3);
        assertThat(corpus.run("old/reports", "new/reports", "--fail-on", "any").exit())
                .isEqualTo(3);
        assertThat(corpus.run("old/reports", "new/reports").out())
                .contains("Nothing changed in the 2 threads that could be compared.");
        corpus.replace("old/reports/alpha.json", "\"label\": \"FAVOR\"", "\"label\": \"AGAINST\"");
        for (String option : List.of("--no-causes", "--exit-code", "--fail-on=any")) {
            CliRunner.Run run = corpus.run("old/reports", "new/reports", option);
            assertThat(run.out()).contains("AGAINST? → FAVOR?");
            assertThat(run.exit()).as(option).isEqualTo(3);
        }
    }

    @Test
    void localesAndZonesDoNotMatter() throws IOException {
        corpus.cut("new/reports/alpha.json", 2_000);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        CliRunner.Run plain = corpus.run("old/reports", "new/reports", "--format", "json");
        try {
            for (String language : List.of("tr", "ar-u-nu-arab")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
                assertThat(corpus.run("old/reports", "new/reports", "--format", "json"))
                        .isEqualTo(plain);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
