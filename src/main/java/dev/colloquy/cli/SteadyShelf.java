package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that are read several times and must be the same each time: of each, the digest is kept that it had when it was first read, and folders keep their JSON files. Safe for
 * several threads.
 */
final class SteadyShelf implements Shelf {

    private static final byte[] NOTHING = {};

    private final Shelf shelf;
    private final Map<String, byte[]> digests = new ConcurrentHashMap<>();
    private final Map<String, List<String>> names = new ConcurrentHashMap<>();

    SteadyShelf(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<String> files(String folder) {
        return shelf.files(folder);
    }

    @Override
    public List<String> json(String folder) {
        return names.computeIfAbsent(folder, shelf::json);
    }

    @Override
    public Shelf at(String folder) {
        return new SteadyShelf(shelf.at(folder));
    }

    @Override
    public List<String> near() {
        return shelf.near();
    }

    /** @throws UserError if the file is not what it was */
    @Override
    public FileTree.Content read(String path) {
        FileTree.Content content = shelf.read(path);
        byte[] digest = content instanceof FileTree.Content.Bytes bytes
                ? ContentHash.of(bytes.bytes()).digest()
                : NOTHING;
        byte[] before = digests.putIfAbsent(path, digest);
        if (before != null && !Arrays.equals(before, digest)) {
            throw new UserError(name(path) + " was changed while it was read", "try again when nobody writes there");
        }
        return content;
    }

    @Override
    public String name(String path) {
        return shelf.name(path);
    }
}
