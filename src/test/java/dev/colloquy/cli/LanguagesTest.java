package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments that are not in English are kept, counted and marked, and get no English labels. */
final class LanguagesTest {

    private static final String THREAD = """
            A bridge for Lower Marden

            The council wants a bridge. It would cost forty million.

            4 comments

              1. The bridge is a great idea and I support it. My walk to work would be ten minutes shorter.

              2. Ich finde die Brücke nicht gut, denn sie kostet zu viel Geld. Siehe https://zeitung.example/bruecke-kosten money

              3. Мост слишком дорогой и никому не нужен.

              4. Laut Schmidt (2015) ist die Brücke nicht sicher, und The Guardian hat auch schon darüber geschrieben.

            Leave a Reply
            """;

    @TempDir
    private Path temp = Path.of("");

    @Test
    void otherLanguagesAreMarkedAndNotLabelled() throws IOException {
        Path seeds = Files.createDirectories(temp.resolve("seeds"));
        Files.writeString(seeds.resolve("bridge.txt"), THREAD);
        CliRunner.Run run = CliRunner.run(
                seeds.toString(),
                "--out",
                temp.resolve("reports").toString(),
                "--corpus-dir",
                temp.resolve("corpus").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains("not in English: 2 de, 1 ru");
        JsonNode report = Reports.read(temp.resolve("reports/bridge.json"));
        Reports.assertMatchesSchema("report.schema.json", report);
        Reports.assertMatchesSchema("summary.schema.json", Reports.read(temp.resolve("reports/summary.json")));
        JsonNode english = report.get("items").get(1);
        assertThat(english.has("language")).isFalse();
        assertThat(english.at("/stance/label").asText()).isEqualTo("FAVOR");
        JsonNode german = report.get("items").get(2);
        assertThat(german.get("language").asText()).isEqualTo("de");
        assertThat(german.at("/stance/label").asText()).isEqualTo("NONE");
        assertThat(german.at("/stance/doubts/0").asText()).isEqualTo("LANGUAGE");
        assertThat(german.get("themes")).isEmpty();
        assertThat(german.get("citations")).hasSize(1);
        assertThat(report.get("items").get(3).get("language").asText()).isEqualTo("ru");
        assertThat(report.at("/items/4/language").asText()).isEqualTo("de");
        assertThat(report.at("/items/4/citations")).isEmpty();
        assertThat(report.at("/summary/languages/de").asInt()).isEqualTo(2);
        assertThat(Files.readString(temp.resolve("reports/bridge.md")))
                .contains("3 items are not in English (2 de, 1 ru)")
                .contains("*not in English* (de)")
                .contains("| c2 | no position (uncertain) | – |");
        // Nor has the list in the terminal a bar for it.
        assertThat(run.out()).containsPattern("\\[[+.~-]+] FAVOR").containsPattern("\\[ +] NONE   \\?");
    }

    @Test
    void explainShowsNoScoresOfWhatItDidNotRead() throws IOException {
        Path file = Files.writeString(temp.resolve("bridge.txt"), THREAD);

        CliRunner.Run run = CliRunner.run("explain", file.toString(), "c2");

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).contains("Scores:   none, for nothing was read").contains("Decision: NONE, uncertain");
    }
}
