package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.report.Own;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/** Tells of a file that lies where a run writes to, so that it is no input, and that this program has not written. */
final class AmongOutputs {

    /** Of longer files, the beginning tells whose they are. */
    private static final int LONG = 1 << 24;

    private AmongOutputs() {}

    /** A note of a file that would have been read elsewhere; none of what this program wrote. */
    static Optional<ReadProblem> told(FileTree.Entry file) {
        String name = String.valueOf(file.path().getFileName());
        if (text(file.path())
                .filter(text -> Own.wrote(name, text) || Own.wroteFor(text))
                .isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                ReadProblem.at(Severity.NOTE, file.name(), 0, 0, "left out: it lies in a folder that output goes to")
                        .withHint("to have it read, name the file itself, or move it elsewhere"));
    }

    private static Optional<String> text(Path file) {
        if (FileTree.size(file) > LONG) {
            return OutputFiles.head(file, LONG);
        }
        return FileTree.read(file) instanceof FileTree.Content.Bytes read
                ? Optional.of(new String(read.bytes(), StandardCharsets.UTF_8))
                : Optional.empty();
    }
}
