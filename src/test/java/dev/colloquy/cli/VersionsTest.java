package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colloquy.cli.CliRunner.Run;
import dev.colloquy.io.SmallRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of {@code analyze versions} and {@code analyze snapshot} meets. */
final class VersionsTest {

    private static final String THREAD = """
            A bridge

            The town plans a bridge.

            1 comment

              1. I like the bridge.

            Leave a Reply
            """;

    @TempDir
    private Path temp = Path.of("");

    private void write(String name, String text) throws IOException {
        Path file = temp.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void analyze() {
        Run run = CliRunner.run(
                temp.resolve("seeds").toString(),
                "--out",
                temp.resolve("reports").toString(),
                "--corpus-dir",
                temp.resolve("corpus").toString());
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private Run versions(String... more) {
        return CliRunner.run(
                Stream.concat(Stream.of("versions", temp.resolve("corpus").toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    private Run snapshot(String label, String... more) {
        return CliRunner.run(Stream.concat(
                        Stream.of(
                                "snapshot",
                                "--label",
                                label,
                                temp.resolve("reports").toString()),
                        Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void helpIsAsBefore() throws IOException {
        for (String command : List.of("versions", "snapshot")) {
            Path file = CliRunner.ROOT.resolve("src/test/resources/help/" + command + ".txt");
            Run run = CliRunner.run(command, "--help");
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, run.out());
            }
            assertThat(run.exit()).isZero();
            assertThat(run.out()).isEqualTo(Files.readString(file));
        }
    }

    @Test
    void commitsThatChangedTheCorpusAreListedWithWhatTheyChanged() throws IOException, GitAPIException {
        try (SmallRepository git = SmallRepository.in(temp)) {
            write("seeds/a.txt", THREAD);
            analyze();
            String first = git.commit("one").name().substring(0, 7);
            write(
                    "seeds/b.txt",
                    THREAD.replace("1 comment", "2 comments").replace("\n\nLeave", "\n\n  2. Me too.\n\nLeave"));
            write("seeds/a.txt", THREAD.replace("like", "love"));
            analyze();
            git.commit("two");
            git.tag("v2");
            String second = git.commit("nothing of the corpus", java.util.Map.of("other", "x"))
                    .name()
                    .substring(0, 7);
            write("seeds/a.txt", THREAD.replace("like", "hate"));
            analyze();

            List<String> lines = versions().out().lines().toList();

            assertThat(lines).hasSize(4);
            assertThat(lines.get(0))
                    .containsSubsequence("where", "date", "tags", "threads", "comments", "version", "changed");
            assertThat(lines.get(1)).contains("corpus now", "1 thread edited");
            assertThat(lines.get(2))
                    .containsSubsequence(
                            "2026-03-03", "v2", "2", "3", "sha256:", "1 thread added, 1 thread edited, +2 comments")
                    .doesNotContain(second);
            assertThat(lines.get(3)).startsWith(first).containsSubsequence("2026-03-02", "1", "1", "sha256:");
            JsonNode json = Reports.MAPPER.readTree(versions("--format", "json").out());
            assertThat(json.at("/versions/1/changed/threadsAdded").asInt()).isEqualTo(1);
            assertThat(json.at("/versions/1/tags/0").asText()).isEqualTo("v2");
            assertThat(json.at("/versions/1/date").asText()).isEqualTo("2026-03-03T03:30:00+05:00");
            assertThat(json.at("/versions/2/changed").isNull()).isTrue();
            assertThat(json.at("/versions/2/commit").asText()).startsWith(first).hasSize(40);
        }
    }

    @Test
    void withoutGitThereAreSnapshots() throws IOException {
        write("seeds/a.txt", THREAD);
        analyze();
        Path kept = temp.resolve("versions/spring");
        assertThat(snapshot("spring", "--out", kept.toString()).exit()).isZero();

        Run run = versions();

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("no git repository holds");
        assertThat(run.out()).contains("corpus now", "snapshot spring");
        assertThat(kept).isDirectoryContaining("glob:**/snapshot.json");
        assertThat(kept.resolve("reports")).isDirectoryContaining("glob:**/a.md");
        assertThat(kept.resolve("corpus")).isDirectoryContaining("glob:**/manifest.json");
        assertThat(Files.readString(kept.resolve("reports/a.json")))
                .isEqualTo(Files.readString(temp.resolve("reports/a.json")));
        JsonNode card = Reports.read(kept.resolve("snapshot.json"));
        assertThat(card.at("/label").asText()).isEqualTo("spring");
        assertThat(card.at("/models").size()).isPositive();
        assertThat(card.at("/corpusVersion"))
                .isEqualTo(Reports.read(temp.resolve("corpus/manifest.json")).at("/corpusVersion"));
    }

    @Test
    void aFolderWithoutAnyVersionIsTwo() {
        Run run = versions();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is no corpus in", "hint:");
    }

    @Test
    void aBrokenManifestIsThree() throws IOException {
        write("corpus/manifest.json", "{\"schemaVersion\": 1, ");

        assertThat(versions().exit()).isEqualTo(3);
        assertThat(versions().err()).contains("manifest.json:1:", "it ends in the middle");
    }

    @Test
    void aSnapshotIsNeverWrittenOver() throws IOException {
        write("seeds/a.txt", THREAD);
        analyze();
        String out = temp.resolve("kept").toString();

        assertThat(snapshot("a", "--out", out).exit()).isZero();
        Run again = snapshot("a", "--out", out);

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("is there already", "hint:");
    }

    @Test
    void aSnapshotWithoutItsCodebookSaysWhatThatMeans() throws IOException {
        write("seeds/a.txt", THREAD);
        analyze();
        assertThat(snapshot("general", "--out", temp.resolve("one").toString()).err())
                .isEmpty();
        write("seeds/codebook.yaml", """
                id: b
                version: "1"
                name: B
                targets:
                  - id: bridge
                    name: the bridge
                    favor: Bridges are good.
                    against: Bridges are bad.
                themes:
                  - id: cost
                    name: Cost
                    definition: Money
                    indicators: [money]
                """);
        analyze();
        assertThat(snapshot("with", "--out", temp.resolve("two").toString()).err())
                .isEmpty();
        Files.delete(temp.resolve("seeds/codebook.yaml"));
        Files.delete(temp.resolve("two/codebook.yaml"));

        Run run = snapshot("without", "--out", temp.resolve("three").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .contains(
                        "the snapshot goes without the codebook (b 1)",
                        "causes of later changes cannot be told",
                        "hint:");
    }

    @Test
    void labelsAreNamesThatEveryMachineTakes() {
        for (String label : List.of("a/b", "..", ".a", "", "a b", "ü", "con", "x".repeat(65), "a.", "-x y")) {
            Run run = snapshot(label);
            assertThat(run.exit()).as(label).isEqualTo(2);
            assertThat(run.err()).contains("is no label");
        }
    }

    @Test
    void reportsThatDoNotFitTheirCorpusAreNotKept() throws IOException {
        assertThat(snapshot("x").err()).contains("there is no such folder");
        write("seeds/a.txt", THREAD);
        analyze();
        Path thread = temp.resolve("corpus/a.json");
        Files.writeString(thread, Files.readString(thread).replace("I like", "I hate"));
        Path out = temp.resolve("kept");

        Run run = snapshot("x", "--out", out.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("edited by hand", "is not the one that the reports are about");
        assertThat(out).doesNotExist();
        Files.delete(temp.resolve("reports/a.json"));
        assertThat(snapshot("x", "--out", out.toString()).err()).contains("do not hold");
    }

    @Test
    void snapshotsAreNoInput() throws IOException {
        write("seeds/a.txt", THREAD);
        analyze();
        assertThat(snapshot("x", "--out", temp.resolve("kept").toString()).exit())
                .isZero();

        Run run = CliRunner.run(
                temp.toString(),
                "--no-write",
                "--out",
                temp.resolve("reports").toString(),
                "--corpus-dir",
                temp.resolve("corpus").toString());

        assertThat(run.exit()).isZero();
        assertThat(run.err()).doesNotContain("kept");
    }
}
