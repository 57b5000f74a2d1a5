package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutFile;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.json.ExportJson;
import dev.colloquy.report.Own;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
    static void demand(Path folder, Iterable<String> names) {
        Optional<Path> first = Optional.empty();
        int foreign = 0;
        for (String name : names) {
            if (OutputFiles.read(folder.resolve(name))
                    .filter(there -> !there.isBlank() && !Own.wrote(name, there))
                    .isPresent()) {
                first = first.or(() -> Optional.of(folder.resolve(name)));
                foreign++;
            }
        }
        if (first.isPresent()) {
            throw new UserError(
                    first.get() + " is there already and was not written by this program"
                            + (foreign > 1 ? ", and so are " + (foreign - 1) + " more" : ""),
                    "name another folder, or overwrite it with --force; nothing was written");
        }
    }

    /** True if the folder has such a file, and this program wrote it. */
    static boolean isThere(Path folder, String name) {
        return OutputFiles.read(folder.resolve(name))
                .filter(text -> Own.wrote(name, text))
                .isPresent();
    }

    /**
     * Names the files of this program in the folders that are of threads which a run does not have: they stay, and are not fresh.
     *
     * @param pseudonyms true if this run takes names away, which those of other runs may have; then quiet runs tell it too
     */
    static void tellLeftOver(Iterable<OutFile> files, boolean pseudonyms, Messages messages) {
        Map<Path, Set<String>> left = new TreeMap<>();
        for (OutFile file : files) {
            left.computeIfAbsent(file.folder(), OwnFiles::names).remove(file.name());
        }
        left.forEach((folder, all) -> {
            List<String> names = all.stream()
                    .filter(name -> !name.equals(ExportJson.NAME) && isThere(folder, name))
                    .toList();
            if (!names.isEmpty()) {
                String some = names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                        + (names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "");
                if (pseudonyms) {
                    messages.error(
                            folder + " has files of other runs, in which people may have their real names: " + some,
                            "remove them before anybody else gets the folder");
                } else {
                    messages.note(folder + " has files of other runs, which stay as they are: " + some);
                }
            }
        });
    }

    private static Set<String> names(Path folder) {
        return !FileTree.isFolder(folder)
                ? new TreeSet<>()
                : FileTree.near(folder, 1).stream()
                        .map(FileTree.Entry::name)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
