package dev.colloquy.cli;

import dev.colloquy.json.ExportJson;
import dev.colloquy.json.JsonKind;
import dev.colloquy.json.SnapshotJson;
import dev.colloquy.load.RawFile;
import dev.colloquy.report.Own;
import dev.colloquy.report.exchange.DoccanoWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Tells what this program wrote from what is to be read, by what is in files, on whatever machine they lie. */
public final class OwnOutput {

    /** As much of a file as shows whose it is. */
    private static final int HEAD = 1 << 16;

    /** The last line of a report in Markdown, and somewhat more. */
    private static final int TAIL = 1 << 12;

    /** How a task for doccano begins. */
    private static final String TASK = "{\"text\":";

    private static final DoccanoWriter TASKS = new DoccanoWriter();

    private static final Set<JsonKind> REPORTS = EnumSet.of(JsonKind.SUMMARY, JsonKind.REPORT);

    private OwnOutput() {}

    /** A folder of an earlier run. */
    public enum Kind {
        /** Made by {@code analyze snapshot} or {@code analyze export}. */
        COPY,
        /** Reports, or a corpus as read. */
        RESULT
    }

    /** A file that may be one that cannot be read. */
    public interface Looked {

        /** So many bytes of its beginning as text, or all of them; empty if it cannot be read. */
        Optional<String> head(int bytes);
    }

    /**
     * What a folder is, if a file in it says so; other files are not looked at.
     *
     * @param name of the file, without its folder
     */
    public static Optional<Kind> folder(String name, Looked file) {
        return switch (name) {
            case SnapshotJson.FILE ->
                file.head(Integer.MAX_VALUE)
                        .filter(t -> JsonKind.of(t) == JsonKind.SNAPSHOT)
                        .map(t -> Kind.COPY);
            case ExportJson.NAME ->
                file.head(Integer.MAX_VALUE)
                        .flatMap(t -> ExportJson.read(name, t))
                        .map(t -> Kind.COPY);
            case "manifest.json" ->
                file.head(HEAD).filter(t -> JsonKind.of(t) == JsonKind.MANIFEST).map(t -> Kind.RESULT);
            case "summary.json" ->
                file.head(HEAD).filter(t -> REPORTS.contains(JsonKind.of(t))).map(t -> Kind.RESULT);
            default -> Optional.empty();
        };
    }

    /** Tasks that {@code analyze export} wrote for doccano look like rows of threads, and are none. */
    public static boolean isTasks(Looked file) {
        // One look at the first bytes is all that other files cost.
        return file.head(TASK.length()).filter(TASK::equals).isPresent()
                && file.head(HEAD).filter(head -> head.contains(TASKS.mark())).isPresent();
    }

    /**
     * True for a report in Markdown, which looks like a post; reports in JSON and HTML are no threads to any reader.
     *
     * @param size of the file in bytes
     */
    public static boolean isReport(String name, RawFile.Opener file, long size) {
        if (!name.endsWith(".md")) {
            return false;
        }
        try (InputStream in = file.open()) {
            in.skipNBytes(Math.max(0, size - TAIL));
            return Own.wrote(name, new String(in.readNBytes(TAIL), StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Who reads it says why it cannot be read.
            return false;
        }
    }
}
