package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of the command line meets: answers, exit codes, sentences for bad input. */
final class CommandLineTest {

    private static final String THREAD = Bridges.PLAN;

    @TempDir
    private Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Run analyze(Path path, String... more) {
        String[] base = {
            path.toString(),
            "--out",
            out().toString(),
            "--corpus-dir",
            folder.resolve("corpus").toString()
        };
        return CliRunner.run(Stream.concat(Stream.of(base), Stream.of(more)).toArray(String[]::new));
    }

    private Path out() {
        return folder.resolve("out");
    }

    @Test
    void anEmptyWordIsNoPath() {
        for (String[] args : new String[][] {
            {""},
            {"in", "--out", ""},
            {"inspect", ""},
            {"convert", "", "--to", "csv"},
            {"explain", "", "c1"},
            {"sources", ""},
            {"export", "", "--to", "csv"},
            {"query", "SELECT 1", ""},
            {"evaluate", "--gold", "", "in"},
            {"snapshot", "--label", "x", "--out", ""},
            {"codebook", "check", ""},
            {"diff", "", "in"},
        }) {
            Run run = CliRunner.run(args);

            assertThat(run.exit()).as(String.join(" ", args)).isEqualTo(2);
            assertThat(run.err()).as(String.join(" ", args)).contains("an empty text is no ");
        }
    }

    @Test
    void helpNamesOptionsExamplesAndExitCodes() {
        Run run = CliRunner.run("--help");

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("--codebook", "--check", "Exit codes:", "Examples:", "analyze threads/");
    }

    @Test
    void everySubcommandHelps() {
        for (String[] args :
                new String[][] {{"help", "codebook"}, {"help", "completion"}, {"codebook", "check", "--help"}}) {
            Run run = CliRunner.run(args);
            assertThat(run.exit()).isZero();
            assertThat(run.out()).startsWith("Usage: analyze");
        }
    }

    @Test
    void versionNamesEveryModelWithItsDigest() {
        assertThat(CliRunner.run("--version").out()).contains("colloquy ", "stance-v1 sha256:", "sentence", "lemma");
    }

    @Test
    void completionScriptsKnowTheCommand() {
        assertThat(CliRunner.run("completion", "bash").out()).contains("complete ", "analyze");
        assertThat(CliRunner.run("completion", "zsh").out()).startsWith("#compdef analyze");
        assertThat(CliRunner.run("completion", "fish").out()).startsWith("complete -c analyze");
    }

    @Test
    void writesEveryReport() throws IOException {
        Run run = analyze(write("bridge.txt", THREAD));

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("A bridge", "post", "c1", "c2");
        assertThat(out()).isDirectoryContaining("glob:**/bridge.json");
        assertThat(names(out())).containsExactly("bridge.json", "bridge.md", "summary.json", "summary.md");
        assertThat(names(folder.resolve("corpus"))).containsExactly("bridge.json", "manifest.json");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }

    @Test
    void formatChoosesReports() throws IOException {
        analyze(write("bridge.txt", THREAD), "--format", "md");

        assertThat(names(out())).containsExactly("bridge.md", "summary.md");
    }

    @Test
    void noWriteWritesNothing() throws IOException {
        assertThat(analyze(write("bridge.txt", THREAD), "--no-write").exit()).isZero();
        assertThat(out()).doesNotExist();
    }

    @Test
    void quietSaysNothing() throws IOException {
        Run run = analyze(write("bridge.txt", THREAD), "--quiet");

        assertThat(run.out() + run.err()).isEmpty();
    }

    @Test
    void checkTellsStaleFromFresh() throws IOException {
        Path thread = write("bridge.txt", THREAD);
        assertThat(analyze(thread, "--check").exit()).isEqualTo(1);
        assertThat(out()).doesNotExist();
        analyze(thread);
        assertThat(analyze(thread, "--check").exit()).isZero();
        Path report = out().resolve("bridge.md");
        Files.writeString(report, Files.readString(report).replace("A bridge", "A tunnel"));

        Run run = analyze(thread, "--check");

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("-# A tunnel", "+# A bridge");
        assertThat(run.err()).contains("stale", "hint:");
    }

    @Test
    void colourIsForTerminalsThatWantIt() throws IOException {
        String file = write("bridge.txt", THREAD).toString();

        assertThat(CliRunner.run(true, Map.of(), file, "--no-write").out()).contains("\u001B[");
        assertThat(CliRunner.run(true, Map.of("NO_COLOR", "1"), file, "--no-write")
                        .out())
                .doesNotContain("\u001B[");
        assertThat(CliRunner.run(file, "--no-write").out()).doesNotContain("\u001B[");
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(CliRunner.run().exit()).isEqualTo(2);
        assertThat(CliRunner.run("--colour").exit()).isEqualTo(2);
        assertThat(CliRunner.run(folder.resolve("nothing").toString()).err())
                .contains("no such file or folder", "hint:");
        assertThat(CliRunner.run(folder.resolve("nothing").toString()).exit()).isEqualTo(2);
        assertThat(CliRunner.run("codebook").exit()).isEqualTo(2);
        assertThat(CliRunner.run("x", "--threads", "0").exit()).isEqualTo(2);
    }

    @Test
    void badFilesAreNamedAndTheRestIsAnalysed() throws IOException {
        write("bridge.txt", THREAD);
        write("empty.txt", "");
        Files.write(folder.resolve("in/binary.txt"), new byte[] {0, 1, 2, 3, (byte) 0xFF, 0, 5});
        write("picture.png", "\u0000\u0001");
        write(".hidden.txt", THREAD);

        Run run = analyze(folder.resolve("in"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("empty.txt", "binary.txt", "picture.png").doesNotContain("\tat ");
        assertThat(out()).isDirectoryContaining("glob:**/bridge.md");
        assertThat(names(out())).hasSize(4);
    }

    @Test
    void folderWithNothingReadableIsThree() throws IOException {
        write("empty.txt", "");

        Run run = analyze(folder.resolve("in"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("nothing to analyze");
    }

    @Test
    void declaredCountThatDoesNotHoldIsSaid() throws IOException {
        Run run = analyze(write("bridge.txt", THREAD.replace("2 comments", "8 comments")));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("bridge.txt:5:", "8").contains("2");
        assertThat(Files.readString(out().resolve("bridge.md"))).contains("(the page says 8)");
    }

    @Test
    void otherEncodingsAreReadOrNamed() throws IOException {
        Path latin = folder.resolve("latin.txt");
        Files.write(latin, THREAD.replace("the bridge.", "the café.").getBytes(StandardCharsets.ISO_8859_1));

        Run run = analyze(latin);

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("latin.txt").contains("windows-1252");
        assertThat(Files.readString(folder.resolve("corpus/latin.json"))).contains("café");
    }

    @Test
    void codebookWithAnUnknownKeyHasAPlace() throws IOException {
        Path thread = write("bridge.txt", THREAD);
        Path codebook = write("codebook.yaml", """
                id: x
                version: 1
                name: X
                theems: []
                themes:
                  - id: a
                    name: A
                    definition: d
                    indicators: [bridge]
                """);

        Run run = analyze(thread);
        Run check = CliRunner.run("codebook", "check", codebook.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("codebook.yaml:4:1:", "theems", "themes");
        assertThat(check.exit()).isEqualTo(2);
        assertThat(out()).doesNotExist();
    }

    @Test
    void codebookCheckExplains() {
        Run run = CliRunner.run(
                "codebook",
                "check",
                CliRunner.ROOT.resolve("seeds/codebook.yaml").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("facial-recognition", "theme privacy");
    }

    @Test
    void outputFolderThatCannotBeWrittenLeavesNothing() throws IOException {
        Path thread = write("bridge.txt", THREAD);
        Files.writeString(out(), "a file where a folder should be");

        Run run = analyze(thread);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written", "hint:");
        assertThat(out()).hasContent("a file where a folder should be");
    }

    @Test
    void fileThatCannotBeReadIsNamed() throws IOException {
        write("bridge.txt", THREAD);
        Path secret = write("secret.txt", THREAD);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        Assumptions.assumeFalse(Files.isReadable(secret), "this user may read everything");

        Run run = analyze(folder.resolve("in"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("secret.txt: cannot be read: permission denied");
    }

    @Test
    void hostileTextStaysTextInMarkdown() throws IOException {
        String hostile =
                "<script>alert(1)</script> [x](javascript:alert(1)) | # heading ![i](http://x.example/i.png) is a bad bridge.";
        analyze(write("bridge.txt", THREAD.replace("I like the bridge.", hostile)));

        assertThat(Files.readString(out().resolve("bridge.md"))).doesNotContain("<script", "](javascript", "![i]");
    }

    @Test
    void threadsOfOneNameAreNamedAndTheRestIsAnalysed() throws IOException {
        write("a/bridge.md", THREAD);
        write("a/bridge.txt", THREAD);
        write("b/bridge.txt", THREAD);
        write("summary.txt", THREAD);

        Run run = analyze(folder.resolve("in"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err())
                .contains("a/bridge.txt: left out: a/bridge.md is thread bridge already", "summary.txt: left out");
        assertThat(names(out()))
                .containsExactly(
                        "a-bridge.json", "a-bridge.md", "b-bridge.json", "b-bridge.md", "summary.json", "summary.md");
    }

    @Test
    void ownReportsAreNoInput() throws IOException {
        write("bridge.txt", THREAD);
        Path in = folder.resolve("in");
        String[] args = {
            in.toString(),
            "--out",
            in.resolve("reports").toString(),
            "--corpus-dir",
            in.resolve("corpus").toString()
        };
        assertThat(CliRunner.run(args).exit()).isZero();

        Run again = CliRunner.run(args);

        assertThat(again.exit()).isZero();
        assertThat(again.err()).doesNotContain("reports/");
    }

    @Test
    void linksToOuterFoldersAreNotFollowed() throws IOException {
        write("bridge.txt", THREAD);
        Files.createSymbolicLink(folder.resolve("in/loop"), folder);

        assertThat(analyze(folder.resolve("in")).exit()).isZero();
        assertThat(analyze(folder.resolve("in"), "--check").exit()).isZero();
    }
}
