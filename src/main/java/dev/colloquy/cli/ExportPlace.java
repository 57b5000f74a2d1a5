package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.io.Marked;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.io.StagedFolder;
import dev.colloquy.json.ExportJson;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.report.ExportWriter.Shape;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Where an export goes: nothing of anybody else's is there, or it may be overwritten. */
final class ExportPlace {

    private static final String FORCE = "name another place with --out, or overwrite it with --force";

    private final Path target;
    private final ExportWriter writer;

    /** Files of an earlier export that lies there. */
    private final SortedSet<String> earlier;

    private final boolean force;

    private ExportPlace(Path target, ExportWriter writer, SortedSet<String> earlier, boolean force) {
        this.target = target;
        this.writer = writer;
        this.earlier = earlier;
        this.force = force;
    }

    /**
     * Looks whether the place is free, before the work is done.
     *
     * @param force true if whatever is there may be overwritten
     * @throws UserError if it is not
     */
    static ExportPlace demand(Path target, ExportWriter writer, boolean force) {
        return writer.shape() == Shape.FOLDER ? folder(target, writer, force) : file(target, writer, force);
    }

    private static ExportPlace file(Path target, ExportWriter writer, boolean force) {
        OutputFiles.demandPlace(target);
        if (FileTree.exists(target) && !force && !Marked.with(target, writer.mark())) {
            throw new UserError(target + " is there already, and no export of this program", FORCE);
        }
        return new ExportPlace(target, writer, new TreeSet<>(), force);
    }

    private static ExportPlace folder(Path target, ExportWriter writer, boolean force) {
        if (FileTree.exists(target) && !FileTree.isFolder(target)) {
            throw new UserError(target + " is a file, and this export is a folder", "name a folder with --out");
        }
        Path told = target.resolve(ExportJson.NAME);
        Optional<ExportJson.Told> there =
                OutputFiles.read(told).flatMap(text -> ExportJson.read(told.toString(), text));
        boolean free = !FileTree.exists(target) || FileTree.isEmptyFolder(target);
        if (!free && !force) {
            ExportJson.Told earlier = there.orElseThrow(
                    () -> new UserError(target + " holds something already, and no export of this program", FORCE));
            if (!earlier.format().equals(writer.format())) {
                throw new UserError(target + " holds an export to " + earlier.format() + " already", FORCE);
            }
            earlier.files().forEach((name, hash) -> demandUnchanged(target.resolve(name), hash));
        }
        return new ExportPlace(
                target, writer, new TreeSet<>(there.map(t -> t.files().keySet()).orElse(Set.of())), force);
    }

    private static void demandUnchanged(Path file, ContentHash hash) {
        if (FileTree.isFile(file) && !OutputFiles.hash(file).equals(hash)) {
            throw new UserError(file + " was changed since this program wrote it", FORCE);
        }
    }

    /** The same place for the same format, written by another writer. */
    ExportPlace with(ExportWriter other) {
        return new ExportPlace(target, other, earlier, force);
    }

    /** Writes all files, and moves them to their place once they are whole. */
    void write(AnalysisResult result) {
        try (StagedFolder staged = StagedFolder.at(target)) {
            writer.write(result, into(staged));
            if (writer.shape() != Shape.FOLDER) {
                staged.finishFile();
                return;
            }
            SortedMap<String, ContentHash> files = new TreeMap<>();
            staged.names().forEach(name -> files.put(name, staged.hash(name)));
            files.keySet().stream()
                    .filter(name -> !force && !earlier.contains(name) && FileTree.exists(target.resolve(name)))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new UserError(
                                target.resolve(name) + " is there already, and no part of an export", FORCE);
                    });
            String told = ExportJson.write(result.header(), writer.format(), files);
            staged.write(ExportJson.NAME, told.getBytes(StandardCharsets.UTF_8));
            SortedSet<String> gone = new TreeSet<>(earlier);
            gone.removeAll(files.keySet());
            staged.finishFolder(gone);
        }
    }

    /** Writes the text of an export that is one. */
    static void text(ExportWriter writer, AnalysisResult result, Writer out) {
        writer.write(result, new ExportFolder() {
            @Override
            public void write(String name, Text text) {
                try {
                    text.write(out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public void binary(String name, Bytes content) {
                throw notInText();
            }

            @Override
            public Written written(String name) {
                throw notInText();
            }

            @Override
            public Path place(String name) {
                throw notInText();
            }
        });
    }

    private static IllegalStateException notInText() {
        return new IllegalStateException("an export that is a text is nothing but that");
    }

    private static ExportFolder into(StagedFolder staged) {
        return new ExportFolder() {
            @Override
            public void write(String name, Text text) {
                staged.write(name, text::write);
            }

            @Override
            public void binary(String name, Bytes content) {
                staged.binary(name, content::write);
            }

            @Override
            public Written written(String name) {
                return new Written(staged.size(name), staged.hash(name));
            }

            @Override
            public Path place(String name) {
                return staged.place(name);
            }
        };
    }

    /** What is no input: the place itself. */
    List<Path> paths() {
        return List.of(target);
    }
}
