package dev.colloquy.cli;

import dev.colloquy.io.OutputFiles;
import dev.colloquy.report.Own;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** Keeps a run from overwriting what somebody else has written. */
final class OwnFiles {

    private OwnFiles() {}

    /**
     * Looks at every file that a run is about to write.
     *
     * @param names of the files in the folder
     * @throws UserError if one is there that is not of this program
     */
    static void demand(Path folder, Collection<String> names) {
        List<Path> foreign = names.stream()
                .filter(name -> OutputFiles.read(folder.resolve(name))
                        .filter(there -> !Own.wrote(name, there))
                        .isPresent())
                .map(folder::resolve)
                .toList();
        if (!foreign.isEmpty()) {
            throw new UserError(
                    foreign.get(0) + " is there already and was not written by this program"
                            + (foreign.size() > 1 ? ", and so are " + (foreign.size() - 1) + " more" : ""),
                    "name another folder, or overwrite it with --force; nothing was written");
        }
    }
}
