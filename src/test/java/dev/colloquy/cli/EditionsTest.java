package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.diff.EditionItem;
import dev.colloquy.io.SmallRepository;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that can be named as a side of a comparison, in a small project with two versions in git. */
final class EditionsTest {

    private static final String THREAD = Bridges.CITED;

    @TempDir
    private Path temp = Path.of("");

    private final StringWriter err = new StringWriter();
    private Path here;
    private SmallRepository made;
    private Editions editions;

    @BeforeEach
    void twoVersions() throws IOException, GitAPIException {
        here = Files.createDirectories(temp.resolve("project"));
        made = SmallRepository.in(here);
        write("seeds/bridge.txt", THREAD);
        write("seeds/codebook.yaml", Bridges.CODEBOOK);
        analyze();
        made.commit("one");
        made.tag("v1");
        write("seeds/bridge.txt", THREAD.replace("I like the bridge", "I love the bridge, it saves money"));
        analyze();
        made.commit("two");
        made.tag("v2");
        editions = editions(here);
    }

    @AfterEach
    void close() {
        editions.close();
        made.close();
    }

    private Editions editions(Path folder) {
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), false, false, Map.of());
        return new Editions(
                new Editions.Settings(
                        folder, Path.of("reports"), Path.of("corpus"), Optional.empty(), ArchiveMaps.none(), 1),
                terminal,
                new Messages(terminal, false));
    }

    private void write(String name, String text) throws IOException {
        Path file = here.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void analyze() {
        Bridges.analyze(here);
    }

    private static List<String> texts(EditionAtHand side) {
        return side.edition().items().stream()
                .map(EditionItem::text)
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void reportsCorpusAndRawInputAreOneEdition() {
        EditionAtHand reports = editions.one("reports");
        EditionAtHand corpus = editions.one("corpus");
        EditionAtHand raw = editions.one("seeds");
        EditionAtHand commit = editions.one("HEAD");
        EditionAtHand rawCommit = editions.one("HEAD:seeds");
        EditionAtHand project = editions.one(here.toString());

        assertThat(texts(reports)).hasSize(3);
        assertThat(raw.edition().totals().works()).hasSize(2);
        for (EditionAtHand side : List.of(corpus, raw, commit, rawCommit, project)) {
            assertThat(side.edition().stamp()).isEqualTo(reports.edition().stamp());
            assertThat(side.edition().threads()).isEqualTo(reports.edition().threads());
            assertThat(side.edition().totals()).isEqualTo(reports.edition().totals());
            assertThat(side.repeatable()).isTrue();
            assertThat(side.complete()).isTrue();
            assertThat(side.codebook().orElseThrow().id()).isEqualTo("bridges");
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aSummaryAloneHasTotalsOnly() {
        EditionAtHand side = editions.one("reports/summary.json");

        assertThat(side.edition().threads()).isEmpty();
        assertThat(side.edition().totals().items()).isEqualTo(3);
        assertThat(editions.one("v1:reports/summary.json").edition().totals()).isNotNull();
        assertThat(editions.one("reports/bridge.json").edition().items()).hasSize(3);
        assertThatThrownBy(() -> editions.one("corpus/manifest.json")).hasMessageContaining("lies beside it");
    }

    @Test
    void rangesAndSingleRevisionsNameTwoSides() throws IOException {
        for (List<String> arguments : List.of(
                List.of("v1..v2"), List.of("v1.."), List.of("v1", "v2"), List.of("HEAD~1"), List.of("v1:reports"))) {
            Editions.Both both = editions.both(arguments);
            assertThat(texts(both.before()).get(1)).as("%s", arguments).startsWith("I like");
            assertThat(texts(both.after()).get(1)).as("%s", arguments).startsWith("I love");
            assertThat(both.before().repeatable()).isTrue();
        }
        assertThat(texts(editions.both(List.of("..v1")).before()).get(1)).startsWith("I love");
    }

    @Test
    void theCodebookOfARevisionIsTheOneOfItsReports() throws IOException, GitAPIException {
        write("seeds/codebook.yaml", Bridges.CODEBOOK.replace("version: \"1\"", "version: \"2\""));
        analyze();
        made.commit("codebook");

        Editions.Both both = editions.both(List.of("v2", "HEAD"));

        assertThat(both.before().codebook().orElseThrow().version()).isEqualTo("1");
        assertThat(both.after().codebook().orElseThrow().version()).isEqualTo("2");
    }

    @Test
    void aRevisionWithoutReportsIsLabelledFromItsCorpus() throws IOException, GitAPIException {
        try (Stream<Path> reports = Files.list(here.resolve("reports"))) {
            for (Path report : reports.toList()) {
                Files.delete(report);
            }
        }
        made.commit("no reports");

        EditionAtHand side = editions.one("HEAD");

        assertThat(side.edition().threads())
                .isEqualTo(editions.one("v2").edition().threads());
    }

    @Test
    void aPathWinsOverARevisionAndThatIsTold() throws IOException, GitAPIException {
        made.git().branchCreate().setName("reports").setStartPoint("v1").call();

        assertThat(texts(editions.one("reports")).get(1)).startsWith("I love");
        assertThat(err.toString()).contains("“reports” is a path and a revision; the path is taken");
        assertThat(texts(editions.one("reports^{commit}")).get(1)).startsWith("I like");
        err.getBuffer().setLength(0);
        assertThat(texts(editions.one("./reports")).get(1)).startsWith("I love");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatCannotBeFoundIsASentence() throws IOException {
        write("empty.txt", "");
        refused(List.of("nothing"), "no such revision: nothing");
        refused(List.of("./nothing"), "./nothing: no such file or folder");
        refused(List.of("v1...v2"), "three dots");
        refused(List.of("v1..v2", "v1"), "a range has both ends already");
        refused(List.of("v1..nothing"), "no such revision: nothing");
        refused(List.of("v1:nothing", "v2"), "nothing is not in v1");
        refused(List.of("reports"), "reports is the working tree itself");
        refused(List.of(), "say what to compare");
        refused(List.of("a", "b", "c"), "say what to compare");
        refused(List.of("empty.txt", "v1"), "no thread could be read in empty.txt");
    }

    @Test
    void whatOnlyGitKnowsIsASentence() {
        refused(List.of(":/one"), ":/one looks for the message of a commit");
        refused(List.of("v1", "HEAD^{/two}"), "HEAD^{/two} looks for the message of a commit");
        refused(List.of(":reports"), "staged for the next commit");
        refused(List.of("HEAD^{tree}"), "HEAD^{tree} names something that is no commit");
        refused(List.of("", "v1"), "an empty argument");
        assertThatThrownBy(() -> editions.both(List.of("v1...v2")))
                .isInstanceOfSatisfying(
                        UserError.class,
                        e -> assertThat(e.hint()).contains("v1..v2").contains("git merge-base v1 v2"));
        assertThatThrownBy(() -> editions.single("v1..v2"))
                .hasMessageContaining("v1..v2 names two editions, and --codebook tries a codebook on one");
        assertThat(texts(editions.single("v1")).get(1)).startsWith("I like");
        assertThat(texts(editions.one("@~1")).get(1)).startsWith("I like");
        assertThat(editions.both(List.of("v1:")).after().edition().name()).isEqualTo(".");
    }

    @Test
    void aShallowCloneSaysThatItIsOne() throws GitAPIException {
        Path shallow = temp.resolve("shallow");
        Git.cloneRepository()
                .setURI(here.toUri().toString())
                .setDirectory(shallow.toFile())
                .setDepth(1)
                .call()
                .close();
        try (Editions there = editions(shallow)) {
            assertThat(texts(there.one("HEAD")).get(1)).startsWith("I love");
            assertThatThrownBy(() -> there.both(List.of("HEAD~1")))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("no such revision: HEAD~1; this repository is a shallow clone");
        }
    }

    private void refused(List<String> arguments, String sentence) {
        assertThatThrownBy(() -> editions.both(arguments))
                .as("%s", arguments)
                .isInstanceOf(UserError.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void withoutARepositoryOnlyPathsCount() throws IOException {
        Path alone = Files.createDirectories(temp.resolve("alone"));
        Editions there = editions(alone);

        assertThatThrownBy(() -> there.one("HEAD")).hasMessageContaining("no git repository is here");
        assertThat(there.one(here.resolve("reports").toString()).edition().items())
                .hasSize(3);
    }

    @Test
    void aRevisionWithNothingToCompareSaysHowToNameIt() throws IOException, GitAPIException {
        Path bare = Files.createDirectories(temp.resolve("other"));
        try (SmallRepository other = SmallRepository.in(bare);
                Editions there = editions(bare)) {
            other.commit("one", Map.of("a/b.txt", THREAD));

            assertThatThrownBy(() -> there.one("HEAD")).hasMessageContaining("neither reports nor corpus is in HEAD");
            assertThat(there.one("HEAD:a").edition().items()).hasSize(3);
            assertThat(there.one("HEAD:a\\b.txt").edition().items()).hasSize(3);
            assertThat(there.one("HEAD:").edition().items()).hasSize(3);
        }
    }

    @Test
    void aBareRepositoryComparesRevisions() throws GitAPIException {
        Path bare = temp.resolve("bare.git");
        Git.cloneRepository()
                .setURI(here.toUri().toString())
                .setDirectory(bare.toFile())
                .setBare(true)
                .call()
                .close();
        try (Editions there = editions(bare)) {
            assertThat(texts(there.both(List.of("v1..v2")).after()).get(1)).startsWith("I love");
            assertThatThrownBy(() -> there.both(List.of("v1"))).hasMessageContaining("nothing to compare with");
        }
    }

    @Test
    void aBrokenReportLeavesTheRestAndIsTold() throws IOException {
        write("seeds/second.txt", THREAD.replace("A bridge", "Another bridge"));
        analyze();
        Path report = here.resolve("reports/second.json");
        Files.writeString(report, Files.readString(report).substring(0, 900));

        EditionAtHand side = editions.one("reports");

        assertThat(side.complete()).isFalse();
        assertThat(side.reading().unread()).containsExactly("second");
        assertThat(side.edition().threads().orElseThrow()).hasSize(1);
        assertThat(err.toString()).contains("second.json:").contains("it ends in the middle");
    }

    @Test
    void aSnapshotIsAnEdition() throws IOException {
        Path kept = here.resolve("versions/spring");
        CliRunner.Run run = CliRunner.run(
                "snapshot",
                "--label",
                "spring",
                "--out",
                kept.toString(),
                here.resolve("reports").toString());
        assertThat(run.exit()).as(run.err()).isZero();
        write("seeds/bridge.txt", THREAD.replace("I like", "I hate"));
        analyze();

        Editions.Both both = editions.both(List.of("versions/spring"));

        assertThat(texts(both.before()).get(1)).startsWith("I love");
        assertThat(texts(both.after()).get(1)).startsWith("I hate");
        assertThat(both.before().repeatable()).isTrue();
    }
}
