package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user of {@code analyze report} meets: reports are read back, and nothing is labelled again. */
final class ReportTest {

    private static final Path GOLDEN = CliRunner.ROOT.resolve("src/test/resources/golden");

    @TempDir
    private Path folder = Path.of("");

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Run label(String... more) {
        return CliRunner.run(Stream.concat(
                        Stream.of(more), Stream.of("--out", path("reports"), "--corpus-dir", path("corpus"), "-q"))
                .toArray(String[]::new));
    }

    private void labelled(String name) throws IOException {
        Path golden = GOLDEN.resolve(name);
        Files.createDirectories(folder.resolve("in"));
        Files.copy(golden.resolve("codebook.yaml"), folder.resolve("in/codebook.yaml"));
        Files.copy(golden.resolve("thread.txt"), folder.resolve("in/thread.txt"));
        assertThat(label(path("in")).exit()).isZero();
    }

    private Run report(String... more) {
        return CliRunner.run(Stream.concat(Stream.of("report", path("reports")), Stream.of(more))
                .toArray(String[]::new));
    }

    private SortedMap<String, String> texts(String name) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            for (Path file : files.toList()) {
                texts.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"wildlife-wolf-return", "food-sugar-tax", "sport-video-referee", "work-remote-office"})
    void reportsThatAreReadBackAreTheSameAgain(String name) throws IOException {
        labelled(name);

        Run run = report("--format", "json,md", "--out", path("again"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(texts("again")).isEqualTo(texts("reports"));
    }

    @Test
    void reportsDoNotOverwriteTheCorpusThatTheyAreAbout() throws IOException {
        labelled("wildlife-wolf-return");
        SortedMap<String, String> corpus = texts("corpus");

        Run run = report("--format", "json", "--out", path("corpus"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("holds a corpus, whose files reports in JSON would overwrite");
        assertThat(texts("corpus")).isEqualTo(corpus);
    }

    @Test
    void halvesOfPairsInATitleThatWasEditedAreNoReasonToFail() throws IOException {
        labelled("wildlife-wolf-return");
        for (String file : List.of("reports/thread.json", "corpus/thread.json")) {
            Path there = folder.resolve(file);
            Files.writeString(there, Files.readString(there).replaceFirst("\"title\": \"", "\"title\": \"\\\\ud83d "));
        }

        Run run = report("--format", "md", "--out", path("again"));

        assertThat(run.exit()).as(run.err()).isNotEqualTo(70);
        assertThat(texts("again").get("thread.md")).contains("# \uFFFD ");
    }

    @Test
    void severalTargetsAndAuthorsOfOneWorkAreReadBackToo() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/codebook.yaml"), """
                id: two
                version: "1"
                name: Two targets
                targets:
                  - {id: bridge, name: the bridge, favor: The bridge is good., against: The bridge is bad.}
                  - {id: toll, name: the toll, favor: The toll is good., against: The toll is bad.}
                themes:
                  - {id: money, name: Money, definition: What it costs., indicators: [cost, toll]}
                """);
        Files.writeString(
                folder.resolve("in/bridge.txt"),
                Bridges.CITED + "\n  9. Smith and Jones (2019) say it costs too much.\n");
        Files.writeString(
                folder.resolve("in/french.txt"),
                "Le pont\n\nVoici un texte qui parle du pont de la ville, et rien de plus.\n\n1 comment\n\n  1. Je trouve que le pont est une bonne idée pour tout le monde.\n");
        assertThat(label(path("in")).exit()).isZero();

        Run run = report("--format", "json,md", "--out", path("again"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(texts("again")).isEqualTo(texts("reports"));
        assertThat(texts("again").get("french.json")).contains("\"language\": \"fr\"");
    }

    @Test
    void placesInTheRawFileAreReadBackWhereTextsAreMadeOfEscapes() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/rows.jsonl"), """
                {"thread": "t", "id": "post", "title": "A bridge", "text": "The town \\u201cplans\\u201d a bridge."}
                {"thread": "t", "id": "c1", "text": "I think that it is a \\"good\\" idea, says https://example.org/a."}
                """);
        assertThat(label(path("in")).exit()).isZero();

        Run run = report("--format", "json,md", "--out", path("again"));

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(Objects.requireNonNull(texts("reports").get("rows-t.json"))
                        .lines()
                        .filter(l -> l.contains("\"file\": {")))
                .hasSizeGreaterThan(2);
        assertThat(texts("again")).isEqualTo(texts("reports"));
    }

    @Test
    void whatFitsIsReadWhereOneTextWasChanged() throws IOException {
        labelled("wildlife-wolf-return");
        Files.writeString(folder.resolve("in/other.txt"), Bridges.CITED);
        assertThat(label(path("in")).exit()).isZero();
        Path text = folder.resolve("corpus/other.json");
        Files.writeString(text, Files.readString(text).replace("bridge", "tunnel"));

        Run run = report("--format", "md", "--out", path("again"));

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("the corpus has no item");
        assertThat(texts("again")).containsOnlyKeys("summary.md", "thread.md");
        assertThat(texts("again").get("summary.md")).contains("other.json", "is not counted here");
    }

    @Test
    void reportsAndThreadsAreNotTakenTogether() throws IOException {
        labelled("wildlife-wolf-return");

        Run run = report(path("in"), "--format", "md", "--out", path("again"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("name it alone");
    }

    @Test
    void needsItsCorpusAndItsCodebook() throws IOException {
        labelled("wildlife-wolf-return");
        Files.move(folder.resolve("corpus"), folder.resolve("texts"));

        Run without = report("--format", "md");
        Run with = report("--format", "md", "--corpus-dir", path("texts"));
        Files.move(folder.resolve("in"), folder.resolve("far"));
        Files.createDirectories(folder.resolve("a/b/c"));
        Files.move(folder.resolve("far/codebook.yaml"), folder.resolve("a/b/c/mine.yaml"));
        Run lost = report("--format", "md", "--corpus-dir", path("texts"));
        Run named = report("--format", "md", "--corpus-dir", path("texts"), "--codebook", path("a/b/c/mine.yaml"));
        Run other = report(
                "--format",
                "md",
                "--corpus-dir",
                path("texts"),
                "--codebook",
                GOLDEN.resolve("food-sugar-tax/codebook.yaml").toString());

        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.err()).contains("are not in", "--corpus-dir");
        assertThat(with.exit()).as(with.err()).isZero();
        assertThat(lost.err()).contains("does not lie near", "--codebook");
        assertThat(named.exit()).as(named.err()).isZero();
        assertThat(other.exit()).isEqualTo(2);
        assertThat(other.err()).contains("is not the codebook of");
    }

    @Test
    void reportsOfAnotherSchemaVersionAreTold() throws IOException {
        labelled("wildlife-wolf-return");
        Path report = folder.resolve("reports/thread.json");
        Files.writeString(report, Files.readString(report).replace("\"schemaVersion\": 1", "\"schemaVersion\": 2"));

        Run run = report("--format", "md", "--out", path("again"));

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err())
                .contains("thread.json:2:", "schema version 2; this program reads 1", "use a newer program");
        assertThat(folder.resolve("again")).doesNotExist();
    }

    @Test
    void whatWasEditedByHandAndDoesNotHoldIsToldWithItsPlace() throws IOException {
        labelled("wildlife-wolf-return");
        Path report = folder.resolve("reports/thread.json");
        String text = Files.readString(report);
        int quote = text.indexOf("\"quote\": \"") + "\"quote\": \"".length();
        Files.writeString(report, text.substring(0, quote) + "X" + text.substring(quote + 1));

        Run run = report("--format", "md", "--out", path("again"));

        assertThat(run.err()).containsPattern("thread.json:[0-9]+:[0-9]+: .*is not what stands at");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aFileOfSomebodyElseIsNotOverwritten() throws IOException {
        labelled("wildlife-wolf-return");
        Files.createDirectories(folder.resolve("mine"));
        Files.writeString(folder.resolve("mine/summary.md"), "# Summary\n\nmy own notes\n");

        Run refused = report("--format", "md", "--out", path("mine"));
        List<String> there = List.copyOf(texts("mine").keySet());
        Run main = CliRunner.run(path("in"), "--out", path("mine"), "--corpus-dir", path("corpus"), "-q");
        Run forced = report("--format", "md", "--out", path("mine"), "--force");

        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("summary.md is there already", "--force", "nothing was written");
        assertThat(there).containsExactly("summary.md");
        assertThat(main.exit()).isEqualTo(2);
        assertThat(forced.exit()).as(forced.err()).isZero();
        assertThat(texts("mine").get("summary.md")).doesNotContain("my own notes");
    }

    @Test
    void takesNoPseudonymsForWhatIsWrittenAlready() throws IOException {
        labelled("wildlife-wolf-return");

        Run run = report("--format", "md", "--pseudonymize");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("taken as they are");
        assertThat(report("--format", "docx").err()).contains("there is no format docx");
    }
}
