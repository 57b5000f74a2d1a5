package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze explain}: how the label of one item came about. */
final class ExplainTest {

    private static final String THREAD = Bridges.PLAN;

    @TempDir
    private Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void explainsAnItemSentenceBySentence() throws IOException {
        Path file = write("a.txt", THREAD);

        Run run = CliRunner.run("explain", file.toString(), "c2");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("A bridge, c2")
                .contains("It costs too much, says the paper.")
                .contains("set aside as reported, held by \u201Cthe paper\u201D")
                .contains("Scores:   favor 0.")
                .contains("Decision: ");
    }

    @Test
    void explainSaysWhichItemsThereAre() throws IOException {
        Path file = write("a.txt", THREAD);

        Run run = CliRunner.run("explain", file.toString(), "c9");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("has no item c9").contains("post, c1, c2");
    }

    @Test
    void explainTakesOneThread() throws IOException {
        Path file = write("a.txt", THREAD);
        write("b.txt", THREAD);
        Path parent = folder.resolve("in");

        Run run = CliRunner.run("explain", parent.toString(), "c1");

        assertThat(file).exists();
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("holds 2 threads").contains("a/c1, b/c1");
    }

    @Test
    void aThreadOfManyIsChosenByItsId() throws IOException {
        write("a.txt", THREAD);
        write("b.txt", THREAD.replace("A bridge", "A ferry"));
        Path parent = folder.resolve("in");

        Run run = CliRunner.run("explain", parent.toString(), "b/c1");
        Run none = CliRunner.run("explain", parent.toString(), "c/c1");

        assertThat(run.out()).contains("A ferry, c1");
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("has no thread c").contains("a/c1, b/c1");
    }

    @Test
    void aLabelOnASentenceWithASignOfIronyIsUncertain() throws IOException {
        Path file = write(
                "irony.txt",
                "A bridge\n\nThe town plans a bridge.\n\n1 comment\n\n  1. Oh great, the bridge is a wonderful idea!\n");

        Run run = CliRunner.run("explain", file.toString(), "c1");

        assertThat(run.out()).contains("sign of irony");
        assertThat(run.out().contains("Decision: NONE") || run.out().contains("uncertain: "))
                .isTrue();
    }
}
