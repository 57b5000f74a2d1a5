package dev.colloquy.spark;

import dev.colloquy.cli.OwnOutput;
import dev.colloquy.cli.OwnOutput.Kind;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folders of one path that this program writes to, or wrote before: what lies in them was made of threads, and is none. */
final class OwnFolders {

    private final String path;
    private final List<String> outputs;
    private final Map<String, Kind> earlier = new LinkedHashMap<>();

    /**
     * Looks at the files that say what their folder is.
     *
     * @param path by its whole name; what it leads into is read
     * @param outputs folders that this job writes to, by their whole names
     */
    OwnFolders(String path, List<String> outputs, List<Listed> found, ClusterFiles files) {
        this.path = path;
        this.outputs = List.copyOf(outputs);
        for (Listed file : found) {
            int name = file.address().lastIndexOf('/');
            OwnOutput.folder(file.address().substring(name + 1), bytes -> files.head(file.address(), bytes))
                    .ifPresent(kind -> earlier.merge(file.address().substring(0, name), kind, (one, other) -> one));
        }
        // What lies within a copy is left out with it.
        List<String> copies = earlier.keySet().stream()
                .filter(f -> earlier.get(f) == Kind.COPY)
                .toList();
        earlier.entrySet()
                .removeIf(e -> e.getValue() == Kind.RESULT && copies.stream().anyMatch(c -> within(e.getKey(), c)));
    }

    private static boolean within(String place, String folder) {
        return (place + "/").startsWith(folder + "/");
    }

    /** True if a file is input. */
    boolean isInput(Listed file) {
        return file.named()
                || (outputs.stream().noneMatch(f -> holds(f, file))
                        && earlier.keySet().stream().noneMatch(f -> holds(f, file)));
    }

    private boolean holds(String folder, Listed file) {
        return within(file.address(), folder) && !within(path, folder);
    }

    /** A note of each folder of results that is left out, as the command line has it. */
    List<ReadProblem> told(List<Listed> found) {
        return earlier.entrySet().stream()
                .filter(e -> e.getValue() == Kind.RESULT && !outputs.contains(e.getKey()))
                .flatMap(e -> found.stream()
                        .filter(f -> !f.named() && holds(e.getKey(), f))
                        .limit(1))
                .map(f -> ReadProblem.at(
                                Severity.NOTE,
                                f.name().substring(0, f.name().lastIndexOf('/') + 1),
                                0,
                                0,
                                "left out: an earlier run wrote this folder")
                        .withHint("to have it read, name the folder itself"))
                .toList();
    }
}
