package dev.colloquy.spark;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** The files of the cluster, by any name that its file systems know: read, and written so that none is ever half there. */
final class ClusterFiles implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String STAGED = ".colloquy-new";

    /** What Spark itself puts into folders. */
    private static final String SUCCESS = "_SUCCESS";

    private final SerializableConfiguration configuration;

    ClusterFiles(Configuration configuration) {
        this.configuration = new SerializableConfiguration(configuration);
    }

    /** Writes to an open file. */
    interface Writing {
        void to(Writer out) throws IOException;
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
            Path root = new Path(path);
            FileSystem system = system(root);
            if (!system.exists(root)) {
                throw new UserError(path + ": no such file or folder", "name it as the cluster knows it");
            }
            FileStatus status = system.getFileStatus(root);
            if (status.isFile()) {
                return List.of(new Listed(0, root.getName(), status.getPath().toString(), true, status.getLen()));
            }
            List<Listed> found = new ArrayList<>();
            below(system, status.getPath(), "", found);
            found.sort(Comparator.comparing(Listed::name));
            return found;
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    private static void below(FileSystem system, Path folder, String prefix, List<Listed> found) throws IOException {
        for (FileStatus child : system.listStatus(folder)) {
            String name = child.getPath().getName();
            if (name.startsWith(".") || name.equals(SUCCESS)) {
                continue;
            }
            if (child.isDirectory()) {
                below(system, child.getPath(), prefix + name + "/", found);
            } else {
                found.add(new Listed(0, prefix + name, child.getPath().toString(), false, child.getLen()));
            }
        }
    }

    /** A path by its whole name, as files below it have it in theirs. */
    String whole(String path) {
        try {
            Path place = new Path(path);
            return system(place).makeQualified(place).toString();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    boolean isFolder(String path) {
        try {
            Path place = new Path(path);
            FileSystem system = system(place);
            return system.exists(place) && system.getFileStatus(place).isDirectory();
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    boolean exists(String path) {
        try {
            Path place = new Path(path);
            return system(place).exists(place);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    /** The bytes of a file that may be missing. */
    Optional<byte[]> read(String path) {
        try {
            Path place = new Path(path);
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

    InputStream open(String path) throws IOException {
        Path place = new Path(path);
        return system(place).open(place);
    }

    /** Writes a file in UTF-8 beside its place first, then moves it there; what was there is gone. */
    void write(String folder, String name, Writing writing) {
        Path place = new Path(folder, name);
        // Two attempts at one task may be at it at once.
        Path beside = new Path(folder, "." + name + STAGED + "-" + attempt());
        try {
            FileSystem system = system(place);
            try (Writer out =
                    new OutputStreamWriter(system.create(beside, /* overwrite= */ true), StandardCharsets.UTF_8)) {
                writing.to(out);
            }
            system.delete(place, /* recursive= */ false);
            if (!system.rename(beside, place) && !system.exists(place)) {
                throw new IOException("it could not be moved to its place");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(place + " cannot be written: " + e.getMessage(), e));
        }
    }

    private static String attempt() {
        org.apache.spark.TaskContext task = org.apache.spark.TaskContext.get();
        return task == null ? "driver" : String.format(Locale.ROOT, "%d", task.taskAttemptId());
    }

    void delete(String path) {
        try {
            Path place = new Path(path);
            system(place).delete(place, /* recursive= */ true);
        } catch (IOException e) {
            throw new UserError(path + " cannot be removed: " + e.getMessage(), "");
        }
    }

    private static UserError unreadable(String path, IOException e) {
        return new UserError(path + ": cannot be read: " + e.getMessage(), "");
    }
}
