package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.text.ContentHash;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a folder of exported files says of itself, in {@link #NAME}: which run it is of, and which files belong to it. */
public final class ExportJson {

    /** Name of the file, beside the others. */
    public static final String NAME = "colloquy-export.json";

    private ExportJson() {}

    /**
     * Its text.
     *
     * @param format what the files are, as {@code --to} takes it
     * @param files digest of each file by its path below the folder
     */
    public static String write(RunHeader run, String format, SortedMap<String, ContentHash> files) {
        ObjectNode node = ReportJson.header(run);
        ObjectNode export = node.putObject("export").put("format", format);
        ArrayNode list = export.putArray("files");
        files.forEach((name, hash) -> list.addObject().put("name", name).put("hash", hash.value()));
        return Json.write(node);
    }

    /**
     * An export that is there.
     *
     * @param format as {@code --to} takes it
     * @param files digest of each file by its path below the folder
     */
    public record Told(String format, SortedMap<String, ContentHash> files) {

        public Told {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        }
    }

    /** What the text of such a file says; empty if it is none. */
    public static Optional<Told> read(String name, String text) {
        JsonFile file = new JsonFile(name, text);
        Optional<JsonAt> root = file.root();
        if (root.isEmpty() || !root.get().get("export").node().isObject()) {
            return Optional.empty();
        }
        JsonAt export = root.get().object("export");
        SortedMap<String, ContentHash> files = new TreeMap<>();
        export.list("files").forEach(f -> files.put(f.text("name"), f.hash("hash")));
        String format = export.text("format");
        return file.broken() ? Optional.empty() : Optional.of(new Told(format, files));
    }
}
