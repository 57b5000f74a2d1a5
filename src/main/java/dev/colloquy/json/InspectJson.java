package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.summary.FileFacts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** What files hold, as JSON: one line a file, so that it can be written while more is read. */
public final class InspectJson {

    private InspectJson() {}

    /** What comes before the files. */
    public static String head() {
        return "{\"schemaVersion\":" + ReportJson.SCHEMA_VERSION + ",\"files\":[";
    }

    /**
     * One file.
     *
     * @param format the reader that took it
     * @param sureness how sure that reader was
     * @param by what it went by; empty if none took the file
     * @param skipped why nothing was read, if nothing was
     * @param problems all of the file, or the first of very many
     */
    public static String file(
            String name,
            Optional<String> format,
            String sureness,
            String by,
            Optional<String> skipped,
            FileFacts facts,
            List<ReadProblem> problems) {
        ObjectNode node = Json.NODES.objectNode().put("file", name);
        Json.put(node, "format", format);
        node.put("sureness", sureness);
        Json.put(node, "by", Optional.of(by).filter(b -> !b.isEmpty()));
        Json.put(node, "skipped", skipped);
        facts(node, facts);
        problems(node, problems, false);
        return Json.line(node);
    }

    private static void problems(ObjectNode node, List<ReadProblem> problems, boolean files) {
        ArrayNode list = node.putArray("problems");
        for (ReadProblem problem : problems) {
            ObjectNode one = list.addObject();
            if (files) {
                one.put("file", problem.file());
            }
            one.put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("message", problem.message());
        }
    }

    /**
     * What comes after the files.
     *
     * @param problems of archives as a whole
     */
    public static String tail(long files, FileFacts totals, List<ReadProblem> problems) {
        ObjectNode node = Json.NODES.objectNode().put("files", files);
        facts(node, totals);
        problems(node, problems, true);
        return "],\"totals\":" + Json.line(node) + "}";
    }

    private static void facts(ObjectNode node, FileFacts facts) {
        node.put("threads", facts.threads());
        node.put("items", facts.items());
        node.put("depth", facts.depth());
        node.put("authors", facts.authors());
        ObjectNode dates = node.putObject("dates");
        Json.put(dates, "first", facts.dates().first());
        Json.put(dates, "last", facts.dates().last());
        dates.put("without", facts.dates().without());
        dates.put("withoutZone", facts.dates().withoutZone());
        dates.put("notUnderstood", facts.dates().otherwise());
        counts(node, "languages", facts.languages());
        counts(node, "notPublished", facts.statuses());
        counts(node, "leftOut", facts.leftOut());
        counts(node, "problemCounts", facts.problems());
    }

    private static void counts(ObjectNode node, String name, SortedMap<String, Long> counts) {
        ObjectNode all = node.putObject(name);
        counts.forEach(all::put);
    }
}
