package dev.colloquy.cli;

import dev.colloquy.io.OutputFiles;
import dev.colloquy.report.Own;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** Keeps a run from overwriting what somebody else has written. */
final class OwnFiles {

    private OwnFiles() {}

    /**
     * Looks at every file that a run is about to write.
     *
     * @param files by their names below the folder
     * @param force true if whatever is there may be overwritten
     * @throws UserError if one is there that is neither the same nor of this program
     */
    static void demand(Path folder, SortedMap<String, String> files, boolean force) {
        if (force) {
            return;
        }
        List<Path> foreign = files.entrySet().stream()
                .filter(f -> OutputFiles.read(folder.resolve(f.getKey()))
                        .filter(there -> !there.equals(f.getValue()) && !Own.wrote(f.getKey(), there))
                        .isPresent())
                .map(f -> folder.resolve(f.getKey()))
                .toList();
        if (!foreign.isEmpty()) {
            throw new UserError(
                    foreign.get(0) + " is there already and was not written by this program"
                            + (foreign.size() > 1 ? ", and so are " + (foreign.size() - 1) + " more" : ""),
                    "name another folder, or overwrite it with --force; nothing was written");
        }
    }
}
