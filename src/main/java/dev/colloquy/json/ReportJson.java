package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.summary.ThemeCount;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.summary.ThreadSources;
import dev.colloquy.text.Stretch;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;

/** The JSON reports, schema version 1; {@code report.schema.json} beside this class describes them. */
public final class ReportJson {

    /** Version of the report's names and meanings. */
    public static final int SCHEMA_VERSION = 1;

    private ReportJson() {}

    /** The report of one thread of a result. */
    public static String thread(AnalysisResult whole, ThreadResult result) {
        ObjectNode node = header(whole.header());
        ObjectNode thread = node.putObject("thread");
        thread.put("id", result.thread().id());
        thread.put("title", result.thread().post().title());
        thread.put("file", result.thread().file());
        result.thread()
                .declaredComments()
                .ifPresentOrElse(n -> thread.put("declaredComments", n), () -> thread.putNull("declaredComments"));
        StatusJson.leftOut(thread, result.thread());
        thread.put("hash", result.thread().hash().value());
        node.set("targets", targets(result.targets()));
        ArrayNode items = node.putArray("items");
        result.items().forEach(item -> items.add(item(item)));
        node.set("sources", SourcesJson.ofThread(result, whole.sources()));
        ArrayNode phrases = node.putArray("keyphrases");
        result.keyphrases().forEach(k -> {
            ObjectNode phrase = phrases.addObject().put("phrase", k.phrase());
            k.items().forEach(phrase.putArray("items")::add);
            phrase.put("score", Json.score(k.score()));
        });
        node.set("summary", summary(result));
        node.set("problems", problems(result.problems()));
        return Json.write(node);
    }

    private static ObjectNode summary(ThreadResult thread) {
        ObjectNode node = summary(thread.stance(), byTarget(thread.targets(), thread::stance), thread.themes());
        languages(node, thread.languages());
        node.set("sources", SourcesJson.summary(ThreadSources.of(thread)));
        return node;
    }

    /** The summary over all threads. */
    public static String summary(AnalysisResult result) {
        return JsonStream.text(json -> summary(result, json));
    }

    /** The same, written thread by thread and work by work. */
    public static void summary(AnalysisResult result, Writer out) throws IOException {
        JsonStream.write(out, json -> summary(result, json));
    }

    private static void summary(AnalysisResult result, JsonStream json) throws IOException {
        ObjectNode summary =
                summary(result.stance(), byTarget(result.codebook().targets(), result::stance), result.themes());
        languages(summary, result.languages());
        summary.set("sources", SourcesJson.summary(result.sources()));
        json.fields(header(result.header()))
                .list("threads", result.threads(), ReportJson::line)
                .fields(Json.NODES.objectNode().put("items", result.itemCount()))
                .list("sources", result.sources().works(), SourcesJson::work)
                .fields(Json.NODES.objectNode().set("summary", summary))
                .list("problems", result.problems(), ReportJson::problem);
    }

    /** What the summary over all threads says of one. */
    private static ObjectNode line(ThreadResult thread) {
        ObjectNode one = Json.NODES.objectNode();
        one.put("id", thread.thread().id());
        one.put("title", thread.thread().post().title());
        one.put("file", thread.thread().file());
        StatusJson.leftOut(one, thread.thread());
        one.put("hash", thread.thread().hash().value());
        one.set("targets", targets(thread.targets()));
        one.put("items", thread.items().size());
        one.put("sources", thread.sources().size());
        one.set("summary", summary(thread));
        return one;
    }

    static ObjectNode header(RunHeader header) {
        ObjectNode node = Json.NODES.objectNode().put("schemaVersion", SCHEMA_VERSION);
        node.putObject("program").put("name", "colloquy").put("version", header.programVersion());
        node.put("corpusVersion", header.corpusVersion().value());
        node.putObject("codebook")
                .put("id", header.codebookId())
                .put("version", header.codebookVersion())
                .put("hash", header.codebookHash().value());
        ArrayNode models = node.putArray("models");
        header.models()
                .forEach(m -> models.addObject()
                        .put("role", m.role())
                        .put("id", m.id())
                        .put("hash", m.hash().value()));
        header.archiveMap().ifPresent(hash -> node.put("archiveMap", hash.value()));
        node.put("publicSuffixList", header.publicSuffixList());
        return node;
    }

    private static ArrayNode targets(List<Target> targets) {
        ArrayNode node = Json.NODES.arrayNode();
        targets.forEach(t -> node.addObject()
                .put("id", t.id())
                .put("name", t.name())
                .put("favor", t.favor())
                .put("against", t.against())
                .put("fromTitle", t.id().equals(Codebook.TITLE)));
        return node;
    }

    private static ObjectNode item(ItemResult result) {
        Item item = result.item();
        ObjectNode node = Json.NODES.objectNode();
        node.put("id", item.id());
        node.put("kind", item instanceof Post ? "post" : "comment");
        node.put("ordinal", item.ordinal());
        Json.put(node, "parent", item.parent());
        Json.put(node, "author", item.author());
        Json.put(node, "published", item.published());
        result.language().ifPresent(code -> node.put("language", code));
        StatusJson.status(node, item);
        Stretch file = item.body().inDocument(item.body().all());
        ObjectNode text = node.putObject("text");
        text.put("length", item.body().length());
        text.put("hash", item.body().hash().value());
        text.putObject("file").put("start", file.start()).put("end", file.end());
        node.set("stance", LabelsJson.stance(result.stance()));
        if (result.stances().size() > 1) {
            ArrayNode others = node.putArray("otherStances");
            result.stances().stream().skip(1).forEach(s -> others.add(LabelsJson.stance(s)));
        }
        node.set("towardPost", LabelsJson.towardPost(result.towardPost()));
        ArrayNode themes = node.putArray("themes");
        result.themes().forEach(t -> themes.add(LabelsJson.theme(t)));
        ArrayNode citations = node.putArray("citations");
        result.citations().forEach(c -> citations.add(LabelsJson.citation(c)));
        ArrayNode loose = node.putArray("looseMentions");
        result.looseMentions().forEach(m -> loose.add(LabelsJson.loose(m)));
        SpanPlaces.add(node, item.body());
        return node;
    }

    /** Counts towards each target; only where there are several. */
    private static Map<String, StanceCounts> byTarget(List<Target> targets, Function<String, StanceCounts> counts) {
        Map<String, StanceCounts> by = new LinkedHashMap<>();
        if (targets.size() > 1) {
            targets.forEach(t -> by.put(t.id(), counts.apply(t.id())));
        }
        return by;
    }

    private static ObjectNode summary(
            StanceCounts stance, Map<String, StanceCounts> byTarget, List<ThemeCount> themes) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("stance", counts(stance));
        if (!byTarget.isEmpty()) {
            ArrayNode targets = node.putArray("stanceByTarget");
            byTarget.forEach((target, counts) ->
                    targets.addObject().put("target", target).set("stance", counts(counts)));
        }
        ArrayNode list = node.putArray("themes");
        for (ThemeCount theme : themes) {
            ObjectNode one = list.addObject().put("id", theme.theme()).put("items", theme.items());
            one.set("byStance", Json.nonZero(theme.byStance()));
        }
        return node;
    }

    /** Only where something is not in English. */
    private static void languages(ObjectNode summary, SortedMap<String, Integer> languages) {
        if (!languages.isEmpty()) {
            ObjectNode node = summary.putObject("languages");
            languages.forEach(node::put);
        }
    }

    private static ObjectNode counts(StanceCounts counts) {
        ObjectNode node = Json.NODES.objectNode();
        counts.counts().forEach((label, n) -> node.put(label.name(), n));
        return node;
    }

    private static ArrayNode problems(List<ReadProblem> problems) {
        ArrayNode node = Json.NODES.arrayNode();
        problems.forEach(problem -> node.add(problem(problem)));
        return node;
    }

    private static ObjectNode problem(ReadProblem problem) {
        return Json.NODES
                .objectNode()
                .put("severity", problem.severity().name())
                .put("file", problem.file())
                .put("line", problem.line())
                .put("column", problem.column())
                .put("message", problem.message());
    }
}
