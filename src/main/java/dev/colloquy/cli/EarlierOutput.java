package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.io.Marked;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.io.Stored;
import dev.colloquy.json.ExportJson;
import dev.colloquy.json.JsonKind;
import dev.colloquy.json.SnapshotJson;
import dev.colloquy.report.Own;
import dev.colloquy.report.exchange.DoccanoWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What this program wrote and somebody left among what is to be read: a report read as a thread would be counted as one more. */
final class EarlierOutput {

    /** As much of a file as shows whose it is. */
    private static final int HEAD = 1 << 16;

    /** The last line of a report in Markdown, and somewhat more. */
    private static final int TAIL = 1 << 12;

    /** How a task for doccano begins. */
    private static final String TASK = "{\"text\":";

    private static final DoccanoWriter TASKS = new DoccanoWriter();

    private static final Set<JsonKind> REPORTS = EnumSet.of(JsonKind.SUMMARY, JsonKind.REPORT);

    private EarlierOutput() {}

    /** A folder of an earlier run. */
    enum Kind {
        /** Made by {@code analyze snapshot} or {@code analyze export}. */
        COPY,
        /** Reports, or a corpus as read. */
        RESULT
    }

    /** The folders that hold what was written, not what was read; the files that say so are looked at. */
    static Map<Path, Kind> folders(List<FileTree.Entry> entries) {
        Map<Path, Kind> folders = new LinkedHashMap<>();
        for (FileTree.Entry entry : entries) {
            Path folder = entry.path().getParent();
            if (folder != null) {
                kind(entry.path())
                        .ifPresent(kind -> folders.merge(InputFiles.whole(folder), kind, (one, other) -> one));
            }
        }
        // What lies within a copy is left out with it.
        List<Path> copies = folders.keySet().stream()
                .filter(f -> folders.get(f) == Kind.COPY)
                .toList();
        folders.entrySet()
                .removeIf(e -> e.getValue() == Kind.RESULT
                        && copies.stream().anyMatch(c -> e.getKey().startsWith(c)));
        return folders;
    }

    private static Optional<Kind> kind(Path file) {
        String name = String.valueOf(file.getFileName());
        return switch (name) {
            case SnapshotJson.FILE ->
                whole(file).filter(t -> JsonKind.of(t) == JsonKind.SNAPSHOT).map(t -> Kind.COPY);
            case ExportJson.NAME ->
                whole(file).flatMap(t -> ExportJson.read(name, t)).map(t -> Kind.COPY);
            case "manifest.json" ->
                head(file).filter(t -> JsonKind.of(t) == JsonKind.MANIFEST).map(t -> Kind.RESULT);
            case "summary.json" ->
                head(file).filter(t -> REPORTS.contains(JsonKind.of(t))).map(t -> Kind.RESULT);
            default -> Optional.empty();
        };
    }

    private static Optional<String> head(Path file) {
        return FileTree.isReadableFile(file) ? OutputFiles.head(file, HEAD) : Optional.empty();
    }

    private static Optional<String> whole(Path file) {
        return FileTree.isReadableFile(file) ? OutputFiles.read(file) : Optional.empty();
    }

    /** Tasks that {@code analyze export} wrote for doccano look like rows of threads, and are none. */
    static boolean isTasks(Path file) {
        // One look at the first bytes is all that other files cost.
        return FileTree.isReadableFile(file)
                && Marked.at(file, 0, TASK)
                && head(file).filter(head -> head.contains(TASKS.mark())).isPresent();
    }

    /** True for a report in Markdown, which looks like a post; reports in JSON and HTML are no threads to any reader. */
    static boolean isReport(String name, Stored file) {
        if (!name.endsWith(".md")) {
            return false;
        }
        try (InputStream in = file.open()) {
            in.skipNBytes(Math.max(0, file.size() - TAIL));
            return Own.wrote(name, new String(in.readNBytes(TAIL), StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Who reads it says why it cannot be read.
            return false;
        }
    }
}
