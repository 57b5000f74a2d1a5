package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.text.ContentHash;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

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

    /** The format of an export, by the text of its file; empty if that is none. */
    public static Optional<String> format(String name, String text) {
        JsonFile file = new JsonFile(name, text);
        Optional<JsonAt> root = file.root();
        if (root.isEmpty() || !root.get().get("export").node().isObject()) {
            return Optional.empty();
        }
        String format = root.get().object("export").text("format");
        return file.broken() ? Optional.empty() : Optional.of(format);
    }

    /** The files of an export, by the text of its file; empty if that is none. */
    public static Optional<SortedSet<String>> files(String name, String text) {
        JsonFile file = new JsonFile(name, text);
        Optional<JsonAt> root = file.root();
        if (root.isEmpty() || !root.get().get("export").node().isObject()) {
            return Optional.empty();
        }
        SortedSet<String> names = new TreeSet<>();
        root.get().object("export").list("files").forEach(f -> names.add(f.text("name")));
        return file.broken() ? Optional.empty() : Optional.of(names);
    }
}
