package dev.colloquy.report;

import dev.colloquy.json.JsonKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by what is in a file whether this program has written it, so that nobody else's file is ever overwritten. */
public final class Own {

    private static final Set<JsonKind> JSON =
            EnumSet.of(JsonKind.REPORT, JsonKind.SUMMARY, JsonKind.THREAD, JsonKind.MANIFEST);
    private static final Pattern MARKDOWN = Pattern.compile("(?m)^Colloquy [^\\s;]+; corpus `sha256:[0-9a-f]{64}`");
    private static final Pattern HTML = Pattern.compile("<meta name=\"generator\" content=\"Colloquy\"");

    /** How such files begin. */
    private static final List<String> STARTS = List.of(
            "{\"thread\":\"",
            "[\n{\"thread\":\"",
            "[]\n",
            "thread,id,kind,ordinal,",
            "key,type,author,",
            "| key | ",
            "# Evaluation\n",
            "# What changed",
            "{\n  \"schemaVersion\": 1,\n  \"same\"",
            "{\n  \"schemaVersion\": 1,\n  \"threads\"");

    /** What stands in such files, and in no other program's. */
    private static final List<String> MARKS =
            List.of("annote = {Cited by ", "\nN1  - Cited by ", "\"citedBy\"", "\n  program and models: ");

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

    /**
     * True for what a command writes into a file that its user names: rows of threads, cited works, a comparison, a score.
     *
     * @param head the beginning of the file; an empty one belongs to nobody
     */
    public static boolean wroteFor(String head) {
        return head.isBlank()
                || HTML.matcher(head).find()
                || STARTS.stream().anyMatch(head::startsWith)
                || MARKS.stream().anyMatch(head::contains);
    }

    /** A file of ours that is broken, such as one with the marks of a merge in it. */
    private static boolean ours(String text) {
        return text.contains("\"schemaVersion\"") && text.contains("\"corpusVersion\": \"sha256:");
    }
}
