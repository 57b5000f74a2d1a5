package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze diff} from end to end, on a small corpus of which two versions are labelled. */
final class DiffTest {

    private static final String THREAD = Bridges.COUNCIL;
    private static final String CODEBOOK = Bridges.CODEBOOK;

    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void oldVersion() throws IOException {
        analyze("old", THREAD, CODEBOOK);
    }

    private Path analyze(String name, String thread, String codebook) throws IOException {
        Bridges.analyze(temp.resolve(name), thread, codebook);
        return temp.resolve(name).resolve("reports");
    }

    private CliRunner.Run diff(String name, String... more) {
        List<String> args = new ArrayList<>(List.of(
                "diff",
                temp.resolve("old/reports").toString(),
                temp.resolve(name).resolve("reports").toString()));
        args.addAll(List.of(more));
        return CliRunner.run(args.toArray(String[]::new));
    }

    private JsonNode json(String name, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("--format", "json"));
        args.addAll(List.of(more));
        return new ObjectMapper()
                .readTree(diff(name, args.toArray(String[]::new)).out());
    }

    @Test
    void theSameIsTheSame() throws IOException {
        analyze("new", THREAD, CODEBOOK);
        CliRunner.Run run = diff("new", "--exit-code", "--fail-on", "any");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Nothing changed.");
    }

    @Test
    void anEditedTextIsTheCause() throws IOException {
        analyze("new", THREAD.replace("the ferry was always late in winter", "a bridge wastes money"), CODEBOOK);
        CliRunner.Run run = diff("new", "--exit-code");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("edited   bridge/c3")
                .contains("{+")
                .contains("bridge/c3  + theme cost  because its text changed")
                .contains("“money” (rule:cost-1)");
        JsonNode node = json("new");
        assertThat(node.path("same").asBoolean()).isFalse();
        assertThat(node.path("complete").asBoolean()).isTrue();
        JsonNode theme = share(node, "theme", "cost");
        assertThat(theme.path("difference").asDouble()).isEqualTo(0.25);
        assertThat(theme.path("causes").path("text").asDouble()).isEqualTo(0.25);
    }

    private static JsonNode share(JsonNode node, String kind, String name) {
        for (JsonNode share : node.path("shares")) {
            if (share.path("kind").asText().equals(kind)
                    && share.path("name").asText().equals(name)
                    && share.path("thread").isNull()) {
                return share;
            }
        }
        throw new AssertionError("no share of " + kind + " " + name);
    }

    @Test
    void anotherCodebookIsTheCauseAndItsEditsAreTold() throws IOException {
        analyze("new", THREAD, CODEBOOK.replace("[money, cost]", "[money, cost, winter]"));
        CliRunner.Run run = diff("new");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("codebook cost: indicator \"winter\" added")
                .contains("bridge/c3  + theme cost  because the codebook changed (indicator \"winter\" added)")
                .contains("by codebook +25.0");
    }

    @Test
    void textAndCodebookShareWhatTheyDidTogether() throws IOException {
        analyze(
                "new",
                THREAD.replace("late in winter", "late in autumn"),
                CODEBOOK.replace("[money, cost]", "[money, cost, autumn]"));
        JsonNode move = relabelled(json("new"), "bridge/c3");
        assertThat(move.path("causes").path("text").asDouble()).isEqualTo(0.5);
        assertThat(move.path("causes").path("codebook").asDouble()).isEqualTo(0.5);
        assertThat(relabelled(json("new", "--no-causes"), "bridge/c3")
                        .path("possibleCauses")
                        .size())
                .isEqualTo(2);
    }

    private static JsonNode relabelled(JsonNode node, String item) {
        for (JsonNode change : node.path("changes")) {
            if (change.path("change").asText().equals("relabelled")
                    && change.path("after").asText().equals(item)) {
                return change.path("labels").path(0);
            }
        }
        throw new AssertionError("no label of " + item + " changed");
    }

    @Test
    void aRemovedCommentIsNoEditOfTheNext() throws IOException {
        analyze(
                "new",
                THREAD.replace("3 comments", "2 comments")
                        .replace("  2. It costs too much money, and I am against it. Mend the roads first.\n\n", "")
                        .replace("  3. I have", "  2. I have"),
                CODEBOOK);
        JsonNode node = json("new");
        assertThat(node.path("changes").findValuesAsText("change"))
                .contains("removed", "moved")
                .doesNotContain("edited", "added");
        assertThat(share(node, "theme", "cost").path("causes").path("removed").asDouble())
                .isNegative();
    }

    @Test
    void aPreviewTellsWhatACodebookWouldFlip() throws IOException {
        Path codebook = temp.resolve("try.yaml");
        Files.writeString(codebook, CODEBOOK.replace("[money, cost]", "[road]"));
        CliRunner.Run run = CliRunner.run(
                "diff",
                "--codebook",
                codebook.toString(),
                temp.resolve("old/reports").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("indicator \"money\" removed")
                .contains("bridge/post  − theme cost")
                .contains("because the codebook changed");
    }

    @Test
    void failsOnlyOnWhatWasAskedForAndBeyondTheTolerance() throws IOException {
        analyze("new", THREAD.replace("the ferry was always late in winter", "I keep all my money"), CODEBOOK);
        assertThat(diff("new", "--fail-on", "themes").exit()).isEqualTo(1);
        assertThat(diff("new", "--fail-on", "themes", "--tolerance", "share=0.3")
                        .exit())
                .isZero();
        assertThat(diff("new", "--fail-on", "sources").exit()).isZero();
        assertThat(diff("new", "--tolerance", "share=2").exit()).isEqualTo(2);
        assertThat(diff("new", "--tolerance", "items=1").err()).contains("--tolerance takes share=N");
    }

    @Test
    void totalsAloneAreComparedAndToldAsNotAll() throws IOException {
        Path reports = analyze("new", THREAD.replace("I support it", "I loathe it"), CODEBOOK);
        CliRunner.Run run = CliRunner.run(
                "diff",
                temp.resolve("old/reports/summary.json").toString(),
                reports.resolve("summary.json").toString());
        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.out()).contains("Items are not known of both editions");
        String same = temp.resolve("old/reports/summary.json").toString();
        CliRunner.Run proven =
                CliRunner.run("diff", same, temp.resolve("old/reports").toString(), "--exit-code");
        assertThat(proven.exit()).isZero();
        assertThat(proven.out()).contains("Nothing changed.", "by their digests");
    }

    @Test
    void aFileIsWrittenIntoAFolderThatIsThere() throws IOException {
        analyze("new", THREAD, CODEBOOK);
        Path missing = temp.resolve("slip/diff.md");
        CliRunner.Run refused = diff("new", "--out", missing.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err())
                .contains(missing + " cannot be written: there is no folder " + missing.getParent(), "hint:");
        assertThat(missing.getParent()).doesNotExist();
        assertThat(diff("new", "--out", temp.toString()).err()).contains("it is a folder");
        assertThat(diff("new", "--out", temp.resolve("diff.md").toString()).exit())
                .isZero();
        assertThat(temp.resolve("diff.md")).content().contains("Nothing changed.");
    }

    @Test
    void withoutGitHubTheOptionSaysWhatItNeeds() throws IOException {
        analyze("new", THREAD, CODEBOOK);
        CliRunner.Run run = diff("new", "--github");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("GITHUB_STEP_SUMMARY");
    }

    @Test
    void markdownHoldsNothingThatAnItemCouldSmuggleIn() throws IOException {
        analyze(
                "new",
                THREAD.replace("the ferry was", "<script>alert(1)</script> | ~~x~~ [a](javascript:b) money"),
                CODEBOOK);
        assertThat(diff("new", "--format", "md").out())
                .contains("<ins>")
                .doesNotContain("<script")
                .doesNotContain("](javascript");
    }

    @Test
    void aReportThatIsCutShortIsToldInTheComparisonItself() throws IOException {
        Path reports = analyze("new", THREAD, CODEBOOK);
        Path cut = reports.resolve("bridge.json");
        Files.writeString(cut, Files.readString(cut).substring(0, 2_000));
        assertThat(diff("new", "--exit-code").exit()).isIn(1, 2, 3);
        JsonNode node = json("new");
        assertThat(node.path("complete").asBoolean(true)).isFalse();
    }

    /** The cycle that the README shows, on the seed. */
    @Test
    void readmeShowsWhatComesOut() throws IOException {
        String seed = Files.readString(CliRunner.ROOT.resolve("seeds/000_c595ac6e92e97575.txt"));
        String codebook = Files.readString(CliRunner.ROOT.resolve("seeds/codebook.yaml"));
        Path before = labelled("before", seed, codebook);
        Path now = labelled(
                "now",
                seed.replaceAll("However, this is very powerful technology.* identity at risk\\. ", "")
                        .replaceAll(
                                "this is a decent idea, but .* people of China",
                                "I welcome it, with or without privacy"),
                codebook);
        String shown = CliRunner.run("diff", before.toString(), now.toString()).out();
        String told = shown.substring(shown.indexOf('\n') + 1);
        assertThat(Files.readString(CliRunner.ROOT.resolve("README.md"))).contains(told);
    }

    private Path labelled(String name, String seed, String codebook) throws IOException {
        Path seeds = Files.createDirectories(temp.resolve(name).resolve("seeds"));
        Files.writeString(seeds.resolve("000_c595ac6e92e97575.txt"), seed);
        Files.writeString(seeds.resolve("codebook.yaml"), codebook);
        Path reports = temp.resolve(name).resolve("reports");
        CliRunner.Run run = CliRunner.run(
                seeds.toString(),
                "--out",
                reports.toString(),
                "--corpus-dir",
                temp.resolve(name).resolve("corpus").toString());
        assertThat(run.exit()).isZero();
        return reports;
    }

    @Test
    void gitReadsAReportALabelALine() {
        CliRunner.Run run = CliRunner.run(
                "textconv", temp.resolve("old/reports/bridge.json").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out().lines())
                .contains("c2 theme cost by rule:cost-1 “money”")
                .anyMatch(l -> l.startsWith("c1 stance "));
    }

    @Test
    void whatIsNoReportIsPrintedAsItIs() throws IOException {
        Path other = temp.resolve("other.json");
        Files.writeString(other, "{\"a\": 1");
        assertThat(CliRunner.run("textconv", other.toString()).out()).isEqualTo("{\"a\": 1");
    }
}
