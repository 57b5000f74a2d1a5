package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code analyze diff} where a codebook has two targets, and where names of targets and themes change. */
final class TargetsDiffTest {

    private static final String THREAD = Bridges.COUNCIL.replace(
            " and the ferry was always late in winter.", ". Raise the fares of the ferry, it is only fair.");
    private static final String FARES = """
              - id: fares
                name: fares
                favor: Ferry fares should rise.
                against: Ferry fares should stay low.
            """;
    private static final String ONE = Bridges.CODEBOOK;
    private static final String TWO = ONE.replace("themes:\n", FARES + "themes:\n");

    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void oldVersion() throws IOException {
        analyze("old", THREAD, TWO);
    }

    private void analyze(String name, String thread, String codebook) throws IOException {
        Bridges.analyze(temp.resolve(name), thread, codebook);
    }

    private CliRunner.Run diff(String old, String now, String... more) {
        List<String> args = new ArrayList<>(
                List.of("diff", temp.resolve(old).toString(), temp.resolve(now).toString()));
        args.addAll(List.of(more));
        return CliRunner.run(args.toArray(String[]::new));
    }

    private JsonNode json(String old, String now) throws IOException {
        return new ObjectMapper().readTree(diff(old, now, "--format", "json").out());
    }

    @Test
    void aStanceTowardsTheSecondTargetIsCompared() throws IOException {
        analyze("new", THREAD.replace("Raise the fares of the ferry", "Lower the fares, they are too high"), TWO);
        CliRunner.Run run = diff("old/reports", "new/reports", "--fail-on", "stance");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("label    bridge/c3  FAVOR\\?? → AGAINST\\?? towards fares  because its text changed")
                .containsPattern("stance FAVOR towards fares +1 of 4 .* by text -25.0");
        assertThat(json("old/reports", "new/reports").path("shares"))
                .anyMatch(s -> s.path("kind").asText().equals("stance")
                        && s.path("target").asText().equals("fares")
                        && s.path("name").asText().equals("FAVOR")
                        && s.path("lost").asInt() == 1);
    }

    @Test
    void totalsAloneAreComparedTowardsEveryTarget() throws IOException {
        analyze("new", THREAD.replace("Raise the fares of the ferry", "Lower the fares, they are too high"), TWO);
        assertThat(diff("old/reports/summary.json", "new/reports/summary.json").out())
                .containsPattern("stance FAVOR towards fares +1 of 4 \\(25.0 %\\) → 0 of 4");
    }

    @Test
    void aTargetThatOneCodebookHasIsOneLine() throws IOException {
        analyze("new", THREAD, ONE);
        CliRunner.Run run = diff("old/reports", "new/reports", "--exit-code");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("codebook fares: target removed, with all labels towards it")
                .containsPattern("target fares is a further target no longer: was 1 FAVOR, 3 AGAINST")
                .contains("No item changed; 0 labels changed.")
                .doesNotContain("towards fares  ");
        assertThat(diff("old/reports", "new/reports", "--fail-on", "stance").exit())
                .isEqualTo(1);
        assertThat(diff("old/reports", "new/reports", "--format", "md").out())
                .contains("- target fares is a further target no longer");
        JsonNode node = json("new/reports", "old/reports");
        assertThat(node.path("same").asBoolean(true)).isFalse();
        assertThat(node.path("targets").path(0).path("id").asText()).isEqualTo("fares");
        assertThat(node.path("targets").path(0).path("change").asText()).isEqualTo("added");
        assertThat(node.path("codebookEdits").path(0).path("reach").asText()).isEqualTo("target");
    }

    @Test
    void renamedTargetsAndThemesAreTheSame() throws IOException {
        analyze(
                "new",
                THREAD,
                TWO.replace("id: fares", "id: tickets")
                        .replace("id: bridge\n", "id: span\n")
                        .replace("id: cost", "id: price"));
        JsonNode node = json("old/reports", "new/reports");
        assertThat(node.path("same").asBoolean(true)).isFalse();
        assertThat(node.path("changes")).isEmpty();
        assertThat(node.path("targets")).isEmpty();
        assertThat(node.path("codebookEdits").findValuesAsText("told"))
                .containsExactly("is called span now", "is called tickets now", "is called price now");
        for (JsonNode share : node.path("shares")) {
            assertThat(share.path("difference").asDouble()).isZero();
        }
        String preview = CliRunner.run(
                        "diff",
                        "--codebook",
                        temp.resolve("new/seeds/codebook.yaml").toString(),
                        temp.resolve("old/reports").toString())
                .out();
        assertThat(preview)
                .contains("No item changed; 0 labels changed; 3 names changed.")
                .doesNotContain("label    ");
    }

    @Test
    void aPreviewBringsTheLabelsOfANewTarget() throws IOException {
        analyze("one", THREAD, ONE);
        String preview = CliRunner.run(
                        "diff",
                        "--codebook",
                        temp.resolve("old/seeds/codebook.yaml").toString(),
                        temp.resolve("one/reports").toString())
                .out();
        assertThat(preview).contains("target fares is a further target now: 1 FAVOR, 3 AGAINST");
    }

    @Test
    void theTitleIsToldAsWhatChanged() throws IOException {
        String untargeted = ONE.replaceAll("(?s)targets:.*themes:", "targets: []\nthemes:");
        analyze("plain", THREAD, untargeted);
        analyze(
                "retitled",
                THREAD.replace("A bridge for Lower Marden", "Should Lower Marden stay without a bridge?"),
                untargeted);
        assertThat(diff("plain/reports", "retitled/reports").out())
                .contains("because the title changed (it is the target)")
                .doesNotContain("because its text changed");
        JsonNode labels =
                json("plain/reports", "retitled/reports").path("changes").findPath("labels");
        assertThat(labels.path(0).path("textOf").path(0).asText()).isEqualTo("title");
    }

    @Test
    void itemsOnWhichCausesCancelOutAreNamed() throws IOException {
        analyze(
                "new",
                THREAD.replace("It costs too much money", "It takes too much gold")
                        .replace("it is only fair", "I have no gold"),
                TWO.replace("[money, cost]", "[money, cost, gold]"));
        assertThat(diff("old/reports", "new/reports").out())
                .containsPattern("theme cost .* items: 1 gained, cancelled out: bridge/c2");
        assertThat(json("old/reports", "new/reports").path("shares").findValues("cancelledOut"))
                .anyMatch(items -> items.toString().equals("[\"bridge/c2\"]"));
    }

    @Test
    void gitReadsEveryTarget() {
        assertThat(CliRunner.run(
                                "textconv",
                                temp.resolve("old/reports/bridge.json").toString())
                        .out()
                        .lines())
                .anyMatch(l -> l.startsWith("c3 stance FAVOR") || l.startsWith("c3 stance AGAINST"))
                .anyMatch(l -> l.startsWith("c3 stance towards fares FAVOR"))
                .anyMatch(l -> l.startsWith("c3 stance towards fares by encoder “Raise"));
    }
}
