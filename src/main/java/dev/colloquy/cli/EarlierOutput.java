package dev.colloquy.cli;

import dev.colloquy.cli.OwnOutput.Kind;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.io.Stored;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What this program wrote and somebody left among what is to be read: a report read as a thread would be counted as one more. */
final class EarlierOutput {

    private EarlierOutput() {}

    /** The folders that hold what was written, not what was read; the files that say so are looked at. */
    static Map<Path, Kind> folders(List<FileTree.Entry> entries) {
        Map<Path, Kind> folders = new LinkedHashMap<>();
        for (FileTree.Entry entry : entries) {
            Path folder = entry.path().getParent();
            if (folder != null) {
                OwnOutput.folder(String.valueOf(entry.path().getFileName()), bytes -> head(entry.path(), bytes))
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

    private static Optional<String> head(Path file, int bytes) {
        return FileTree.isReadableFile(file) ? OutputFiles.head(file, bytes) : Optional.empty();
    }

    /** Tasks that {@code analyze export} wrote for doccano look like rows of threads, and are none. */
    static boolean isTasks(Path file) {
        return OwnOutput.isTasks(bytes -> head(file, bytes));
    }

    /** True for a report in Markdown, which looks like a post. */
    static boolean isReport(String name, Stored file) {
        try {
            return OwnOutput.isReport(name, file::open, file.size());
        } catch (IOException e) {
            // Who reads it says why it cannot be read.
            return false;
        }
    }
}
