package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze evaluate} as its users meet it. */
final class EvaluateTest {

    private static final Path SEEDS = CliRunner.ROOT.resolve("seeds");

    @TempDir
    private Path folder = Path.of("");

    private Run evaluate(Path gold, Path input, String... more) {
        String[] base = {
            "evaluate",
            "--gold",
            gold.toString(),
            input.toString(),
            "--out",
            folder.resolve("evaluation").toString()
        };
        return CliRunner.run(Stream.concat(Stream.of(base), Stream.of(more)).toArray(String[]::new));
    }

    private Path threads() throws IOException {
        for (String name : new String[] {"a", "b"}) {
            Files.writeString(
                    Files.createDirectories(folder.resolve("in")).resolve(name + ".txt"),
                    "A bridge\n\nThe town plans a bridge.\n\n2 comments\n\n  1. The bridge is a great idea.\n\n  2. Rain.\n");
        }
        return folder.resolve("in");
    }

    private Path gold(String text) throws IOException {
        return Files.writeString(folder.resolve("gold.csv"), text);
    }

    @Test
    void scoresTheSeedAgainstItsGold() {
        Run run = evaluate(CliRunner.ROOT.resolve("src/test/resources/gold/seed-thread.gold.json"), SEEDS);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("9 items of 1 thread scored")
                .contains("one thread alone gives none")
                .contains("| accuracy ")
                .contains("program and gold")
                .contains("own sentences with their side")
                .contains("## Disagreements");
        assertThat(folder.resolve("evaluation/evaluation.md"))
                .content()
                .startsWith(run.out().substring(0, run.out().indexOf("## Disagreements")));
        assertThat(folder.resolve("evaluation/evaluation.json")).content().contains("\"macro-f1\"");
    }

    @Test
    void thresholdsDecideTheExitCode() throws IOException {
        Path gold = gold("thread,item,stance\na.txt,c2,NONE\nb.txt,c2,NONE\na.txt,post,NONE\n");

        Run met = evaluate(gold, threads(), "--min", "accuracy=0.9", "--min", "f1.none=0.9", "--lower");
        Run missed = evaluate(gold, threads(), "--min", "f1.favor=0.5");

        assertThat(met.exit()).as(met.err()).isZero();
        assertThat(missed.exit()).isEqualTo(1);
        assertThat(missed.err()).contains("f1.favor is 0.000, below 0.500");
    }

    @Test
    void unknownMeasuresAndMissingIntervalsAreNamed() throws IOException {
        Path gold = gold("thread,item,stance\na.txt,c2,NONE\n");

        Run unknown = evaluate(gold, threads(), "--min", "kappa=0.5");
        Run single = evaluate(gold, threads(), "--min", "accuracy=0.5", "--lower");

        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("no measure kappa").contains("macro-f1");
        assertThat(single.exit()).isEqualTo(2);
        assertThat(single.err()).contains("accuracy has no interval");
    }

    @Test
    void whatCannotBeScoredIsNamedAndTheRestIsScored() throws IOException {
        Path gold = gold("""
                thread,item,stance,coder
                a.txt,c2,NONE,Ann
                a.txt,c2,FAVOR,Bo
                a.txt,c1,FAVOR,Ann
                a.txt,c9,NONE,Ann
                z.txt,c1,NONE,Ann
                b.txt,c2,maybe,Ann
                """);

        Run run = evaluate(gold, threads());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 item of 1 thread scored").contains("all 2 coders");
        assertThat(run.err())
                .contains("gold.csv:5:7: thread a.txt has no item c9")
                .contains("gold.csv:6:1: the corpus has no thread z.txt")
                .contains("gold.csv:7:10: “maybe” is no stance label")
                .contains("the coders are split on c2 of a")
                .contains("coder Bo has coded a single item");
    }

    @Test
    void nothingInCommonIsSaid() throws IOException {
        Run run = evaluate(gold("thread,item,stance\nz.txt,c1,NONE\n"), threads());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("nothing to score: no item").contains("post, c1, c2");
        assertThat(folder.resolve("evaluation")).doesNotExist();
    }

    private Path json(String text) throws IOException {
        return Files.writeString(folder.resolve("gold.json"), text);
    }

    private Run refused(Path gold, String... more) throws IOException {
        Run run = evaluate(gold, threads(), more);
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(folder.resolve("evaluation")).doesNotExist();
        return run;
    }

    @Test
    void goldOfTheWrongFormIsNamedAndTheRestIsScored() throws IOException {
        Path gold =
                json("{\"thread\":\"a.txt\",\"items\":{\"c2\":{\"stance\":\"NONE\",\"sentences\":{\"text\":\"x\"}}}}");

        Run run = evaluate(gold, threads());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 item of 1 thread scored");
        assertThat(run.err()).contains("gold.json:1:62: items.c2.sentences: this must be a list");
    }

    @Test
    void theProgramsOwnFoldersAreNoThreads() throws IOException {
        Path in = threads();
        for (String own : new String[] {"reports", "corpus", "evaluation"}) {
            Files.writeString(
                    Files.createDirectories(in.resolve(own)).resolve(own + ".txt"),
                    Files.readString(in.resolve("a.txt")));
        }
        Path gold = Files.writeString(
                in.resolve("gold.csv"),
                "thread,item,stance\na,c2,NONE\nreports,c2,NONE\ncorpus,c2,NONE\nevaluation,c2,NONE\n");

        Run run = CliRunner.run(
                "evaluate",
                "--gold",
                gold.toString(),
                "--out",
                folder.resolve("out").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 item of 1 thread scored");
        assertThat(run.err())
                .contains("no thread reports")
                .contains("no thread corpus")
                .contains("no thread evaluation");
    }

    @Test
    void unknownThreadsAndItemsOfMarksAreNamedToo() throws IOException {
        Path gold = json("""
                [{"thread": "z", "items": {"c1": {"sources": []}, "c2": {"sources": []}}},
                 {"thread": "a", "items": {
                   "c2": "NONE", "c9": {"sources": []}}}]
                """);

        Run run = evaluate(gold, threads());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .containsOnlyOnce("gold.json:1:13: the corpus has no thread z")
                .contains("gold.json:3:18: thread a has no item c9");
    }

    @Test
    void aCoderCountsOnceUnderEveryNameOfAThread() throws IOException {
        Path table = gold("thread,item,stance,coder\na.txt,c2,NONE,Ann\na,c2,FAVOR,Ann\n");
        Path list = json("""
                [{"thread": "a.txt", "items": {"c2": "NONE"}},
                 {"thread": "a", "items": {"c2": "FAVOR"}}]
                """);

        Run first = evaluate(table, threads(), "--min", "accuracy=1");
        Run second = evaluate(list, threads(), "--min", "accuracy=1");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.err()).contains("gold.csv:3:3: coder Ann has coded c2 of a in line 2 already");
        assertThat(second.exit()).as(second.err()).isZero();
        assertThat(second.err()).contains("gold.json:2:28: coder gold has coded c2 of a in line 1 already");
    }

    @Test
    void marksOfSeveralCodersAreCountedOnce() throws IOException {
        String marks = "{\"sentences\": [{\"text\": \"The bridge is a great idea.\", \"label\": \"FAVOR\"}],"
                + " \"sources\": [{\"publisher\": \"The Paper\"}]}";
        Path gold = json("[{\"thread\": \"a\", \"coder\": \"Ann\", \"items\": {\"c1\": " + marks
                + "}}, {\"thread\": \"a.txt\", \"coder\": \"Bo\", \"items\": {\"c1\": " + marks + "}}]");
        Path codebook = Files.writeString(folder.resolve("crossing.yaml"), TWO_TARGETS);

        Run run = evaluate(gold, threads(), "--codebook", codebook.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("No labels scored.")
                .contains("| own sentences with their side | 1       | 1     | 1 ")
                .contains("| cited sources                 | 1       | 0     | 0 ")
                .doesNotContain("accuracy");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void thresholdsThatNothingCanMeetAreRefusedBeforeTheWork() throws IOException {
        Path gold = gold("no table");

        assertThat(refused(gold, "--min", "macro-f1=NaN").err()).contains("NaN is no value of macro-f1");
        assertThat(refused(gold, "--min", "accuracy=70").err()).contains("70.0 is no value of accuracy");
        assertThat(refused(gold, "--min", "f1.pro=0.5").err()).contains("no measure f1.pro");
        assertThat(refused(gold, "--min", "alpha=0.5", "--lower").err()).contains("alpha has no interval");
    }

    @Test
    void filesThatHoldNothingHaveASentenceEach() throws IOException {
        assertThat(refused(gold("")).err()).contains("no labels in this file: it is empty");
        assertThat(refused(gold(" \n")).err()).contains("it holds nothing but white space");
        assertThat(refused(folder.resolve("none.csv")).err()).contains("none.csv: there is no such file");
        assertThat(refused(folder).err()).contains("this is a folder, and --gold takes a file");
        assertThat(refused(gold("a,c2,NONE\n")).err())
                .contains("gold.csv:1:1: the table has no column thread")
                .contains("holds nothing that can be used");
        assertThat(refused(gold("thread,item,stance\n")).err()).contains("holds nothing that can be used");
    }

    @Test
    void aCoderOfASingleItemIsNotLeftOut() throws IOException {
        Run run = evaluate(gold("thread,item,stance,coder\na,c2,NONE,Ann\n"), threads());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err())
                .contains("coder Ann has coded a single item")
                .contains("hint: agreement needs two items or more")
                .doesNotContain("left out");
    }

    private static final String TWO_TARGETS = """
            id: crossing
            version: "1"
            name: Crossing
            targets:
              - id: bridge
                name: the bridge
                favor: The bridge is a good thing.
                against: The bridge is a bad thing.
              - id: no-bridge
                name: no bridge
                favor: The bridge is a bad thing.
                against: The bridge is a good thing.
            themes:
              - id: weather
                name: Weather
                definition: Rain and sun.
                indicators:
                  - rain
            """;

    @Test
    void everyTargetHasALabelOfItsOwn() throws IOException {
        Path codebook = Files.writeString(folder.resolve("crossing.yaml"), TWO_TARGETS);
        Path reports = folder.resolve("reports");

        Run run = CliRunner.run(
                threads().toString(),
                "--codebook",
                codebook.toString(),
                "--out",
                reports.toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("towards no bridge: ");
        assertThat(reports.resolve("a.md"))
                .content()
                .contains("## Towards every target")
                .contains("| the bridge | no bridge |");
        assertThat(reports.resolve("a.json"))
                .content()
                .contains("\"otherStances\"")
                .contains("\"stanceByTarget\"");
        assertThat(reports.resolve("summary.json")).content().contains("\"stanceByTarget\"");
    }

    @Test
    void goldMayBeAboutAnotherTarget() throws IOException {
        Path codebook = Files.writeString(folder.resolve("crossing.yaml"), TWO_TARGETS);
        Path gold = gold("thread,item,stance\na.txt,c1,FAVOR\nb.txt,c1,FAVOR\n");

        Run first = evaluate(gold, threads(), "--codebook", codebook.toString(), "--min", "accuracy=0.9");
        Run other = evaluate(
                gold, threads(), "--codebook", codebook.toString(), "--min", "accuracy=0.9", "--target", "no-bridge");
        Run unknown = evaluate(gold, threads(), "--codebook", codebook.toString(), "--target", "tunnel");

        assertThat(first.exit()).as(first.out()).isZero();
        assertThat(other.exit()).isEqualTo(1);
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.err()).contains("no target tunnel").contains("bridge, no-bridge");
    }

    @Test
    void textsAreShownAsTheyAreAndEscapedInTheFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("quay.txt"),
                "A quay\n\nThe town plans a quay.\n\n1 comment\n\n  1. See https://www.gazette.example/a_b *now*.\n");

        Run run = evaluate(gold("thread,item,stance\nquay,c1,against\n"), file);

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("“See https://www.gazette.example/a_b *now*.”");
        assertThat(folder.resolve("evaluation/evaluation.md"))
                .content()
                .contains("“See https\\://www\\.gazette.example/a\\_b \\*now\\*.”");
    }
}
