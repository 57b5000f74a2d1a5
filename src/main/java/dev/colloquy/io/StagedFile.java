package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file that is written piece by piece, in UTF-8, beside its place, and moved there once it is whole. */
public final class StagedFile implements AutoCloseable {

    private static final String STAGED = ".colloquy-new";

    private final Path target;
    private final Path beside;
    private final BufferedWriter out;

    private StagedFile(Path target, Path beside, BufferedWriter out) {
        this.target = target;
        this.beside = beside;
        this.out = out;
    }

    /**
     * Begins a file; the folder is made if missing.
     *
     * @throws UserError if it cannot be written
     */
    public static StagedFile at(Path target) {
        Path folder = Optional.ofNullable(target.toAbsolutePath().getParent()).orElse(target);
        Path beside = folder.resolve("." + target.getFileName() + STAGED);
        try {
            if (Files.isDirectory(target)) {
                throw new IOException("it is a folder");
            }
            Files.createDirectories(folder);
            return new StagedFile(
                    target,
                    beside,
                    new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(beside), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw refused(target, e);
        }
    }

    public void write(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw refused(target, e);
        }
    }

    /** Moves the file to its place: it is whole. */
    public void finish() {
        try {
            out.close();
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw refused(target, e);
        }
    }

    private static UserError refused(Path target, IOException e) {
        return new UserError(target + ": cannot be written: " + FileTree.reason(e), "name another file with --out");
    }

    /** What was not finished is taken away again. */
    @Override
    public void close() {
        try {
            try {
                out.close();
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw refused(target, e);
        }
    }
}
