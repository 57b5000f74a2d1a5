package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.io.Workplace;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;

/** A folder of the machine. */
final class DiskShelf implements Shelf {

    private static final int LEVELS = 2;

    private final Path root;

    /** @param root the folder; the empty path is the current one */
    DiskShelf(Path root) {
        this.root = root;
    }

    private Path path(String path) {
        return path.isEmpty() ? root : root.resolve(path);
    }

    @Override
    public Shelf at(String folder) {
        return new DiskShelf(path(folder));
    }

    @Override
    public List<String> files(String folder) {
        return FileTree.exists(path(folder))
                ? FileTree.files(path(folder)).stream()
                        .map(FileTree.Entry::name)
                        .toList()
                : List.of();
    }

    @Override
    public List<String> json(String folder) {
        if (Workplace.isUnfinished(path(folder))) {
            throw new UserError(
                    path(folder) + ": a run was broken off while it put its files there, which are of two runs now",
                    "run the same analyze command again; it goes on where it was");
        }
        return FileTree.near(path(folder), 1).stream()
                .map(FileTree.Entry::name)
                .filter(f -> f.endsWith(".json"))
                .toList();
    }

    @Override
    public List<String> near() {
        return FileTree.near(root, LEVELS).stream().map(FileTree.Entry::name).toList();
    }

    @Override
    public FileTree.Content read(String path) {
        return FileTree.read(path(path));
    }

    @Override
    public String name(String path) {
        return path(path).toString();
    }
}
