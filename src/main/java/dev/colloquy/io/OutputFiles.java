package dev.colloquy.io;

import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Writes a run's files in UTF-8: all are written beside their places first, then moved, so that none is ever half there. */
public final class OutputFiles {

    private static final String STAGED = ".colloquy-new";

    private OutputFiles() {}

    /**
     * Writes files below folders, which are made if missing. Files that already hold the same text are left alone.
     *
     * @param folders the texts by file name, by folder
     * @throws UserError if anything cannot be written; nothing half-written is left
     */
    public static void writeAll(Map<Path, SortedMap<String, String>> folders) {
        Map<Path, Path> staged = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, SortedMap<String, String>> folder : folders.entrySet()) {
                stage(folder.getKey(), folder.getValue(), staged);
            }
            for (Map.Entry<Path, Path> move : staged.entrySet()) {
                Files.move(
                        move.getKey(),
                        move.getValue(),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            staged.keySet().forEach(OutputFiles::discard);
            throw new UserError(
                    "what this run writes cannot be written: " + FileTree.reason(e),
                    "nothing is half written; choose another place with --out");
        }
    }

    private static void stage(Path folder, SortedMap<String, String> files, Map<Path, Path> staged) throws IOException {
        MadeFolder.at(folder);
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            if (read(target).filter(file.getValue()::equals).isPresent()) {
                continue;
            }
            Path beside = folder.resolve("." + file.getKey() + STAGED);
            staged.put(beside, target);
            Files.writeString(beside, file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Looks whether a file that a user named can be written where it is to go, before the work is done. No folder is made for it: a
     * name with a slip in it shall not make one.
     *
     * @throws UserError if the folder is not there, or if the name is that of a folder
     */
    public static void demandPlace(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new UserError(
                    file + " is no file that can be written anew",
                    "leave --out away to write to standard output, or name a file");
        }
        boolean homeless = folder != null && !Files.isDirectory(folder);
        if (homeless || Files.isDirectory(file)) {
            throw new UserError(
                    file + " cannot be written: " + (homeless ? "there is no folder " + folder : "it is a folder"),
                    "name a file in a folder that is there with --out");
        }
    }

    /** The text of a file that may be missing. */
    public static Optional<String> read(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + FileTree.reason(e), "");
        }
    }

    /** The digest of a file's bytes. */
    public static ContentHash hash(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ContentHash.of(in);
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + FileTree.reason(e), "");
        }
    }

    /** The beginning of a file that may be missing, as text; what is no UTF-8 in it is replaced. */
    public static Optional<String> head(Path file, int bytes) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new String(in.readNBytes(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + FileTree.reason(e), "");
        }
    }

    private static void discard(Path staged) {
        try {
            Files.deleteIfExists(staged);
        } catch (IOException e) {
            throw new UserError(staged + ": a file that was not finished could not be removed", "remove it by hand");
        }
    }

    /**
     * Adds text to the end of a file, which is made if it is not there.
     *
     * @param what the file is, in sentences
     * @throws UserError if it cannot be written
     */
    public static void append(String what, Path file, String text) {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UserError(
                    what + " cannot be written to " + file + ": " + unwritable(file, e),
                    "all else is written; name a file in a folder that is there and may be written to");
        }
    }

    private static String unwritable(Path file, IOException e) {
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && !Files.isDirectory(folder) ? "there is no folder " + folder : FileTree.reason(e);
    }
}
