package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.codebook.CodeTree.Code;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemMarks;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.Mark;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.NamedGuid;
import dev.colloquy.text.OffsetMap;
import dev.colloquy.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tasks for Label Studio, an item each, with the program's labels as predictions. Places are in code points, as its editor counts since
 * it corrects the places of browsers; the labelling configuration that goes with them defines the names {@code label}, {@code text} and
 * {@code position-...}.
 */
public final class LabelStudioJson {

    private LabelStudioJson() {}

    /**
     * Writes all tasks as one list.
     *
     * @param codes codes by key
     */
    public static void write(AnalysisResult result, Map<String, Code> codes, Writer out) throws IOException {
        Stream<ObjectNode> tasks = result.threads().stream()
                .flatMap(thread -> thread.items().stream()
                        .filter(item -> item.item().body().length() > 0)
                        .map(item -> task(result, thread, item, codes)));
        JsonStream.list(out, tasks);
    }

    private static ObjectNode task(
            AnalysisResult result, ThreadResult thread, ItemResult item, Map<String, Code> codes) {
        ObjectNode task = Json.NODES.objectNode();
        ObjectNode data = task.putObject("data");
        data.put("text", item.item().body().value());
        ItemFacts.put(data, thread, item.item());
        ObjectNode prediction = task.putArray("predictions").addObject();
        prediction.put("model_version", "Colloquy " + result.header().programVersion());
        prediction.put("score", Json.score(ItemMarks.share(item.stance())));
        ArrayNode results = prediction.putArray("result");
        String id = thread.thread().id() + "/" + item.item().id();
        OffsetMap places = OffsetMap.of(item.item().body().value());
        Map<String, Mark> regions = new LinkedHashMap<>();
        for (Mark mark : ItemMarks.of(item)) {
            if (mark.kind() == Mark.Kind.POSITION) {
                results.add(choice(id, mark));
            } else {
                regions.putIfAbsent(mark.key() + " " + mark.span(), mark);
            }
        }
        regions.values().forEach(m -> results.add(region(id, m, name(codes, m), places)));
        return task;
    }

    private static String name(Map<String, Code> codes, Mark mark) {
        return Optional.ofNullable(codes.get(mark.key())).map(Code::name).orElseThrow();
    }

    private static ObjectNode choice(String item, Mark mark) {
        ObjectNode node = Json.NODES.objectNode();
        String target = mark.target().orElseThrow();
        node.put("id", NamedGuid.of("choice", item, target));
        node.put("from_name", "position-" + target);
        node.put("to_name", "text").put("type", "choices");
        node.put("score", Json.score(mark.score()));
        node.putObject("value").putArray("choices").add(mark.value());
        return node;
    }

    private static ObjectNode region(String item, Mark mark, String label, OffsetMap places) {
        Span span = places.codePoints(mark.span());
        ObjectNode node = Json.NODES.objectNode();
        node.put("id", NamedGuid.of("region", item, mark.key(), span.start() + "-" + span.end()));
        node.put("from_name", "label").put("to_name", "text").put("type", "labels");
        node.put("score", Json.score(mark.score()));
        ObjectNode value = node.putObject("value");
        value.put("start", span.start()).put("end", span.end()).put("text", mark.quote());
        value.putArray("labels").add(label);
        List<String> meta = mark.note().isEmpty() ? List.of(mark.by()) : List.of(mark.by(), mark.note());
        meta.forEach(node.putObject("meta").putArray("text")::add);
        return node;
    }
}
