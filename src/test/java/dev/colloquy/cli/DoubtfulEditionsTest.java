package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a comparison doubtful is told in it, once, and by the exit code. */
final class DoubtfulEditionsTest {

    private static final String ZEROS = "\"corpusVersion\": \"sha256:0000";

    @TempDir
    private Path temp = Path.of("");

    private ThreeThreads corpus;

    @BeforeEach
    void twoVersions() throws IOException {
        corpus = ThreeThreads.in(temp);
    }

    private ThreeThreads.Told doubtful(String... sentences) throws IOException {
        ThreeThreads.Told told = corpus.diff();
        assertThat(told.exit()).as(told.err()).isEqualTo(3);
        assertThat(told.complete()).isFalse();
        for (String sentence : sentences) {
            assertThat(told.notes())
                    .filteredOn(n -> n.contains(sentence))
                    .as(sentence)
                    .hasSize(1);
        }
        assertThat(told.err().lines().filter(l -> l.startsWith("analyze:"))).doesNotHaveDuplicates();
        return told;
    }

    private void otherVersion(String name) throws IOException {
        String text = corpus.text(name);
        int at = text.indexOf("\"corpusVersion\": \"");
        corpus.write(name, text.substring(0, at) + ZEROS + text.substring(at + ZEROS.length()));
    }

    @Test
    void textsThatWereEditedByHand() throws IOException {
        corpus.replace("new/corpus/beta.json", "wastes money", "saves money");
        doubtful(
                "beta.json:7:11: hash: does not fit the thread; the file was edited by hand",
                "the texts of 1 item (beta/c3) are not those that the reports are about");
        assertThat(corpus.run("old/reports", "new/reports").out()).contains("hash: does not fit the thread");
        assertThat(corpus.run("old/reports", "new/reports", "--format", "md").out())
                .contains("does not fit the thread");
        ThreeThreads.Told fresh = corpus.diff("old/corpus", "new/corpus");
        assertThat(fresh.exit()).isEqualTo(3);
        assertThat(fresh.notes()).anyMatch(n -> n.contains("hash: does not fit the thread"));
    }

    @Test
    void aPreviewTellsItOnce() throws IOException {
        corpus.replace("new/corpus/beta.json", "wastes money", "saves money");
        CliRunner.Run run =
                CliRunner.run("diff", "--codebook", corpus.path("old/seeds/codebook.yaml"), corpus.path("new/corpus"));
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err().lines().filter(l -> l.contains("does not fit the thread")))
                .hasSize(1);
    }

    @Test
    void aCorpusOfAnotherVersionThanTheReportsName() throws IOException {
        otherVersion("new/corpus/manifest.json");
        doubtful(
                "the corpus version does not fit the hashes of the threads",
                "the corpus is of another version than the reports name");
    }

    @Test
    void reportsOfAnotherVersionThanTheirThreadsMake() throws IOException {
        for (String name : List.of("alpha", "beta", "gamma", "summary")) {
            otherVersion("new/reports/" + name + ".json");
        }
        doubtful("corpusVersion: does not fit the hashes of the threads", "of another version than the reports name");
    }

    @Test
    void aSummaryOfAnotherVersionThanItsReportsLeavesThese() throws IOException {
        otherVersion("new/reports/summary.json");
        ThreeThreads.Told told = doubtful("corpusVersion: does not fit the hashes of the threads");
        assertThat(told.changes()).contains("edited");
        assertThat(told.items("after")).isEqualTo(12);
    }

    @Test
    void oneReportOfAnotherVersionIsLeftOut() throws IOException {
        otherVersion("new/reports/beta.json");
        ThreeThreads.Told told = doubtful("could not be read there: the thread beta");
        assertThat(told.err()).contains("beta.json: left out: of another run");
        corpus.delete("new/reports/summary.json");
        assertThat(doubtful("could not be read there: the thread beta").changes())
                .isEmpty();
    }

    @Test
    void aSummaryThatIsNone() throws IOException {
        for (String text : List.of("{}", "[]", "", "no JSON")) {
            corpus.write("new/reports/summary.json", text);
            ThreeThreads.Told told = doubtful("summary.json:1:1: ");
            assertThat(told.changes()).contains("edited", "relabelled");
        }
    }

    @Test
    void aSummaryThatIsGoneIsNotedAndTheReportsCount() throws IOException {
        corpus.delete("new/reports/summary.json");
        for (int round = 0; round < 2; round++) {
            ThreeThreads.Told told = corpus.diff();
            assertThat(told.exit()).isZero();
            assertThat(told.complete()).isTrue();
            assertThat(told.notes()).anyMatch(n -> n.contains("there is no summary.json"));
            for (String file : List.of("alpha", "beta", "gamma", "manifest")) {
                Files.deleteIfExists(temp.resolve("new/corpus/" + file + ".json"));
            }
        }
        corpus.delete("new/reports/beta.json");
        doubtful("the corpus version does not fit the hashes of the threads: reports are missing");
    }

    @Test
    void reportsOfANewerProgram() throws IOException {
        for (String name : List.of("alpha", "beta", "gamma", "summary")) {
            corpus.replace(
                    "new/reports/" + name + ".json",
                    "\"version\": \"" + VersionText.program() + "\"",
                    "\"version\": \"9.9.9\"");
        }
        ThreeThreads.Told told =
                doubtful("was made by Colloquy 9.9.9, newer than this (" + VersionText.program() + ")");
        assertThat(told.changes()).contains("edited");
    }

    @Test
    void aLabelThatWasChangedByHand() throws IOException {
        String report = corpus.text("new/reports/beta.json");
        corpus.write("new/reports/beta.json", report.replaceFirst("\"label\": \"AGAINST\"", "\"label\": \"FAVOR\""));
        doubtful(
                "summary.stance: is not what the labels of the items add up to",
                "it is not what the reports add up to");
    }

    @Test
    void reportsOfAnotherSchemaCannotBeCompared() throws IOException {
        for (String name : List.of("alpha", "beta", "gamma", "summary")) {
            corpus.replace("new/reports/" + name + ".json", "\"schemaVersion\": 1", "\"schemaVersion\": 999");
        }
        CliRunner.Run run = corpus.run("old/reports", "new/reports");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("this report is of schema version 999; this program reads 1")
                .contains("there are no reports in " + corpus.path("new/reports") + " that can be used");
    }

    @Test
    void reportsOfWhichNothingIsWholeAreNoRawInput() throws IOException {
        for (String name : List.of("alpha", "beta", "gamma", "summary")) {
            corpus.write("new/reports/" + name + ".json", "{");
        }
        String sentence = "there are no reports in " + corpus.path("new/reports") + " that can be used";
        CliRunner.Run run = corpus.run("old/reports", "new/reports");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
        for (String name : List.of("alpha", "beta", "gamma", "summary")) {
            corpus.delete("new/reports/" + name + ".json");
        }
        assertThat(corpus.run("old/reports", "new/reports").err()).contains(sentence);
    }

    @Test
    void aSingleReportIsNoDoubtfulRun() throws IOException {
        ThreeThreads.Told told = corpus.diff("old/reports/beta.json", "new/reports/beta.json");
        assertThat(told.exit()).isZero();
        assertThat(told.items("after")).isEqualTo(4);
    }

    @Test
    void theGeneralCodebookIsNotTakenSilently() throws IOException {
        corpus.delete("new/seeds/codebook.yaml");
        assertThat(corpus.diff("old/seeds", "new/seeds").notes())
                .contains("No codebook.yaml lies near " + corpus.path("new/seeds")
                        + ": it was labelled with the general codebook of policy frames.");
        corpus.write("alone/corpus/beta.json", corpus.text("new/corpus/beta.json"));
        assertThat(corpus.diff("old/seeds", "alone/corpus").notes())
                .anyMatch(n -> n.startsWith("No codebook.yaml lies near " + corpus.path("alone/corpus")));
    }

    @Test
    void copiesOfOneCodebookAreOne() throws IOException {
        corpus.write("old/more/codebook.yaml", corpus.text("old/seeds/codebook.yaml"));
        ThreeThreads.Told told = corpus.diff("old/corpus", "old/reports");
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.json().path("same").asBoolean()).isTrue();
        corpus.replace("old/more/codebook.yaml", "money", "price");
        assertThat(corpus.run("old/corpus", "old/reports").err()).contains("several codebooks lie near: ");
    }

    @Test
    void aFileWithoutCommentsIsToldWhereItIsNamedItself() throws IOException {
        corpus.write(
                "alone/gen.py",
                "A page about bridges\n\nThe town plans a bridge, and everybody has heard of it by now.\n");
        String note = "gen.py was read as a post without comments.";
        assertThat(corpus.diff("alone/gen.py", "old/reports").notes()).containsOnlyOnce(note);
        assertThat(corpus.diff("alone", "old/reports").notes()).doesNotContain(note);
        assertThat(corpus.diff("old/seeds/alpha.txt", "old/reports").notes())
                .noneMatch(n -> n.contains("without comments"));
    }

    @Test
    void nothingInCommonIsASentence() throws IOException {
        corpus.write("other/cats.txt", """
                Cats are nice

                The shelter has many cats to give away this week.

                1 comment

                  1. My cat sleeps all day long on the warm roof of the shed.

                Leave a Reply
                """);
        corpus.write("other/codebook.yaml", corpus.text("old/seeds/codebook.yaml"));
        ThreeThreads.Told told = corpus.diff("old/seeds", "other");
        assertThat(told.exit()).isZero();
        assertThat(told.notes()).anyMatch(n -> n.contains("have no item in common"));
    }

    @Test
    void emptySidesAreSentences() throws IOException {
        Files.createDirectories(temp.resolve("empty"));
        CliRunner.Run run = corpus.run("old/reports", "empty");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("no thread could be read in " + corpus.path("empty"));

        String summary = corpus.text("new/reports/summary.json");
        String none = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        corpus.write(
                "hollow/reports/summary.json",
                summary.substring(0, summary.indexOf("\"threads\""))
                                .replaceAll("\"corpusVersion\": \"[^\"]*\"", "\"corpusVersion\": \"" + none + "\"")
                        + "\"threads\": [], \"items\": 0, \"sources\": [], \"summary\": {\"stance\": {}, \"themes\": []}}");
        ThreeThreads.Told told = corpus.diff("old/reports", "hollow/reports");
        assertThat(told.exit()).as(told.err()).isZero();
        assertThat(told.changes()).hasSize(12).containsOnly("removed");
        assertThat(told.notes()).contains("There is no thread in " + corpus.path("hollow/reports") + ".");
        assertThat(corpus.diff("hollow/reports", "hollow/reports").notes())
                .contains("There is nothing to compare: no thread is left on either side.");
    }
}
