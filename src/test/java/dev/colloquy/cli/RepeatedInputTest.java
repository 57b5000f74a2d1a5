package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.load.ThreadLoader.Loaded;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are there more than once, and what the program wrote itself. */
final class RepeatedInputTest {

    @TempDir
    private Path folder = Path.of("");

    /** Keeps ids and sentences. */
    private static final class Heard implements InputFiles.Taker {
        private final List<String> threads = new ArrayList<>();
        private final List<String> told = new ArrayList<>();

        @Override
        public void thread(ThreadDoc thread) {
            threads.add(thread.id());
        }

        @Override
        public void problem(ReadProblem problem) {
            told.add(problem.severity() + " " + problem.sentence());
        }

        @Override
        public void done(String name, boolean named, Loaded loaded) {
            InputFiles.problem(name, named, loaded).ifPresent(this::problem);
        }
    }

    private static Heard read(Path... paths) {
        Heard heard = new Heard();
        try (InputFiles files = new InputFiles(Intake.usual())) {
            files.read(List.of(paths), List.of(), heard);
        }
        return heard;
    }

    private Path thread(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, Bridges.CITED);
    }

    @Test
    void aFileIsReadOnceHoweverOftenItIsNamed() throws IOException {
        Path a = thread("in/a.txt");
        Files.createSymbolicLink(folder.resolve("in/link.txt"), a);
        Path in = folder.resolve("in");

        assertThat(read(in, in, a, in.resolve("../in/a.txt")).threads).containsExactly("a");
        assertThat(read(in, in, a).told).isEmpty();
    }

    @Test
    void aFileThatIsNamedBesideItsFolderIsStillNamed() throws IOException {
        Path a = thread("in/a.txt");
        Path odd = Files.write(a.resolveSibling("odd.bin"), new byte[] {0, 1, 2, 3});

        assertThat(read(folder.resolve("in")).told).singleElement().asString().startsWith("NOTE odd.bin");
        assertThat(read(folder.resolve("in"), odd).told)
                .singleElement()
                .asString()
                .startsWith("ERROR odd.bin");
    }

    @Test
    void aCodebookBesideTwoPathsIsOneCodebook() throws IOException {
        Path a = thread("in/a.txt");
        Files.writeString(
                a.resolveSibling("codebook.yaml"),
                Files.readString(CliRunner.ROOT.resolve("src/test/resources/golden/food-sugar-tax/codebook.yaml")));
        Path other = folder.resolve("in/../in");

        CliRunner.Run run = CliRunner.run(a.toString(), other.toString(), "--no-write", "-q");

        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void reportsAndCorpusOfAnEarlierRunAreNoThreads() throws IOException {
        thread("in/a.txt");
        Path in = folder.resolve("in");
        CliRunner.Run first = CliRunner.run(
                in.toString(),
                "-q",
                "--out",
                in.resolve("reports").toString(),
                "--corpus-dir",
                in.resolve("corpus").toString());
        assertThat(first.exit()).as(first.err()).isZero();

        Heard heard = read(in);

        assertThat(heard.threads).containsExactly("a");
        assertThat(heard.told)
                .containsExactlyInAnyOrder(
                        "NOTE reports/: left out: an earlier run wrote this folder",
                        "NOTE corpus/: left out: an earlier run wrote this folder");
        assertThat(read(in.resolve("corpus")).threads).containsExactly("a");
        assertThat(read(in.resolve("reports/a.md")).told)
                .containsExactly("ERROR a.md: skipped: it is a report that this program wrote");
    }

    @Test
    void reportsBesideTheThreadsAreNoThreads() throws IOException {
        thread("in/a.txt");
        Path in = folder.resolve("in");
        CliRunner.Run first = CliRunner.run(
                in.toString(),
                "-q",
                "--out",
                in.toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString());
        assertThat(first.exit()).as(first.err()).isZero();

        Heard heard = read(in);

        assertThat(heard.threads).containsExactly("a");
        assertThat(heard.told)
                .contains("NOTE a.md: skipped: it is a report that this program wrote")
                .allMatch(t -> t.startsWith("NOTE"));
    }

    @Test
    void ofManyFilesOfWhichTheSameIsToSayTheFirstAreNamed() throws IOException {
        thread("in/a.txt");
        for (int i = 100; i < 150; i++) {
            Files.writeString(folder.resolve("in/no-" + i + ".txt"), "Title\n\nHi.\n");
        }

        CliRunner.Run run = CliRunner.run(folder.resolve("in").toString(), "--no-write");

        assertThat(run.err())
                .contains("no-100.txt: ", "no-119.txt: ", "... and 30 more of which the same is to say: ")
                .doesNotContain("no-120.txt");
        assertThat(CliRunner.run("inspect", folder.resolve("in").toString()).err())
                .contains("no-119.txt: ", "... and 30 more of which the same is to say: ")
                .doesNotContain("no-120.txt");
    }

    @Test
    void aFileThatMayNotBeReadCostsNothingElse() throws IOException {
        thread("a.txt");
        for (String name : List.of("b.txt", "snapshot.json", "manifest.json")) {
            Path secret = thread(name);
            assertThat(secret.toFile().setReadable(false)).isTrue();
            Assumptions.assumeFalse(
                    Files.isReadable(secret), "who may read everything cannot try what may not be read");
        }

        Heard heard = read(folder);

        assertThat(heard.threads).containsExactly("a");
        assertThat(heard.told).hasSize(3).allMatch(t -> t.endsWith("cannot be read: permission denied"));
    }
}
