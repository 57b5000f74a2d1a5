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
        assertThat(folder.resolve("evaluation/evaluation.md")).content().isEqualTo(run.out());
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
                .contains("thread a.txt has no item c9")
                .contains("the corpus has no thread z.txt")
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
}
