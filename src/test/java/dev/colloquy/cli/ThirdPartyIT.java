package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colloquy.text.ContentHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the distribution says of other people's work fits what lies in it, library by library. */
final class ThirdPartyIT {

    private static final Path HOME = Path.of(System.getProperty("distribution", "."));

    private static final Pattern ROW = Pattern.compile(
            "\\| \\[([^:]+:)([^\\]]+)]\\(https://[^)]+\\) \\| (\\S+) \\| \\[([^\\]]+)]\\(licenses/([^)]+)\\) \\| .+ \\| .+ \\|");

    /** Licences that go with a distribution under Apache-2.0. */
    private static final Set<String> FINE =
            Set.of("Apache-2.0", "MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "MPL-2.0");

    private static Set<String> jars() throws IOException {
        try (Stream<Path> files = Files.list(HOME.resolve("lib"))) {
            return new TreeSet<>(files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.startsWith("colloquy-"))
                    .toList());
        }
    }

    private static List<Matcher> rows() throws IOException {
        return Files.readAllLines(HOME.resolve("THIRD-PARTY.md")).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .toList();
    }

    @Test
    void theListHasEveryLibraryAndNoOther() throws IOException {
        assertThat(rows().stream().map(row -> row.group(5) + "-" + row.group(3) + ".jar"))
                .containsExactlyInAnyOrderElementsOf(jars());
    }

    @Test
    void everyLicenceGoesWithOurs() throws IOException {
        for (Matcher row : rows()) {
            assertThat(FINE).as(row.group(2)).containsAll(List.of(row.group(4).split(" AND ", -1)));
        }
    }

    @Test
    void everyLibraryHasItsTexts() throws IOException {
        for (Matcher row : rows()) {
            Path folder = HOME.resolve("licenses").resolve(row.group(5));
            try (Stream<Path> texts = Files.list(folder)) {
                assertThat(texts.filter(t -> t.toFile().length() > 200))
                        .as(row.group(2))
                        .isNotEmpty();
            }
            if (row.group(1).startsWith("org.apache")) {
                assertThat(Stream.of("NOTICE", "NOTICE.txt").map(folder::resolve))
                        .as(row.group(2))
                        .anyMatch(Files::exists);
            }
        }
        assertThat(HOME.resolve("licenses/onnxruntime/ThirdPartyNotices.txt")).exists();
    }

    @Test
    void theBillOfMaterialsHasTheDigestsOfTheFilesThatLieThere() throws IOException {
        Map<String, String> told = new TreeMap<>();
        for (JsonNode component : new ObjectMapper()
                .readTree(HOME.resolve("sbom.cdx.json").toFile())
                .get("components")) {
            String version = component.path("version").asText();
            String file = version.isEmpty()
                    ? "model/stance.onnx"
                    : "lib/" + component.get("name").asText() + "-" + version + ".jar";
            for (JsonNode hash : component.get("hashes")) {
                if (hash.get("alg").asText().equals("SHA-256")) {
                    told.put(file, "sha256:" + hash.get("content").asText());
                }
            }
        }
        assertThat(told).containsKeys("model/stance.onnx", "lib/picocli-4.7.7.jar");
        for (Map.Entry<String, String> file : told.entrySet()) {
            assertThat(ContentHash.of(Files.readAllBytes(HOME.resolve(file.getKey())))
                            .value())
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void theBillOfMaterialsHasEveryLibraryAndNoOther() throws IOException {
        String bill = Files.readString(HOME.resolve("sbom.cdx.json"));
        Map<String, String> components = new TreeMap<>();
        for (Matcher purl = Pattern.compile("\"purl\" : \"pkg:maven/[^/]+/([^@]+)@([^?]+)\\?type=jar\"")
                        .matcher(bill);
                purl.find(); ) {
            components.put(purl.group(1), purl.group(1) + "-" + purl.group(2) + ".jar");
        }
        components.remove("colloquy");

        assertThat(components.values()).containsExactlyInAnyOrderElementsOf(jars());
        assertThat(bill).doesNotContain("serialNumber", "\"timestamp\"", System.getProperty("user.home") + "/");
    }
}
