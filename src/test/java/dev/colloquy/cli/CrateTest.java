package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.colloquy.cli.CliRunner.Run;
import dev.colloquy.text.ContentHash;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code analyze export --to ro-crate} writes: a crate that is whole, says what is in it, and claims nothing that nobody said. */
final class CrateTest {

    @TempDir
    private Path folder = Path.of("");

    private Run crate(String name, String... more) throws IOException {
        Run run = Exported.export(Exported.odd(folder), "ro-crate", folder.resolve(name), more);
        assertThat(run.exit()).as(run.err()).isZero();
        return run;
    }

    private Map<String, JsonNode> entities(String name) throws IOException {
        Map<String, JsonNode> entities = new HashMap<>();
        for (JsonNode entity : metadata(name).get("@graph")) {
            assertThat(entities.put(entity.get("@id").asText(), entity)).isNull();
        }
        return entities;
    }

    private JsonNode metadata(String name) throws IOException {
        return Reports.read(folder.resolve(name).resolve("ro-crate-metadata.json"));
    }

    private static JsonNode entity(Map<String, JsonNode> entities, String id) {
        return Objects.requireNonNull(entities.get(id), id);
    }

    @Test
    void theMetadataAreThoseOfACrate() throws IOException {
        crate("crate", "--license", "CC-BY-4.0", "--name", "Bridges <b>");
        try (InputStream in =
                Objects.requireNonNull(CrateTest.class.getResourceAsStream("/exports/ro-crate.schema.json"))) {
            JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            assertThat(schema.validate(metadata("crate"))).isEmpty();
        }
    }

    @Test
    void everyFileIsDescribedAndEveryReferenceLeadsSomewhere() throws IOException {
        crate("crate", "--license", "https://example.org/terms");
        Map<String, JsonNode> entities = entities("crate");
        Set<String> described = new TreeSet<>();
        for (JsonNode entity : entities.values()) {
            for (JsonNode reference : entity.findParents("@id")) {
                String id = reference.get("@id").asText();
                assertThat(entities.containsKey(id) || id.startsWith("https://w3id.org/ro/crate"))
                        .as(id)
                        .isTrue();
            }
            if (entity.get("@type").asText().equals("File")) {
                String path = URI.create(entity.get("@id").asText()).getPath();
                byte[] bytes = Files.readAllBytes(folder.resolve("crate").resolve(path));
                assertThat(entity.get("contentSize").asInt()).isEqualTo(bytes.length);
                assertThat("sha256:" + entity.get("sha256").asText())
                        .isEqualTo(ContentHash.of(bytes).value());
                described.add(path);
            }
        }
        Set<String> there =
                new TreeSet<>(Exported.files(folder.resolve("crate")).keySet());
        there.removeAll(Set.of("ro-crate-metadata.json", "colloquy-export.json"));
        assertThat(described).isEqualTo(there).contains("codebook.yaml", "reports/summary.md", "tables/items.csv");
        assertThat(parts(entities))
                .containsAll(described.stream().map(p -> p.replace(" ", "%20")).toList());
    }

    /** All that the root has as a part, or as a part of a part. */
    private static Set<String> parts(Map<String, JsonNode> entities) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of("./"));
        while (!open.isEmpty()) {
            for (JsonNode part : entity(entities, open.pop()).path("hasPart")) {
                if (seen.add(part.get("@id").asText())) {
                    open.push(part.get("@id").asText());
                }
            }
        }
        return seen;
    }

    @Test
    void whatWasMadeOfWhatIsSaid() throws IOException {
        crate("crate");
        Map<String, JsonNode> entities = entities("crate");
        JsonNode action = entity(entities, "#labelling");

        assertThat(action.at("/instrument/@id").asText()).isEqualTo("#colloquy");
        assertThat(action.get("object").findValuesAsText("@id")).containsExactly("codebook.yaml", "corpus/");
        assertThat(action.get("result").findValuesAsText("@id")).containsExactly("reports/", "tables/");
        assertThat(entity(entities, "#colloquy").get("softwareVersion").asText())
                .isEqualTo(VersionText.program());
        assertThat(entity(entities, "#model-stance").get("identifier").asText()).startsWith("sha256:");
    }

    @Test
    void nothingIsClaimedThatNobodySaid() throws IOException {
        Run run = crate("crate");
        JsonNode root = entity(entities("crate"), "./");

        assertThat(root.has("license")).isFalse();
        assertThat(root.has("author")).isFalse();
        assertThat(root.get("datePublished").asText()).isEqualTo("2019-05-07");
        assertThat(run.err()).contains("dated 2019-05-07, the latest day in the corpus", "claims no licence");
    }

    @Test
    void aCorpusWithoutDatesMakesNoDate() throws IOException {
        Path plan = Files.writeString(folder.resolve("plan.txt"), Bridges.PLAN);

        Run run = Exported.export(plan, "ro-crate", folder.resolve("crate"));

        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("the crate has no date");
        assertThat(entity(entities("crate"), "./").has("datePublished")).isFalse();
    }

    @Test
    void whatTheUserSaysIsTaken() throws IOException {
        Run run = crate("crate", "--date", "2026-11-26", "--license", "CC0-1.0", "--name", "Bridges");
        JsonNode root = entity(entities("crate"), "./");

        assertThat(run.err()).doesNotContain("licence", "date");
        assertThat(root.get("name").asText()).isEqualTo("Bridges");
        assertThat(root.get("datePublished").asText()).isEqualTo("2026-11-26");
        assertThat(root.at("/license/@id").asText()).isEqualTo("https://spdx.org/licenses/CC0-1.0");
        assertThat(Reports.read(folder.resolve("crate/tables/datapackage.json"))
                        .at("/licenses/0/name")
                        .asText())
                .isEqualTo("CC0-1.0");
    }

    @Test
    void notesWithoutSenseAreTold() throws IOException {
        Path odd = Exported.odd(folder);
        Path out = folder.resolve("crate");

        assertThat(Exported.export(odd, "ro-crate", out, "--date", "tomorrow").err())
                .contains("--date takes a day");
        assertThat(Exported.export(odd, "ro-crate", out, "--license", "javascript:alert(1)")
                        .err())
                .contains("--license takes an identifier");
        assertThat(out).doesNotExist();
    }

    @Test
    void everyRunGivesTheSameBytes() throws IOException {
        crate("one");
        crate("two");

        assertThat(Exported.files(folder.resolve("one"))).isEqualTo(Exported.files(folder.resolve("two")));
    }

    @Test
    void filesThatAnEarlierCrateHadAreRemoved() throws IOException {
        crate("crate");
        Path plan = Files.writeString(folder.resolve("plan.txt"), Bridges.PLAN);

        assertThat(Exported.export(plan, "ro-crate", folder.resolve("crate")).exit())
                .isZero();

        assertThat(Exported.files(folder.resolve("crate")).keySet())
                .contains("reports/plan.md")
                .noneMatch(name -> name.contains("bridge"));
    }
}
