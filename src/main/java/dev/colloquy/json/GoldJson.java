package dev.colloquy.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.colloquy.annotate.Stance;
import dev.colloquy.evaluate.Coding;
import dev.colloquy.evaluate.Gold;
import dev.colloquy.evaluate.GoldItem;
import dev.colloquy.evaluate.GoldItem.OwnSentence;
import dev.colloquy.evaluate.GoldItem.Source;
import dev.colloquy.evaluate.GoldTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads hand-made labels: {@code {"thread": file, "items": {id: {"stance": label, "sentences": [...], "sources": [...]}}}},
 * with an optional {@code "coder"}; or a list of such objects.
 */
public final class GoldJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, JsonLocation> places = new HashMap<>();
    private final List<Coding> codings = new ArrayList<>();
    private final List<GoldItem> items = new ArrayList<>();
    private final List<Gold.Problem> problems = new ArrayList<>();

    private GoldJson() {}

    /** Reads a whole file; what cannot be used is a problem with its place. */
    public static Gold read(String text) {
        GoldJson gold = new GoldJson();
        try {
            gold.locate(text);
            JsonNode root = MAPPER.readTree(text);
            if (root.isArray()) {
                for (int i = 0; i < root.size(); i++) {
                    gold.thread(root.get(i), "/" + i);
                }
            } else {
                gold.thread(root, "");
            }
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            gold.problems.add(new Gold.Problem(
                    at == null ? 1 : at.getLineNr(),
                    at == null ? 1 : at.getColumnNr(),
                    "this is no JSON: " + e.getOriginalMessage(),
                    "a gold file is JSON, or a table whose name ends in .csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Gold(gold.codings, gold.items, gold.problems);
    }

    /** Where each value begins. */
    private void locate(String text) throws IOException {
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                places.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(), parser.currentTokenLocation());
            }
        }
    }

    private void thread(JsonNode node, String path) {
        JsonNode labelled = node.path("items");
        if (!node.path("thread").isTextual() || !labelled.isObject()) {
            problem(path, "it has no \"thread\" and \"items\"", "see docs/evaluation.md for the form of a gold file");
            return;
        }
        String coder = node.path("coder").asText(GoldTable.ONE_CODER);
        for (Map.Entry<String, JsonNode> entry : labelled.properties()) {
            String at = path + "/items/" + entry.getKey();
            item(node.get("thread").asText(), coder, entry.getKey(), entry.getValue(), at);
        }
    }

    private void item(String thread, String coder, String id, JsonNode node, String path) {
        stance(node.path("stance"), path + "/stance").ifPresent(s -> codings.add(new Coding(thread, id, coder, s)));
        List<OwnSentence> sentences = new ArrayList<>();
        for (int i = 0; i < node.path("sentences").size(); i++) {
            JsonNode sentence = node.path("sentences").get(i);
            stance(sentence.path("label"), path + "/sentences/" + i + "/label")
                    .ifPresent(s ->
                            sentences.add(new OwnSentence(sentence.path("text").asText(), s)));
        }
        List<Source> sources = new ArrayList<>();
        node.path("sources")
                .forEach(s -> sources.add(new Source(text(s, "url"), text(s, "publisher"), text(s, "author"))));
        if (node.has("sentences") || node.has("sources")) {
            items.add(new GoldItem(thread, id, sentences, sources));
        }
    }

    private Optional<Stance> stance(JsonNode node, String path) {
        Optional<Stance> stance = GoldTable.stance(node.asText());
        if (stance.isEmpty()) {
            problem(path, GoldTable.notALabel(node.asText()), GoldTable.LABELS);
        }
        return stance;
    }

    private static Optional<String> text(JsonNode node, String key) {
        return Optional.of(node.path(key)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private void problem(String path, String message, String hint) {
        JsonLocation at = places.get(path);
        String above = path.isEmpty() ? path : path.substring(0, path.lastIndexOf('/'));
        JsonLocation near = at == null ? places.get(above) : at;
        problems.add(new Gold.Problem(
                near == null ? 1 : near.getLineNr(),
                near == null ? 1 : near.getColumnNr(),
                (path.isEmpty() ? "" : path.substring(1).replace('/', '.') + ": ") + message,
                hint));
    }
}
