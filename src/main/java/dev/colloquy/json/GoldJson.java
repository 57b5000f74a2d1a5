package dev.colloquy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
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
import dev.colloquy.evaluate.ItemName;
import dev.colloquy.text.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads hand-made labels: {@code {"thread": file, "items": {id: {"stance": label, "sentences": [...], "sources": [...]}}}},
 * with an optional {@code "coder"}; or a list of such objects. A bare label may stand for an item.
 */
public final class GoldJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String STANCE = "stance";
    private static final String SENTENCES = "sentences";
    private static final String SOURCES = "sources";
    private static final String FORM = "see docs/evaluation.md for the form of a gold file";

    private final JsonPlaces places = new JsonPlaces();
    private final List<Coding> codings = new ArrayList<>();
    private final List<GoldItem> items = new ArrayList<>();
    private final List<Gold.Problem> problems = new ArrayList<>();

    private GoldJson() {}

    /** Reads a whole file; what cannot be used is a problem with its place. */
    public static Gold read(String text) {
        GoldJson gold = new GoldJson();
        try {
            gold.file(text);
        } catch (JsonProcessingException e) {
            gold.problems.add(Gold.Problem.at(
                    JsonPlaces.place(e.getLocation()),
                    JsonPlaces.fault(e),
                    "a gold file is JSON, or a table whose name ends in .csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Gold(gold.codings, gold.items, gold.problems);
    }

    private void file(String text) throws IOException {
        JsonPointer top = JsonPointer.empty();
        JsonNode root;
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() == null) {
                problem(top, "the file is empty", FORM);
                return;
            }
            root = places.read(parser, top);
            if (parser.nextToken() != null) {
                problems.add(Gold.Problem.at(
                        JsonPlaces.place(parser.currentTokenLocation()),
                        "the file goes on after its end; the rest is left out",
                        "write a list of several threads: [{...}, {...}]"));
            }
        }
        places.twice()
                .forEach(at -> problems.add(Gold.Problem.at(
                        at.place(), JsonPlaces.words(at.path()) + "the key is there twice", "the first one counts")));
        if (root.isArray()) {
            for (int i = 0; i < root.size(); i++) {
                thread(root.get(i), top.appendIndex(i));
            }
        } else {
            thread(root, top);
        }
    }

    private void thread(JsonNode node, JsonPointer path) {
        JsonNode labelled = node.path("items");
        String thread = node.path("thread").asText("").strip();
        if (!node.path("thread").isTextual() || thread.isEmpty() || !labelled.isObject()) {
            problem(path, "it has no \"thread\" and \"items\"", FORM);
            return;
        }
        JsonNode coder = node.path("coder");
        if (!coder.isTextual() && !isAbsent(coder)) {
            problem(path.appendProperty("coder"), "a coder's name must be text", "left out with its items");
            return;
        }
        String name =
                coder.isTextual() && !coder.asText().isBlank() ? coder.asText().strip() : GoldTable.ONE_CODER;
        Place at = places.value(path.appendProperty("thread"));
        for (Map.Entry<String, JsonNode> entry : labelled.properties()) {
            JsonPointer below = path.appendProperty("items").appendProperty(entry.getKey());
            item(new ItemName(thread, at, entry.getKey(), places.key(below)), name, entry.getValue(), below);
        }
    }

    private void item(ItemName name, String coder, JsonNode node, JsonPointer path) {
        if (node.isTextual()) {
            stance(node, path).ifPresent(s -> codings.add(new Coding(name, coder, s)));
            return;
        }
        if (!node.isObject()) {
            problem(path, "an item must be a label or an object with a \"stance\"", FORM);
            return;
        }
        JsonNode label = node.path(STANCE);
        if (!isAbsent(label)) {
            stance(label, path.appendProperty(STANCE)).ifPresent(s -> codings.add(new Coding(name, coder, s)));
        } else if (isAbsent(node.path(SENTENCES)) && isAbsent(node.path(SOURCES))) {
            problem(path, "it has no stance", GoldTable.LABELS);
        }
        Optional<List<OwnSentence>> sentences = sentences(node, path);
        Optional<List<Source>> sources = sources(node, path);
        if (sentences.isPresent() || sources.isPresent()) {
            items.add(new GoldItem(name, coder, sentences, sources));
        }
    }

    private Optional<List<OwnSentence>> sentences(JsonNode item, JsonPointer path) {
        Optional<List<Entry>> entries = entries(item, SENTENCES, path);
        return entries.map(all -> all.stream()
                .flatMap(entry -> sentence(entry.node(), entry.path()).stream())
                .toList());
    }

    private Optional<OwnSentence> sentence(JsonNode node, JsonPointer path) {
        JsonNode text = node.path("text");
        if (!text.isTextual()) {
            problem(path.appendProperty("text"), "a sentence needs its \"text\" as text", "left out");
            return Optional.empty();
        }
        JsonNode label = node.path("label");
        if (isAbsent(label)) {
            problem(path, "it has no label", GoldTable.LABELS);
            return Optional.empty();
        }
        return stance(label, path.appendProperty("label")).map(s -> new OwnSentence(text.asText(), s));
    }

    private Optional<List<Source>> sources(JsonNode item, JsonPointer path) {
        Optional<List<Entry>> entries = entries(item, SOURCES, path);
        return entries.map(all -> all.stream()
                .map(entry -> new Source(text(entry, "url"), text(entry, "publisher"), text(entry, "author")))
                .toList());
    }

    /** An object of a list. */
    private record Entry(JsonNode node, JsonPointer path) {}

    /** The objects of a list; empty if there is no list. */
    private Optional<List<Entry>> entries(JsonNode item, String key, JsonPointer path) {
        JsonNode list = item.path(key);
        JsonPointer at = path.appendProperty(key);
        if (!list.isArray()) {
            if (!isAbsent(list)) {
                problem(at, "this must be a list: [{...}, {...}]", FORM);
            }
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Entry entry = new Entry(list.get(i), at.appendIndex(i));
            if (entry.node().isObject()) {
                entries.add(entry);
            } else {
                problem(entry.path(), "an entry of the list must be an object: {...}", FORM);
            }
        }
        return Optional.of(entries);
    }

    private Optional<String> text(Entry entry, String key) {
        JsonNode node = entry.node().path(key);
        if (!node.isTextual() && !isAbsent(node)) {
            problem(entry.path().appendProperty(key), "this must be text or null", "left out");
        }
        return Optional.of(node).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private Optional<Stance> stance(JsonNode node, JsonPointer path) {
        if (node.isContainerNode()) {
            problem(path, "a stance label must be text", GoldTable.LABELS);
            return Optional.empty();
        }
        Optional<Stance> stance = GoldTable.stance(node.asText());
        if (stance.isEmpty()) {
            problem(path, GoldTable.notALabel(node.asText()), GoldTable.LABELS);
        }
        return stance;
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    private void problem(JsonPointer path, String message, String hint) {
        problems.add(Gold.Problem.at(places.value(path), JsonPlaces.words(path) + message, hint));
    }
}
