package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
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
