package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a run works that writes to folders: it has them for itself, puts its files together in a hidden folder within each, and moves
 * them to their places once all of them are whole. A run that is broken off before that changes nothing; one that is broken off while
 * files are moved leaves a mark, by which readers know that the folder has files of two runs. The next run takes away what was left.
 */
public final class Workplace implements AutoCloseable {

    /** The hidden folder within each folder. */
    static final String HIDDEN = ".colloquy";

    private static final String LOCK = "lock";
    private static final String STAGED = "new";
    private static final String UNFINISHED = "unfinished";

    /** As the names of other tools' caches do, it keeps itself out of version control. */
    private static final String IGNORE = ".gitignore";

    private static final String HINT = "nothing is half written; choose another place with --out";

    private final Map<Path, Path> hidden = new LinkedHashMap<>();
    private final List<FolderLock> locks = new ArrayList<>();
    private final Thread sweeper = new Thread(this::sweep, "sweeper");
    private volatile boolean publishing;

    private Workplace() {}

    /**
     * Takes folders for a run; they are made if missing.
     *
     * @throws UserError if another run has one of them, or nothing can be written there
     */
    public static Workplace in(Collection<Path> folders) {
        Workplace place = new Workplace();
        boolean taken = false;
        try {
            for (Path folder : folders) {
                place.take(folder);
            }
            Runtime.getRuntime().addShutdownHook(place.sweeper);
            taken = true;
            return place;
        } catch (IOException e) {
            throw refused(e);
        } finally {
            if (!taken) {
                place.release();
            }
        }
    }

    private void take(Path folder) throws IOException {
        MadeFolder.at(folder);
        Path inside = folder.toRealPath().resolve(HIDDEN);
        if (!hidden.containsValue(inside)) {
            demandOwn(inside);
            locks.add(FolderLock.take(inside.resolve(LOCK), folder));
            Path ignore = inside.resolve(IGNORE);
            if (!Files.exists(ignore)) {
                Files.writeString(ignore, "*\n");
            }
            clear(inside.resolve(STAGED));
        }
        hidden.put(folder, inside);
    }

    /** This program makes no links there: one that came with somebody's files would lead its writing, and clearing, elsewhere. */
    private static void demandOwn(Path inside) throws IOException {
        demandNoLink(inside);
        if (Files.isRegularFile(inside)) {
            throw new IOException(inside + " is a file, where this program keeps a folder; take it away");
        }
        if (Files.isDirectory(inside)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(inside)) {
                for (Path file : files) {
                    demandNoLink(file);
                }
            }
        }
    }

    private static void demandNoLink(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new IOException(path + " is a link to another place, which this program has not made; take it away");
        }
    }

    /** True if a run was broken off while it moved its files to that folder, so that they are not all of one run. */
    public static boolean isUnfinished(Path folder) {
        return Files.exists(folder.resolve(HIDDEN).resolve(UNFINISHED));
    }

    /** True if an earlier run has left such a file in that folder. */
    public static boolean isKept(Path folder, String name) {
        return Files.exists(folder.resolve(HIDDEN).resolve(name));
    }

    /** True if two paths name one folder, or would once it is made. */
    public static boolean isSame(Path one, Path other) {
        return FileTree.realPath(one).equals(FileTree.realPath(other));
    }

    /** A file for the run's own use, which stays for the next run. */
    public Path file(Path folder, String name) {
        return inside(folder).resolve(name);
    }

    private Path inside(Path folder) {
        return Objects.requireNonNull(hidden.get(folder), "a folder that was not taken");
    }

    /**
     * Writes all files and moves them to their places. A file that already is what it shall be is left alone.
     *
     * @throws UserError if one cannot be written; no place has changed then
     */
    public void publish(Iterable<OutFile> files) {
        try {
            boolean any = false;
            for (OutFile file : files) {
                any |= isStaged(file);
            }
            if (any) {
                move();
            }
            for (Path mark : marks()) {
                Files.deleteIfExists(mark);
            }
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private boolean isStaged(OutFile file) throws IOException {
        Path folder = inside(file.folder()).resolve(STAGED);
        Files.createDirectories(folder);
        Path staged = folder.resolve(file.name());
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(staged), StandardCharsets.UTF_8.newEncoder()))) {
            file.content().write(out);
        }
        Path target = file.path();
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder");
        }
        if (Files.isRegularFile(target) && Files.mismatch(staged, target) < 0) {
            Files.delete(staged);
            return false;
        }
        return true;
    }

    private void move() throws IOException {
        publishing = true;
        for (Path mark : marks()) {
            Files.writeString(mark, "");
        }
        for (Map.Entry<Path, Path> folder : hidden.entrySet()) {
            Path staged = folder.getValue().resolve(STAGED);
            if (!Files.isDirectory(staged)) {
                continue;
            }
            try (DirectoryStream<Path> files = Files.newDirectoryStream(staged)) {
                for (Path file : files) {
                    Files.move(
                            file,
                            folder.getKey().resolve(String.valueOf(file.getFileName())),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.ATOMIC_MOVE);
                }
            }
        }
        publishing = false;
    }

    private List<Path> marks() {
        return hidden.values().stream()
                .distinct()
                .map(inside -> inside.resolve(UNFINISHED))
                .toList();
    }

    private static UserError refused(IOException e) {
        String file =
                e instanceof FileSystemException failed && failed.getFile() != null ? failed.getFile() + ": " : "";
        return new UserError("what this run writes cannot be written: " + file + FileTree.reason(e), HINT);
    }

    private static void clear(Path staged) throws IOException {
        if (!Files.isDirectory(staged)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(staged)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        Files.delete(staged);
    }

    /** A hidden folder in which nothing is kept goes with the run. */
    private void tidy() throws IOException {
        for (Path inside : new LinkedHashSet<>(hidden.values())) {
            Set<String> left = new TreeSet<>();
            try (DirectoryStream<Path> files = Files.newDirectoryStream(inside)) {
                files.forEach(f -> left.add(String.valueOf(f.getFileName())));
            }
            if (Set.of(LOCK, IGNORE).containsAll(left)) {
                Files.deleteIfExists(inside.resolve(IGNORE));
                Files.deleteIfExists(inside.resolve(LOCK));
                Files.deleteIfExists(inside);
            }
        }
    }

    private void sweep() {
        try {
            for (Path inside : hidden.values()) {
                if (!publishing) {
                    clear(inside.resolve(STAGED));
                }
            }
        } catch (IOException e) {
            // Nobody is left to be told; the next run clears it away.
            return;
        }
    }

    private void release() {
        try {
            for (FolderLock lock : locks) {
                lock.close();
            }
        } catch (IOException e) {
            throw refused(e);
        }
    }

    /** Lets others have the folders. */
    @Override
    public void close() {
        sweep();
        try {
            tidy();
        } catch (IOException e) {
            throw refused(e);
        } finally {
            release();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException e) {
            // The run is being broken off, and the sweeper is at work.
            return;
        }
    }
}
