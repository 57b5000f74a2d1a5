package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files below the paths that a user names, in an order that no file system changes. */
public final class FileTree {

    /** Files over this many bytes are not read. */
    public static final long MAX_BYTES = 256L * 1024 * 1024;

    /** Why a file cannot be opened, or made, that is no fault of its own. */
    public static final String TOO_MANY_OPEN = "too many files are open at once";

    private static final String NO_SUCH_FILE = "no such file";
    private static final String DENIED = "permission denied";

    private FileTree() {}

    /**
     * A file to look at.
     *
     * @param name path below the folder that the user named, with {@code /}; the file's name if named itself
     * @param named true if the user named the file itself
     */
    public record Entry(String name, Path path, boolean named) {}

    /** What reading a file's bytes came to. */
    public sealed interface Content {
        /** The bytes. */
        @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
        record Bytes(byte[] bytes) implements Content {}

        /** Why there are none, as a sentence. */
        record Unreadable(String why) implements Content {}
    }

    /**
     * Files of one path: itself, or all below it in the order of their names, without hidden ones.
     *
     * @throws UserError if the path does not exist
     */
    public static List<Entry> files(Path path) {
        if (Files.isRegularFile(path)) {
            return List.of(new Entry(String.valueOf(path.getFileName()), path, true));
        }
        if (!Files.isDirectory(path)) {
            if (Files.exists(path)) {
                return List.of(new Entry(String.valueOf(path.getFileName()), path, true));
            }
            String why = missing(path);
            throw why.equals(NO_SUCH_FILE)
                    ? new UserError(
                            path + ": no such file or folder",
                            "check the spelling; paths are relative to the current folder")
                    : new UserError(path + ": " + why, "name another file or folder");
        }
        List<Entry> found = new ArrayList<>();
        Deque<Path> open = new ArrayDeque<>(List.of(path));
        Set<Path> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Path folder = open.pop();
            if (!seen.add(realPath(folder))) {
                continue;
            }
            if (!folder.equals(path) && !Files.isReadable(folder)) {
                // As a file that cannot be opened, so that it is told and all else is read.
                found.add(new Entry(relative(path, folder), folder, false));
                continue;
            }
            for (Path child : children(folder)) {
                if (Files.isDirectory(child)) {
                    // A link to a folder around this one would bring in what the user did not name.
                    if (!realPath(path).startsWith(realPath(child))) {
                        open.push(child);
                    }
                } else {
                    found.add(new Entry(relative(path, child), child, false));
                }
            }
        }
        found.sort(Comparator.comparing(Entry::name));
        return found;
    }

    /**
     * The same without files that are there already, in this list or in one before: by another path, or by a link. A file that is
     * named anywhere counts as named.
     */
    public static List<List<Entry>> once(List<List<Entry>> found) {
        Set<Path> named = found.stream()
                .flatMap(List::stream)
                .filter(Entry::named)
                .map(e -> realPath(e.path()))
                .collect(Collectors.toSet());
        Set<Path> seen = new HashSet<>();
        return found.stream()
                .map(entries -> entries.stream()
                        .flatMap(e -> {
                            Path real = realPath(e.path());
                            return seen.add(real)
                                    ? Stream.of(new Entry(e.name(), e.path(), e.named() || named.contains(real)))
                                    : Stream.empty();
                        })
                        .toList())
                .toList();
    }

    /** The codebook that lies beside the input: in the folder itself, or in the folder of the file. */
    public static Optional<Path> codebookBeside(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        return Optional.ofNullable(folder).map(f -> f.resolve("codebook.yaml")).filter(Files::isRegularFile);
    }

    /** Files in a folder and in its folders, so many levels of them, sorted by name; links to folders are not followed. */
    public static List<Entry> near(Path folder, int levels) {
        List<Entry> found = new ArrayList<>();
        near(folder, folder, levels, found);
        found.sort(Comparator.comparing(Entry::name));
        return found;
    }

    private static void near(Path base, Path folder, int levels, List<Entry> found) {
        if (!Files.isDirectory(folder) || !Files.isReadable(folder)) {
            return;
        }
        for (Path child : children(folder)) {
            if (!Files.isDirectory(child)) {
                found.add(new Entry(relative(base, child), child, false));
            } else if (levels > 1 && !Files.isSymbolicLink(child)) {
                near(base, child, levels - 1, found);
            }
        }
    }

    public static boolean exists(Path path) {
        return Files.exists(path);
    }

    public static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /** True for a folder that nothing lies in, not even what is hidden. */
    public static boolean isEmptyFolder(Path path) {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        } catch (IOException e) {
            throw new UserError(path + ": the folder cannot be read: " + reason(e), "");
        }
    }

    public static boolean isFile(Path path) {
        return Files.isRegularFile(path);
    }

    /** False for a file that this user may not read, which is told when it is read as input. */
    public static boolean isReadableFile(Path path) {
        return Files.isRegularFile(path) && Files.isReadable(path);
    }

    /** How many bytes a file has; 0 if nobody can tell. */
    public static long size(Path path) {
        try {
            return Files.isRegularFile(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    public static Content read(Path path) {
        try {
            if (!Files.isRegularFile(path)) {
                return new Content.Unreadable(missing(path));
            }
            if (Files.size(path) > MAX_BYTES) {
                return new Content.Unreadable(
                        "over " + MAX_BYTES / (1024 * 1024) + " MiB; split it into smaller files");
            }
            return new Content.Bytes(Files.readAllBytes(path));
        } catch (IOException e) {
            return new Content.Unreadable(reason(e));
        }
    }

    /**
     * Opens a file, of any size.
     *
     * @throws IOException if it cannot be opened; its message is a sentence for people
     */
    public static InputStream open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new IOException(missing(path));
        }
        try {
            return Files.newInputStream(path);
        } catch (IOException e) {
            throw new IOException(reason(e), e);
        }
    }

    /** Why a path is no file that can be read. */
    static String missing(Path path) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            if (found.isDirectory()) {
                return Files.isReadable(path) && Files.isExecutable(path) ? "it is a folder" : DENIED;
            }
            return "it is a pipe or a device, not a file; what comes through a pipe is read with - as the path";
        } catch (IOException e) {
            if (Files.isSymbolicLink(path)) {
                return e instanceof NoSuchFileException ? "it is a link that leads nowhere" : reason(e);
            }
            // Some systems say of a path through a file that it is no folder, others that nothing is there.
            return fileAround(path).map(f -> f + " is no folder").orElseGet(() -> reason(e));
        }
    }

    /** What a path takes for a folder, though it is a file. */
    private static Optional<Path> fileAround(Path path) {
        return Stream.iterate(path, Objects::nonNull, Path::getParent)
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** The same of what was read already. */
    public static InputStream open(Content content) throws IOException {
        if (content instanceof Content.Unreadable unreadable) {
            throw new IOException(unreadable.why());
        }
        return new ByteArrayInputStream(((Content.Bytes) content).bytes());
    }

    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return DENIED;
        }
        if (e instanceof NoSuchFileException) {
            return NO_SUCH_FILE;
        }
        if (e instanceof FileAlreadyExistsException) {
            return "something else is there already";
        }
        if (e instanceof NotDirectoryException) {
            return "it is no folder";
        }
        // What the system says, without the class that carries it where that says no more.
        boolean ofFiles = e instanceof FileSystemException;
        String why = e instanceof FileSystemException failed ? failed.getReason() : e.getMessage();
        if (why == null) {
            return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")");
        }
        if (why.startsWith("No space left")) {
            return "there is no space left on the disk";
        }
        if (why.startsWith("Too many open files")) {
            return TOO_MANY_OPEN;
        }
        return ofFiles || e.getClass().equals(IOException.class)
                ? why
                : e.getClass().getSimpleName() + " (" + why + ")";
    }

    private static List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                if (!String.valueOf(child.getFileName()).startsWith(".")) {
                    children.add(child);
                }
            }
        } catch (IOException e) {
            throw new UserError(folder + ": the folder cannot be read: " + reason(e), "");
        }
        return children;
    }

    /** Where a path leads through all links; as it is if that cannot be told. */
    public static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private static String relative(Path base, Path file) {
        StringBuilder name = new StringBuilder();
        for (Path part : base.relativize(file)) {
            name.append(name.isEmpty() ? "" : "/").append(part);
        }
        return name.toString();
    }

    /** True if both paths are the same file. */
    public static boolean same(Path a, Path b) {
        return realPath(a).equals(realPath(b)) && Files.exists(a, LinkOption.NOFOLLOW_LINKS);
    }
}
