package dev.colloquy.cli;

import dev.colloquy.io.FileTree;
import dev.colloquy.text.TextDecoder;
import java.util.List;
import java.util.Optional;

/**
 * Files by their paths: those in a folder of the machine, or those of a commit. Paths are written with {@code /}; the empty one is
 * the shelf itself.
 */
interface Shelf {

    /** Paths of the files below a folder, from there on, sorted; the file itself if the path is one; none if there is nothing. */
    List<String> files(String folder);

    /** A folder of this shelf as a shelf of its own. */
    Shelf at(String folder);

    /** Paths of the codebooks and their layers that may belong to what lies here, sorted. */
    List<String> near();

    FileTree.Content read(String path);

    /** What a file or folder is called in sentences. */
    String name(String path);

    /** The text of a file; empty if it cannot be read or is no text. */
    default Optional<String> text(String path) {
        return text(read(path));
    }

    /** The text of a content; empty if it is none. */
    static Optional<String> text(FileTree.Content content) {
        return content instanceof FileTree.Content.Bytes bytes
                        && TextDecoder.decode(bytes.bytes()) instanceof TextDecoder.Decoded.Text text
                ? Optional.of(text.text().value())
                : Optional.empty();
    }

    /** Names of the JSON files that lie in a folder, not below it. */
    default List<String> json(String folder) {
        return files(folder).stream()
                .filter(f -> f.endsWith(".json") && f.indexOf('/') < 0)
                .toList();
    }

    /** A path below a folder. */
    static String below(String folder, String name) {
        return folder.isEmpty() || name.isEmpty() ? folder + name : folder + "/" + name;
    }

    /** The folder around a path. */
    static String around(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
