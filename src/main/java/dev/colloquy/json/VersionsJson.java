package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.diff.CorpusVersion;
import dev.colloquy.diff.Manifest;
import java.util.List;
import java.util.Locale;

/** The list of corpus versions as JSON. */
public final class VersionsJson {

    private VersionsJson() {}

    public static String write(List<CorpusVersion> versions) {
        ObjectNode node = Json.NODES.objectNode().put("schemaVersion", ReportJson.SCHEMA_VERSION);
        ArrayNode list = node.putArray("versions");
        for (CorpusVersion version : versions) {
            ObjectNode one = list.addObject();
            one.put("kind", version.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            one.put("name", version.name());
            Json.put(one, "commit", version.commit());
            Json.put(one, "date", version.date());
            version.tags().forEach(one.putArray("tags")::add);
            Json.put(
                    one,
                    "corpusVersion",
                    version.manifest().map(m -> m.version().value()));
            one.put("threads", version.manifest().map(m -> m.threads().size()).orElse(0));
            one.put("comments", version.manifest().map(Manifest::comments).orElse(0));
            if (version.step().isPresent()) {
                Manifest.Step step = version.step().get();
                one.putObject("changed")
                        .put("threadsAdded", step.added())
                        .put("threadsRemoved", step.removed())
                        .put("threadsEdited", step.edited())
                        .put("comments", step.comments());
            } else {
                one.putNull("changed");
            }
        }
        return Json.write(node);
    }
}
