package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.Stretch;
import java.io.IOException;
import java.io.Writer;

/** The corpus as JSON: one file a thread and a manifest; no labels. */
public final class CorpusJson {

    private CorpusJson() {}

    /** A thread as it was read. */
    public static String thread(ThreadDoc thread) {
        ObjectNode node = Json.NODES.objectNode().put("schemaVersion", ReportJson.SCHEMA_VERSION);
        node.put("id", thread.id());
        node.put("title", thread.post().title());
        node.put("file", thread.file());
        thread.declaredComments()
                .ifPresentOrElse(n -> node.put("declaredComments", n), () -> node.putNull("declaredComments"));
        StatusJson.leftOut(node, thread);
        node.put("hash", thread.hash().value());
        ArrayNode items = node.putArray("items");
        thread.items().forEach(item -> items.add(item(item)));
        return Json.write(node);
    }

    /** The corpus version and a digest a thread. */
    public static String manifest(Corpus corpus) {
        return JsonStream.text(json -> manifest(corpus, json));
    }

    /** The same, written thread by thread. */
    public static void manifest(Corpus corpus, Writer out) throws IOException {
        JsonStream.write(out, json -> manifest(corpus, json));
    }

    private static void manifest(Corpus corpus, JsonStream json) throws IOException {
        json.fields(Json.NODES
                        .objectNode()
                        .put("schemaVersion", ReportJson.SCHEMA_VERSION)
                        .put("corpusVersion", corpus.version().value()))
                .list(
                        "threads",
                        corpus.threads(),
                        thread -> Json.NODES
                                .objectNode()
                                .put("id", thread.id())
                                .put("file", thread.file())
                                .put("comments", thread.comments().size())
                                .put("hash", thread.hash().value()));
    }

    private static ObjectNode item(Item item) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("id", item.id());
        node.put("kind", item instanceof Post ? "post" : "comment");
        node.put("ordinal", item.ordinal());
        Json.put(node, "parent", item.parent());
        Json.put(node, "author", item.author());
        Json.put(node, "published", item.published());
        StatusJson.status(node, item);
        Stretch file = item.body().inDocument(item.body().all());
        node.putObject("file").put("start", file.start()).put("end", file.end());
        node.put("text", item.body().value());
        return node;
    }
}
