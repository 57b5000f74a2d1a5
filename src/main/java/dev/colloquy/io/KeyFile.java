package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A file with a secret key that its owner alone can read. */
public final class KeyFile {

    private static final int LENGTH = 32;
    private static final int SHORTEST = 16;
    private static final String HINT = "name another file, or a new one, with --pseudonym-key";

    private KeyFile() {}

    /**
     * A key.
     *
     * @param made true if it was made now
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
    public record Key(byte[] bytes, boolean made) {}

    /**
     * Reads the key, or makes one if the file is not there.
     *
     * @param published folders that others may get to see: the file must lie in none of them
     * @throws UserError if it does, or cannot be read or written, or holds no key
     */
    public static Key at(Path file, List<Path> published) {
        for (Path folder : published) {
            if (FileTree.realPath(nearest(file)).startsWith(FileTree.realPath(folder))) {
                throw new UserError(
                        file + ": the key must not lie in " + folder + ", which others may get to see", HINT);
            }
        }
        try {
            return Files.exists(file) ? new Key(read(file), false) : new Key(make(file), true);
        } catch (IOException e) {
            throw new UserError(file + ": the key cannot be read or written: " + FileTree.reason(e), HINT);
        }
    }

    /** The file, or the nearest folder around it that is there. */
    private static Path nearest(Path file) {
        Path at = file.toAbsolutePath().normalize();
        while (!Files.exists(at)) {
            Optional<Path> around = Optional.ofNullable(at.getParent());
            if (around.isEmpty()) {
                return at;
            }
            at = around.get();
        }
        return at;
    }

    private static byte[] read(Path file) throws IOException {
        byte[] key = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .strip()
                .getBytes(StandardCharsets.UTF_8);
        if (key.length < SHORTEST) {
            throw new UserError(file + ": this is too short for a key", HINT);
        }
        return key;
    }

    private static byte[] make(Path file) throws IOException {
        byte[] random = new byte[LENGTH];
        new SecureRandom().nextBytes(random);
        byte[] text = HexFormat.of().formatHex(random).getBytes(StandardCharsets.UTF_8);
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.createFile(file, ownersOnly());
        Files.write(file, text, StandardOpenOption.WRITE);
        return text;
    }

    private static FileAttribute<?>[] ownersOnly() {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
