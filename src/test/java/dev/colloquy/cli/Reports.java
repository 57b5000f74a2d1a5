package dev.colloquy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.colloquy.json.ReportJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What holds for every report, whatever is in it. */
final class Reports {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private Reports() {}

    static JsonNode read(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file));
    }

    static void assertMatchesSchema(String schema, JsonNode report) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReportJson.class.getResourceAsStream(schema), schema)) {
            JsonSchema loaded = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
            assertThat(loaded.validate(report)).as(schema).isEmpty();
        }
    }

    /** Every span lies in its item and every quote is the text that its span covers. */
    static void assertSpansHold(JsonNode report, JsonNode corpus) {
        Map<String, String> texts = new HashMap<>();
        corpus.get("items")
                .forEach(i -> texts.put(i.get("id").asText(), i.get("text").asText()));
        for (JsonNode item : report.get("items")) {
            String text = texts.getOrDefault(item.get("id").asText(), "");
            assertThat(item.at("/text/length").asInt()).isEqualTo(text.length());
            for (JsonNode evidence : item.findParents("quote")) {
                int start = evidence.get("start").asInt();
                int end = evidence.get("end").asInt();
                assertThat(text.substring(start, end))
                        .isEqualTo(evidence.get("quote").asText());
            }
        }
    }
}
