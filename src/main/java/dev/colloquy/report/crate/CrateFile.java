package dev.colloquy.report.crate;

import dev.colloquy.text.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A file of a crate.
 *
 * @param path below the crate, with {@code /} between folders
 * @param description what it is, in a sentence
 * @param size in bytes
 */
record CrateFile(String path, String description, long size, ContentHash hash) {

    private static final Map<String, String> FORMATS = Map.of(
            "json", "application/json",
            "md", "text/markdown",
            "html", "text/html",
            "csv", "text/csv",
            "yaml", "application/yaml");

    private static final String UNRESERVED = "-._~/";

    /** How the crate names it. */
    Map<String, Object> reference() {
        return Map.of("@id", id(path));
    }

    /** All that the crate says of it. */
    Map<String, Object> entity() {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id(path));
        entity.put("@type", "File");
        entity.put("name", path.substring(path.lastIndexOf('/') + 1));
        entity.put("description", description);
        entity.put("encodingFormat", format());
        entity.put("contentSize", Long.toString(size));
        entity.put("sha256", hash.value().substring(hash.value().indexOf(':') + 1));
        return entity;
    }

    private String format() {
        return FORMATS.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** A path as a relative address: all but plain letters, digits and a few marks escaped (RFC 3986). */
    static String id(String path) {
        StringBuilder id = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            id.append(
                    plain || UNRESERVED.indexOf(c) >= 0 ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", b));
        }
        return id.toString();
    }
}
