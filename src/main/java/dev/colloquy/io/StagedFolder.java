package dev.colloquy.io;

import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Files that are put together in a folder beside their place, and moved there once all of them are whole. */
public final class StagedFolder implements AutoCloseable {

    private static final String STAGED = ".colloquy-new";

    private final Path target;
    private final Path staged;
    private final Thread sweeper = new Thread(this::sweep, "sweeper");

    private StagedFolder(Path target, Path staged) {
        this.target = target;
        this.staged = staged;
    }

    /**
     * Begins files that will go to a place.
     *
     * @param target the file or folder that they will be; the folder around it is made if missing
     * @throws UserError if nothing can be written there
     */
    public static StagedFolder at(Path target) {
        Path whole = target.toAbsolutePath().normalize();
        Path around = Optional.ofNullable(whole.getParent()).orElse(whole);
        try {
            MadeFolder.at(around);
            StagedFolder folder = new StagedFolder(target, around.resolve("." + whole.getFileName() + STAGED));
            folder.clear();
            Files.createDirectory(folder.staged);
            // A run that is broken off leaves nothing either.
            Runtime.getRuntime().addShutdownHook(folder.sweeper);
            return folder;
        } catch (IOException e) {
            throw refused(target, e);
        }
    }

    /** Writes bytes piece by piece. */
    public interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /** Writes one file, below folders that are made. */
    public void write(String name, byte[] content) {
        binary(name, out -> out.write(content));
    }

    /** Writes one file piece by piece. */
    public void binary(String name, Bytes content) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(place(name)))) {
            content.write(out);
        } catch (IOException e) {
            throw refused(target, e);
        } catch (UncheckedIOException e) {
            throw refused(target, Objects.requireNonNull(e.getCause()));
        }
    }

    /** Writes one text piece by piece, in UTF-8. */
    public void write(String name, OutFile.Content content) {
        binary(name, bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
            content.write(out);
            out.flush();
        });
    }

    /** Where a file is put together; the folders around it are there. */
    public Path place(String name) {
        Path file = staged.resolve(name).normalize();
        if (!file.startsWith(staged) || file.equals(staged)) {
            throw new IllegalArgumentException("not a path within the folder: " + name);
        }
        try {
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(staged));
        } catch (IOException e) {
            throw refused(target, e);
        }
        return file;
    }

    /** What has been written so far, with {@code /} between folders. */
    public SortedSet<String> names() {
        SortedSet<String> names = new TreeSet<>();
        for (Path file : files()) {
            names.add(staged.relativize(file).toString().replace('\\', '/'));
        }
        return names;
    }

    private List<Path> files() {
        try (Stream<Path> all = Files.walk(staged)) {
            return new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            throw refused(target, e);
        }
    }

    /** The digest of a file that has been written. */
    public ContentHash hash(String name) {
        return OutputFiles.hash(place(name));
    }

    /** How many bytes a file has that has been written. */
    public long size(String name) {
        try {
            return Files.size(place(name));
        } catch (IOException e) {
            throw refused(target, e);
        }
    }

    /** Moves the one file to its place. */
    public void finishFile() {
        List<Path> files = files();
        if (files.size() != 1) {
            throw new IllegalStateException("not one file: " + names());
        }
        try {
            move(files.get(0), target);
        } catch (IOException e) {
            throw refused(target, e);
        }
    }

    /**
     * Moves all files to their folder.
     *
     * @param gone files of an earlier export there; those that are in this one no more are removed
     */
    public void finishFolder(SortedSet<String> gone) {
        try {
            for (String name : names()) {
                Path place = target.resolve(name);
                MadeFolder.at(Optional.ofNullable(place.getParent()).orElse(target));
                move(staged.resolve(name), place);
            }
            for (String name : gone) {
                Path place = target.resolve(name).normalize();
                if (place.startsWith(target.normalize()) && Files.isRegularFile(place) && isWithin(place)) {
                    Files.deleteIfExists(place);
                }
            }
        } catch (IOException e) {
            throw refused(target, e);
        }
    }

    /** True if no link leads from the folder to the file. */
    private boolean isWithin(Path place) throws IOException {
        return place.toRealPath().startsWith(target.toRealPath());
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private void clear() throws IOException {
        if (!Files.exists(staged)) {
            return;
        }
        try (Stream<Path> all = Files.walk(staged)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }

    private static UserError refused(Path target, IOException e) {
        return new UserError(target + ": cannot be written: " + FileTree.reason(e), "name another place with --out");
    }

    private void sweep() {
        try {
            clear();
        } catch (IOException e) {
            // Nobody is left to be told; the next run clears it away.
            return;
        }
    }

    /** What was not moved is taken away. */
    @Override
    public void close() {
        try {
            clear();
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException e) {
            // The run is being broken off, and the sweeper is at work.
            return;
        } catch (IOException e) {
            throw new UserError(staged + ": files that were not finished could not be removed", "remove it by hand");
        }
    }
}
