package dev.colloquy.spark;

import dev.colloquy.text.UserError;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import org.apache.spark.util.SerializableConfiguration;

/** The files of the cluster, by any name that its file systems know: read, and written so that none is ever half there. */
final class ClusterFiles implements Serializable {

    private static final long serialVersionUID = 1;

    /** What Spark itself puts into folders. */
    private static final String SUCCESS = "_SUCCESS";

    private static final String DENIED = "permission denied";

    private final SerializableConfiguration configuration;

    ClusterFiles(Configuration configuration) {
        this.configuration = new SerializableConfiguration(configuration);
    }

    /** Writes to an open file. */
    interface Writing {
        void to(Writer out) throws IOException;
    }

    /** @throws UserError if no file can be called so */
    private static Path path(String path) {
        try {
            return new Path(path);
        } catch (IllegalArgumentException e) {
            throw new UserError(
                    "“" + path + "”: no file can be called so here",
                    "a name with a colon takes its whole path before it: /folder/a:b");
        }
    }

    Configuration configuration() {
        return configuration.value();
    }

    private FileSystem system(Path path) throws IOException {
        FileSystem system = path.getFileSystem(configuration.value());
        // Files of check sums beside the reports would be files that the command line does not write.
        system.setWriteChecksum(false);
        return system;
    }

    /**
     * Files of one path: itself, or all below it in the order of their names, without hidden ones.
     *
     * @throws UserError if the path does not exist
     */
    List<Listed> list(String path) {
        try {
            Path root = path(path);
            FileSystem system = system(root);
            if (!system.exists(root)) {
                throw new UserError(path + ": no such file or folder", "name it as the cluster knows it");
            }
            FileStatus status = system.getFileStatus(root);
            if (status.isFile()) {
                return List.of(new Listed(0, root.getName(), status.getPath().toString(), true, status.getLen()));
            }
            List<Listed> found = new ArrayList<>();
            below(system, status.getPath(), found);
            found.sort(Comparator.comparing(Listed::name));
            return found;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** Files of paths that fit a pattern, as file systems know them. */
    List<String> matches(String pattern) {
        try {
            Path path = path(pattern);
            FileStatus[] found = system(path).globStatus(path);
            if (found == null || found.length == 0) {
                throw new UserError(pattern + ": no such file or folder", "name it as the cluster knows it");
            }
            return Arrays.stream(found)
                    .map(f -> f.getPath().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw unreadable(pattern, e);
        }
    }

    /** True if a file begins with these characters of ASCII. */
    boolean startsWith(String path, String magic) {
        try (InputStream in = open(path)) {
            return new String(in.readNBytes(magic.length()), StandardCharsets.ISO_8859_1).equals(magic);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** All files of a folder, without hidden ones; a folder that cannot be looked into is found as a file that cannot be read. */
    private static void below(FileSystem system, Path root, List<Listed> found) throws IOException {
        Deque<Map.Entry<Path, String>> open = new ArrayDeque<>(List.of(Map.entry(root, "")));
        Set<String> seen = new HashSet<>();
        String top = real(root);
        while (!open.isEmpty()) {
            Map.Entry<Path, String> folder = open.pop();
            if (!seen.add(real(folder.getKey()))) {
                continue;
            }
            Optional<List<FileStatus>> children = children(system, folder.getKey(), root);
            if (children.isEmpty()) {
                String name = folder.getValue().substring(0, folder.getValue().length() - 1);
                found.add(new Listed(0, name, folder.getKey().toString(), false, 0));
            }
            for (FileStatus child : children.orElse(List.of())) {
                String name = folder.getValue() + child.getPath().getName();
                if (!child.isDirectory()) {
                    found.add(new Listed(0, name, child.getPath().toString(), false, child.getLen()));
                } else if (!(top + "/").startsWith(real(child.getPath()) + "/")) {
                    // A link to a folder around this one would bring in what the user did not name.
                    open.push(Map.entry(child.getPath(), name + "/"));
                }
            }
        }
    }

    private static Optional<List<FileStatus>> children(FileSystem system, Path folder, Path root) throws IOException {
        try {
            return Optional.of(Arrays.stream(system.listStatus(folder))
                    .filter(c -> !c.getPath().getName().startsWith(".")
                            && !c.getPath().getName().equals(SUCCESS))
                    .toList());
        } catch (IOException e) {
            if (folder.equals(root)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** A path without links, where file systems have such. */
    static String real(Path path) throws IOException {
        URI address = path.toUri();
        return "file".equals(address.getScheme())
                ? java.nio.file.Path.of(address.getPath()).toRealPath().toString()
                : address.toString();
    }

    /** A path by its whole name, as files below it have it in theirs. */
    String whole(String path) {
        try {
            Path place = path(path);
            return system(place).makeQualified(place).toString();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** The folder that a path lies in, by its whole name. */
    String above(String path) {
        Path folder = path(whole(path)).getParent();
        return folder == null ? "" : folder.toString();
    }

    boolean isFile(String path) {
        return exists(path) && !isFolder(path);
    }

    boolean isFolder(String path) {
        try {
            Path place = path(path);
            FileSystem system = system(place);
            return system.exists(place) && system.getFileStatus(place).isDirectory();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    boolean exists(String path) {
        try {
            Path place = path(path);
            return system(place).exists(place);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** The bytes of a file that may be missing. */
    Optional<byte[]> read(String path) {
        try {
            Path place = path(path);
            if (!system(place).exists(place)) {
                return Optional.empty();
            }
            try (InputStream in = open(path)) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** So many bytes of a file's beginning as text; empty if it cannot be read. */
    Optional<String> head(String path, int bytes) {
        try (InputStream in = open(path)) {
            return Optional.of(new String(in.readNBytes(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Who reads it says why it cannot be read.
            return Optional.empty();
        }
    }

    /**
     * Opens a file of the input.
     *
     * @throws IOException if it cannot be opened; its message is what the command line says
     */
    InputStream openInput(String path) throws IOException {
        try {
            return open(path);
        } catch (AccessControlException e) {
            throw new IOException(DENIED, e);
        } catch (FileNotFoundException e) {
            // So the local file system says it; a folder is there only if nobody could look into it.
            boolean denied = Stream.of("(Permission denied)", "(Is a directory)")
                    .anyMatch(String.valueOf(e.getMessage())::contains);
            throw new IOException(denied ? DENIED : "no such file", e);
        }
    }

    InputStream open(String path) throws IOException {
        Path place = path(path);
        return system(place).open(place);
    }

    /**
     * Writes a file in UTF-8 elsewhere first, then moves it to its place. A file that is there already was written by another attempt at the
     * same, and has the same bytes.
     *
     * @param beside a folder of the same file system
     */
    void write(String folder, String name, String beside, Writing writing) {
        Path place = new Path(folder, name);
        // Two attempts at one task may be at it at once.
        Path staged = new Path(beside, attempt() + "-" + name);
        try {
            FileSystem system = system(place);
            system.mkdirs(place.getParent());
            try (Writer out =
                    new OutputStreamWriter(system.create(staged, /* overwrite= */ true), StandardCharsets.UTF_8)) {
                writing.to(out);
            }
            if (!system.rename(staged, place) && !system.exists(place)) {
                throw new IOException("it could not be moved to its place");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(place + " cannot be written: " + e.getMessage(), e));
        }
    }

    /** Writes a small file at once, unless it is there. */
    boolean create(String path, String text) throws IOException {
        Path place = path(path);
        try (OutputStream out = system(place).create(place, /* overwrite= */ false)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** Writes a small file at once, over what is there. */
    void replace(String path, String text) throws IOException {
        Path place = path(path);
        try (OutputStream out = system(place).create(place, /* overwrite= */ true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The names of what lies in a folder; none if there is no such folder. */
    List<String> names(String folder) {
        try {
            Path place = path(folder);
            return system(place).exists(place)
                    ? Arrays.stream(system(place).listStatus(place))
                            .map(s -> s.getPath().getName())
                            .sorted()
                            .toList()
                    : List.of();
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static String attempt() {
        org.apache.spark.TaskContext task = org.apache.spark.TaskContext.get();
        return task == null ? "driver" : String.format(Locale.ROOT, "%d", task.taskAttemptId());
    }

    void delete(String path) {
        try {
            Path place = path(path);
            system(place).delete(place, /* recursive= */ true);
        } catch (IOException e) {
            throw new UserError(path + " cannot be removed: " + Failure.reason(e), "");
        }
    }

    /** Removes a folder that holds nothing. */
    void deleteIfEmpty(String folder) {
        if (names(folder).isEmpty()) {
            delete(folder);
        }
    }

    private static UserError unreadable(String path, IOException e) {
        return new UserError(path + ": cannot be read: " + Failure.reason(e), "");
    }
}
