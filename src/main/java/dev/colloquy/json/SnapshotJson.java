package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.Stamp;
import java.util.Optional;

/** The card of a labelled snapshot: what it is a copy of. */
public final class SnapshotJson {

    /** The card's name. */
    public static final String FILE = "snapshot.json";

    /** The folder of a snapshot that holds its reports. */
    public static final String REPORTS = "reports";

    /** The folder of a snapshot that holds its corpus. */
    public static final String CORPUS = "corpus";

    private SnapshotJson() {}

    public static String write(String label, Edition edition) {
        Stamp stamp = edition.stamp();
        ObjectNode node = Json.NODES.objectNode().put("schemaVersion", ReportJson.SCHEMA_VERSION);
        node.put("label", label);
        node.putObject("program").put("name", "colloquy").put("version", stamp.program());
        node.put("corpusVersion", stamp.corpus().value());
        node.putObject("codebook")
                .put("id", stamp.codebook().id())
                .put("version", stamp.codebook().version())
                .put("hash", stamp.codebook().hash().value());
        ArrayNode models = node.putArray("models");
        stamp.models()
                .forEach((role, hash) -> models.addObject().put("role", role).put("hash", hash.value()));
        stamp.archiveMap().ifPresent(hash -> node.put("archiveMap", hash.value()));
        node.put("threads", edition.totals().threads());
        node.put("items", edition.totals().items());
        return Json.write(node);
    }

    /** The label of a card; empty if the text is none. */
    public static Optional<String> label(String text) {
        JsonFile file = new JsonFile(FILE, text);
        return JsonKind.of(text) == JsonKind.SNAPSHOT
                ? file.root().map(r -> r.text("label")).filter(l -> !file.broken())
                : Optional.empty();
    }
}
