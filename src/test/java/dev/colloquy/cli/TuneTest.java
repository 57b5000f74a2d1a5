package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import dev.colloquy.evaluate.Confusion;
import dev.colloquy.evaluate.CrossValidation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze tune} as its users meet it. */
final class TuneTest {

    private static final String[] COMMENTS = {
        "Trams should run all night, I need them after my shift.",
        "They should not run at night, nobody could sleep.",
        "The line has eleven stops and was built in 1954."
    };

    @TempDir
    private Path folder = Path.of("");

    @TempDir
    private Path results = Path.of("");

    @BeforeEach
    void writeThreads() throws IOException {
        Files.writeString(folder.resolve("codebook.yaml"), """
                id: trams
                version: "1"
                name: Trams at night
                targets:
                  - id: night-trams
                    name: trams that run all night
                    favor: Trams should run all night.
                    against: Trams should not run all night.
                themes:
                  - id: noise
                    name: Noise
                    definition: What residents hear of it.
                    indicators:
                      - noise
                """);
        for (int t = 0; t < 6; t++) {
            StringBuilder text = new StringBuilder("Trams\n\nA post about trams.\n\n6 comments\n");
            for (int i = 0; i < 6; i++) {
                text.append("\n  ")
                        .append(i + 1)
                        .append(". ")
                        .append(COMMENTS[i % 3])
                        .append(" Seen in street ")
                        .append(t)
                        .append(".\n");
            }
            Files.writeString(folder.resolve("t" + t + ".txt"), text.toString());
        }
    }

    /** Codes every comment with one of the labels, by its kind. */
    private Path gold(String... byKind) throws IOException {
        StringBuilder gold = new StringBuilder("thread,item,stance\n");
        for (int t = 0; t < 6; t++) {
            for (int i = 0; i < 6; i++) {
                gold.append("t")
                        .append(t)
                        .append(",c")
                        .append(i + 1)
                        .append(',')
                        .append(byKind[i % 3])
                        .append('\n');
            }
        }
        return Files.writeString(folder.resolve("gold.csv"), gold.toString());
    }

    private Run tune(Path gold) {
        return CliRunner.run("tune", "--gold", gold.toString());
    }

    private Path layer() {
        return folder.resolve("codebook.tuned.json");
    }

    private Run analyze() {
        return CliRunner.run(
                folder.toString(),
                "--out",
                results.resolve("out").toString(),
                "--corpus-dir",
                results.resolve("corpus").toString());
    }

    @Test
    void learnsHowAResearcherCodesAndIsUsedAndNamed() throws IOException {
        // She codes every plain wish for trams as none: a habit that the program cannot know.
        Run run = tune(gold("NONE", "AGAINST", "NONE"));

        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        assertThat(run.out())
                .contains("36 coded items, five folds, whole threads held out")
                .contains("macro-F1");
        assertThat(layer()).exists();

        Run after = analyze();

        assertThat(after.exit()).as(after.err()).isZero();
        assertThat(results.resolve("out/t0.json")).content().contains("tuned-layer");
        assertThat(CliRunner.run(
                                "evaluate",
                                "--gold",
                                folder.resolve("gold.csv").toString(),
                                "--out",
                                results.resolve("evaluation").toString(),
                                "--min",
                                "accuracy=0.9")
                        .exit())
                .isZero();
    }

    @Test
    void writesNothingWhereItDoesNotHelp() throws IOException {
        StringBuilder noise = new StringBuilder("thread,item,stance\n");
        String[] labels = {"FAVOR", "AGAINST", "NONE", "MIXED", "AGAINST", "NONE", "FAVOR"};
        int next = 0;
        for (int t = 0; t < 6; t++) {
            for (int i = 0; i < 6; i++) {
                noise.append("t")
                        .append(t)
                        .append(",c")
                        .append(i + 1)
                        .append(',')
                        .append(labels[(next * next + t + i * 3) % labels.length])
                        .append('\n');
                next++;
            }
        }
        Run run = tune(Files.writeString(folder.resolve("gold.csv"), noise.toString()));

        assertThat(run.exit()).as(run.out()).isEqualTo(1);
        assertThat(run.err()).contains("does not help");
        assertThat(layer()).doesNotExist();
    }

    @Test
    void tooFewItemsAreRefused() throws IOException {
        Run run =
                tune(Files.writeString(folder.resolve("gold.csv"), "thread,item,stance\nt0,c1,FAVOR\nt0,c2,AGAINST\n"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("2 coded items with 2 labels are too few");
    }

    @Test
    void aLayerForAnotherCodebookIsRefusedByName() throws IOException {
        assertThat(tune(gold("NONE", "AGAINST", "NONE")).exit()).isZero();
        Path codebook = folder.resolve("codebook.yaml");
        Files.writeString(codebook, Files.readString(codebook).replace("version: \"1\"", "version: \"2\""));

        Run run = analyze();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("codebook.tuned.json was made for another codebook");
        assertThat(results.resolve("out")).doesNotExist();
    }

    @Test
    void somethingElseUnderItsNameIsRefused() throws IOException {
        Files.writeString(layer(), "{\"weights\": {}}");

        Run run = analyze();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is no tuned layer");
    }

    @Test
    void oneItemIsOneItem() {
        CrossValidation.Outcome one = new CrossValidation.Outcome(new Confusion(), new Confusion(), 1, 2, true);

        assertThat(TuneCommand.changes(one)).startsWith("1 item mended, 2 broken; by chance alone: p = 0.");
    }
}
