package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.json.ExportJson;
import dev.colloquy.report.Own;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps a run from overwriting what somebody else has written. */
final class OwnFiles {

    private static final int MOST_NAMED = 6;

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

    /** True if the folder has such a file, and this program wrote it. */
    static boolean isThere(Path folder, String name) {
        return OutputFiles.read(folder.resolve(name))
                .filter(text -> Own.wrote(name, text))
                .isPresent();
    }

    /** Names the files of this program in a folder that are of threads which a run does not have: they stay, and are not fresh. */
    static void tellLeftOver(Path folder, Collection<String> names, Messages messages) {
        List<String> left = !FileTree.isFolder(folder)
                ? List.of()
                : FileTree.near(folder, 1).stream()
                        .map(FileTree.Entry::name)
                        .filter(name -> name.indexOf('/') < 0 && !names.contains(name))
                        .filter(name -> !name.equals(ExportJson.NAME) && isThere(folder, name))
                        .toList();
        if (!left.isEmpty()) {
            messages.note(folder + " has files of other runs, which stay as they are: "
                    + left.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (left.size() > MOST_NAMED ? " and " + (left.size() - MOST_NAMED) + " more" : ""));
        }
    }
}
