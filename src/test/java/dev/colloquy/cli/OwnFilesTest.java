package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No command overwrites what somebody else has written, and each writes over its own files again. */
final class OwnFilesTest {

    private static final String GOLD = "thread,item,stance\nbridge.txt,c1,FAVOR\n";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void threads() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/bridge.txt"), Bridges.CITED);
        Files.writeString(folder.resolve("gold.csv"), GOLD);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Run label(String... more) {
        return CliRunner.run(Stream.concat(
                        Stream.of(path("in"), "--out", path("reports"), "--corpus-dir", path("corpus")),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    private List<String[]> commands(String out) {
        return List.of(
                new String[] {"sources", path("in"), "--no-stance", "--to", "csl", "--out", out},
                new String[] {"sources", path("in"), "--no-stance", "--to", "bibtex", "--out", out},
                new String[] {"sources", path("in"), "--no-stance", "--to", "ris", "--out", out},
                new String[] {"sources", path("in"), "--no-stance", "--to", "csv", "--out", out},
                new String[] {"sources", path("in"), "--no-stance", "--to", "md", "--out", out},
                new String[] {"convert", path("in"), "--to", "jsonl", "--out", out},
                new String[] {"convert", path("in"), "--to", "json", "--out", out},
                new String[] {"convert", path("in"), "--to", "csv", "--out", out},
                new String[] {"diff", path("reports"), path("reports"), "--format", "text", "--out", out},
                new String[] {"diff", path("reports"), path("reports"), "--format", "md", "--out", out},
                new String[] {"diff", path("reports"), path("reports"), "--format", "json", "--out", out},
                new String[] {"diff", path("reports"), path("reports"), "--format", "html", "--out", out});
    }

    @Test
    void whatSomebodyElseHasWrittenStays() throws IOException {
        label("-q");
        Path mine = Files.writeString(folder.resolve("mine"), "my own notes");
        for (String[] command : commands(mine.toString())) {
            Run run = CliRunner.run(command);
            assertThat(run.exit()).as(String.join(" ", command)).isEqualTo(2);
            assertThat(run.err()).contains("is there already", "--force");
            assertThat(mine).hasContent("my own notes");
        }
    }

    @Test
    void whatACommandHasWrittenItWritesAgain() throws IOException {
        label("-q");
        for (String[] command : commands(path("out"))) {
            Files.deleteIfExists(folder.resolve("out"));
            assertThat(CliRunner.run(command).exit()).isZero();
            Run again = CliRunner.run(command);
            assertThat(again.exit()).as(String.join(" ", command) + again.err()).isZero();
        }
        Files.writeString(folder.resolve("out"), "my own notes");
        String[] forced = Stream.concat(Stream.of(commands(path("out")).get(0)), Stream.of("--force"))
                .toArray(String[]::new);
        assertThat(CliRunner.run(forced).exit()).isZero();
        assertThat(Files.readString(folder.resolve("out"))).contains("citedBy");
    }

    @Test
    void anEvaluationDoesNotGoOverNotes() throws IOException {
        String[] evaluate = {"evaluate", "--gold", path("gold.csv"), path("in"), "--out", path("ev")};
        assertThat(CliRunner.run(evaluate).exit()).isZero();
        assertThat(CliRunner.run(evaluate).exit()).isZero();
        Files.writeString(folder.resolve("ev/evaluation.md"), "my own notes");

        Run run = CliRunner.run(evaluate);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(folder.resolve("ev/evaluation.md")).hasContent("my own notes");
    }

    @Test
    void pagesThatAreThereAreKeptFresh() throws IOException {
        label("-q", "--format", "json,md,html");
        String before = Files.readString(folder.resolve("reports/bridge.html"));
        Files.writeString(folder.resolve("in/bridge.txt"), Bridges.CITED.replace("bridge", "tunnel"));

        Run check = label("--check");
        Run run = label("-q");

        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out()).contains("bridge.html");
        assertThat(run.exit()).isZero();
        assertThat(Files.readString(folder.resolve("reports/bridge.html")))
                .isNotEqualTo(before)
                .contains("tunnel");
    }

    @Test
    void filesOfThreadsThatAreGoneAreNamed() throws IOException {
        Files.writeString(folder.resolve("in/other.txt"), Bridges.CITED.replace("bridge", "tunnel"));
        label("-q");
        Files.delete(folder.resolve("in/other.txt"));
        Files.writeString(folder.resolve("reports/notes.md"), "my own notes");

        Run run = label();

        assertThat(run.err())
                .contains("has files of other runs", "other.json, other.md")
                .doesNotContain("notes.md");
        assertThat(folder.resolve("reports/other.json")).exists();
    }

    @Test
    void filesThatMayHaveNamesAreNamedWhereNamesAreTakenAway() throws IOException {
        Files.writeString(folder.resolve("in/other.txt"), Bridges.CITED.replace("bridge", "tunnel"));
        label("-q");
        Files.delete(folder.resolve("in/other.txt"));

        Run run = label("-q", "--pseudonymize", "--pseudonym-key", path("key"));

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains("corpus has files of other runs, in which people may have their real names: other.json\n")
                .contains("other.json, other.md", "hint: remove them before");
    }

    @Test
    void anEmptiedReportIsNobodysAndWrittenAgain() throws IOException {
        label("-q");
        Path summary = folder.resolve("reports/summary.json");
        String before = Files.readString(summary);
        Files.writeString(summary, "");

        assertThat(label("-q").exit()).isZero();
        assertThat(summary).hasContent(before);
    }

    @Test
    void aReportThatIsMissingIsSaidInThePages() throws IOException {
        Files.writeString(folder.resolve("in/other.txt"), Bridges.CITED.replace("bridge", "tunnel"));
        label("-q");
        Files.writeString(folder.resolve("reports/other.json"), "{\"schemaVersion\": 1, \"program\"");

        Run run = CliRunner.run("report", path("reports"), "--format", "md", "--out", path("again"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("again/summary.md"))).contains("other.json", "is not counted here");
    }

    @Test
    void tasksForDoccanoAmongThreadsAreNoThreads() throws IOException {
        CliRunner.run("export", path("in"), "--to", "doccano", "--out", path("in/tasks.jsonl"));
        assertThat(folder.resolve("in/tasks.jsonl")).exists();

        label("-q");

        try (Stream<Path> read = Files.list(folder.resolve("corpus"))) {
            assertThat(read.map(p -> p.getFileName().toString()))
                    .containsExactlyInAnyOrder("bridge.json", "manifest.json");
        }
    }

    @Test
    void aFullDiskIsAFailureAndAReaderThatIsGoneIsNone() {
        for (String why : List.of("No space left on device", "Broken pipe")) {
            WatchedStream stream = new WatchedStream(new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException(why);
                }
            });
            try (PrintStream out = new PrintStream(stream, true, StandardCharsets.UTF_8)) {
                out.print("text");
            }
            assertThat(stream.failure().isPresent()).as(why).isEqualTo(why.startsWith("No"));
        }
    }
}
