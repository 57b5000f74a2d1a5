package dev.colloquy.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A tuned layer as a file. */
public final class TunedJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private TunedJson() {}

    private static final List<String> LABELS =
            Stream.of(Stance.values()).map(Stance::name).toList();

    /** The whole file. */
    public static String write(TunedLayer layer) {
        ObjectNode node = Json.NODES.objectNode().put("schemaVersion", ReportJson.SCHEMA_VERSION);
        node.put("what", "a layer over stance labels, made by analyze tune");
        node.put("target", layer.target());
        node.put("codebook", layer.codebookHash().value());
        node.put("model", layer.modelHash().value());
        node.put("program", layer.program());
        ArrayNode labels = node.putArray("labels");
        LABELS.forEach(labels::add);
        ObjectNode weights = node.putObject("weights");
        for (int f = 0; f < layer.weights().size(); f++) {
            ArrayNode row = weights.putArray(TunedLayer.FEATURES.get(f));
            layer.weights().get(f).forEach(row::add);
        }
        return Json.write(node);
    }

    private static List<String> labels(JsonNode node) {
        List<String> labels = new ArrayList<>();
        node.path("labels").forEach(l -> labels.add(l.asText()));
        return labels;
    }

    /** Reads a file; empty if it is not one. */
    public static Optional<TunedLayer> read(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            if (node.path("schemaVersion").asInt() != ReportJson.SCHEMA_VERSION
                    || !labels(node).equals(LABELS)) {
                return Optional.empty();
            }
            List<List<Double>> weights = new ArrayList<>();
            for (String feature : TunedLayer.FEATURES) {
                List<Double> row = new ArrayList<>();
                node.path("weights").path(feature).forEach(v -> row.add(v.isNumber() ? v.asDouble() : Double.NaN));
                weights.add(row);
            }
            return Optional.of(new TunedLayer(
                    node.path("target").asText(),
                    new ContentHash(node.path("codebook").asText()),
                    new ContentHash(node.path("model").asText()),
                    node.path("program").asText(),
                    weights));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
