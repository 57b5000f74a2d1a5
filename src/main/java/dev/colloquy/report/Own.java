package dev.colloquy.report;

import dev.colloquy.json.JsonKind;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by what is in a file whether this program has written it, so that nobody else's file is ever overwritten. */
public final class Own {

    private static final Set<JsonKind> JSON =
            EnumSet.of(JsonKind.REPORT, JsonKind.SUMMARY, JsonKind.THREAD, JsonKind.MANIFEST);
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^Colloquy [^\\s;]+; corpus `sha256:[0-9a-f]{64}`");
    private static final Pattern HTML = Pattern.compile("<meta name=\"generator\" content=\"Colloquy ");

    private Own() {}

    /**
     * True for a report, or a file of the corpus as read.
     *
     * @param name of the file; its ending tells what it should hold
     */
    public static boolean wrote(String name, String text) {
        if (name.endsWith(".json")) {
            return JSON.contains(JsonKind.of(text)) || ours(text);
        }
        if (name.endsWith(".md")) {
            return MARKDOWN.matcher(text).find();
        }
        return name.endsWith(".html") && HTML.matcher(text).find();
    }

    /** A file of ours that is broken, such as one with the marks of a merge in it. */
    private static boolean ours(String text) {
        return text.contains("\"schemaVersion\"") && text.contains("\"corpusVersion\": \"sha256:");
    }
}
