package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.colloquy.cli.CliRunner.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user of {@code analyze sources} and of archive maps meets. */
final class SourcesTest {

    private static final String THREAD = Bridges.CITED;

    private static final Path HELP = CliRunner.ROOT.resolve("src/test/resources/help/sources.txt");

    @TempDir
    private Path folder = Path.of("");

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve("in").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Run sources(String... more) {
        return CliRunner.run(
                Stream.concat(Stream.of("sources", folder.resolve("in").toString()), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void helpIsAsBefore() throws IOException {
        Run run = CliRunner.run("sources", "--help");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(HELP.getParent());
            Files.writeString(HELP, run.out());
        }

        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(HELP));
    }

    @Test
    void showsWhoCitesWhatOnWhichSide() throws IOException {
        write("bridge.txt", THREAD);

        Run run = sources();

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out())
                .containsPattern("example2019-[0-9a-f]{6}  ")
                .contains("  https://www.example.org/2019/12/bridge", "Cited by more than one item:", "post, c1")
                .contains("2 works; 3 of 3 items cite one: ");
    }

    @Test
    void withoutStanceThereAreNoSides() throws IOException {
        write("bridge.txt", THREAD);
        write("other/codebook.yaml", "this is read by nobody: [");

        Run run = sources("--no-stance");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("cited by post, c1").doesNotContain("favor", "against");
        assertThat(sources("--no-stance", "--to", "csl").out()).doesNotContain("byStance");
    }

    @Test
    void everyFormatIsWrittenToAFileOrToStandardOutput() throws IOException {
        write("bridge.txt", THREAD);
        for (String format : new String[] {"csl", "bibtex", "ris", "csv", "md"}) {
            Path file = folder.resolve("refs." + format);
            Run shown = sources("--no-stance", "--to", format);
            Run written = sources("--no-stance", "--to", format, "--out", file.toString());

            assertThat(shown.exit()).as(shown.err()).isZero();
            assertThat(shown.out()).contains("example2019-", "https://other.example/costs");
            assertThat(written.out()).isEmpty();
            assertThat(Files.readString(file)).isEqualTo(shown.out());
        }
    }

    @Test
    void oneSideOnlyLeavesTheSharedOut() throws IOException {
        write("bridge.txt", THREAD);
        String all = sources("--to", "csv").out();
        String favor = sources("--to", "csv", "--only-side", "favor").out();
        String against = sources("--to", "csv", "--only-side", "against").out();

        assertThat(all.lines()).hasSize(3);
        assertThat(favor.lines().count() + against.lines().count()).isLessThanOrEqualTo(4);
        favor.lines().skip(1).forEach(line -> assertThat(against.lines()).doesNotContain(line));
    }

    @Test
    void wrongUsageIsTwo() throws IOException {
        write("bridge.txt", THREAD);

        assertThat(CliRunner.run("sources").exit()).isEqualTo(2);
        assertThat(CliRunner.run("sources", folder.resolve("nothing").toString())
                        .exit())
                .isEqualTo(2);
        assertThat(sources("--no-stance", "--only-side", "favor").err()).contains("--no-stance", "hint:");
        assertThat(sources("--no-stance", "--only-side", "favor").exit()).isEqualTo(2);
        assertThat(sources(
                                "--to",
                                "ris",
                                "--out",
                                folder.resolve("missing/x.ris").toString())
                        .err())
                .contains("cannot be written: there is no folder");
        assertThat(sources("--out", folder.resolve("x.bib").toString()).exit()).isEqualTo(2);
        assertThat(sources("--to", "endnote").err()).contains("endnote");
        assertThat(sources("--archive-map", folder.resolve("none.csv").toString())
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void whatCannotBeReadIsNamedAndThree() throws IOException {
        write("bridge.txt", THREAD);
        write("empty.txt", "");

        Run run = sources("--no-stance", "--to", "csv");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.err()).contains("empty.txt");
        assertThat(run.out()).contains("example2019-");
    }

    @Test
    void noReadableThreadIsThree() throws IOException {
        write("empty.txt", "");

        assertThat(sources("--no-stance").exit()).isEqualTo(3);
    }

    @Test
    void anArchiveMapGoesOverWhatIsFound() throws IOException {
        write("bridge.txt", THREAD);
        Path map = write("map.csv", """
                url,title,author,date
                https://www.example.org/2019/12/bridge,The plan | in full,Ann Lee,2019-12-03
                https://www.example.org/2019/12/bridge,Again,,
                https://nobody.example/cites,This,,
                """);

        Run run = sources("--no-stance", "--to", "bibtex", "--archive-map", map.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("title = {{The plan $|$ in full}}", "author = {Lee, Ann}", "month = dec");
        assertThat(run.err())
                .contains("1 work is there twice; the first one counts (line 3)")
                .contains("nobody cites 1 work of it (https://nobody.example/cites)")
                .doesNotContain("map.csv: skipped");
    }

    @Test
    void reportsCarryTheTitlesOfAnArchiveMap() throws IOException {
        Path thread = write("bridge.txt", THREAD);
        Path map = folder.resolve("map.json");
        Files.writeString(map, """
                [{"URL": "https://www.example.org/2019/12/bridge", "title": "The <plan> | in full"}]
                """);
        Path out = folder.resolve("out");

        Run run = CliRunner.run(
                thread.toString(),
                "--archive-map",
                map.toString(),
                "--out",
                out.toString(),
                "--corpus-dir",
                folder.resolve("corpus").toString());

        assertThat(run.exit()).as(run.err()).isZero();
        JsonNode report = Reports.read(out.resolve("bridge.json"));
        Reports.assertMatchesSchema("report.schema.json", report);
        Reports.assertMatchesSchema("summary.schema.json", Reports.read(out.resolve("summary.json")));
        assertThat(report.at("/sources/0/title").asText()).isEqualTo("The <plan> | in full");
        assertThat(report.at("/sources/0/from/title").asText()).isEqualTo("supplied");
        assertThat(report.at("/archiveMap").asText()).startsWith("sha256:");
        assertThat(Files.readString(out.resolve("bridge.md")))
                .contains("The &lt;plan&gt; \\| in fullˢ", "ˢ from your own list of works", "archive map `sha256:");
    }

    @Test
    void aMapWithFaultsIsUsedAsFarAsItGoes() throws IOException {
        write("bridge.txt", THREAD);
        Path map = write("map.csv", "url,title,date\nhttps://other.example/costs,Costs,soon\nx,y,\n");

        Run run = sources("--no-stance", "--to", "csv", "--archive-map", map.toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains(",Costs,");
        assertThat(run.err()).contains("map.csv:2:35: “soon” is no date", "map.csv:3:1: “x” is no url", "hint:");
    }

    @Test
    void aMapThatHoldsNothingIsTwo() throws IOException {
        write("bridge.txt", THREAD);
        Path map = write("map.json", "{\"a\": ");

        Run run = sources("--no-stance", "--archive-map", map.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("map.json:1:", "this is no JSON", "nothing in this archive map can be used");
    }

    @Test
    void orderOfPathsDoesNotMatter() throws IOException {
        String a = write("a.txt", THREAD).toString();
        String b = write("b.txt", THREAD.replace("A bridge", "Another")).toString();

        Run one = CliRunner.run("sources", a, b, "--no-stance", "--to", "csl");
        Run other = CliRunner.run("sources", b, a, "--no-stance", "--to", "csl");

        assertThat(one.out()).isEqualTo(other.out()).contains("a/post", "b/c1");
    }
}
