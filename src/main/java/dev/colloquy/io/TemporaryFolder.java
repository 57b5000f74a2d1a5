package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files that are needed for a while, in the machine's folder for such files; it goes with all that is in it. */
public final class TemporaryFolder implements AutoCloseable {

    private final Path path;
    private final Thread sweeper = new Thread(this::sweep, "sweeper");

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /**
     * Makes one.
     *
     * @throws UserError if none can be made
     */
    public static TemporaryFolder open() {
        try {
            TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory("colloquy-"));
            // A run that is broken off leaves nothing either.
            Runtime.getRuntime().addShutdownHook(folder.sweeper);
            return folder;
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError(
                    "no temporary folder can be made: "
                            + (e instanceof IOException io ? FileTree.reason(io) : "the name cannot be one"),
                    "make room on the disk, or name another folder for temporary files:"
                            + " COLLOQUY_JAVA_OPTS=-Djava.io.tmpdir=DIR");
        }
    }

    public Path path() {
        return path;
    }

    private void clear() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(path)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.delete(one);
        }
    }

    private void sweep() {
        try {
            clear();
        } catch (IOException e) {
            // Nobody is left to be told; the system clears such folders away.
            return;
        }
    }

    @Override
    public void close() {
        try {
            clear();
            Runtime.getRuntime().removeShutdownHook(sweeper);
        } catch (IllegalStateException e) {
            // The run is being broken off, and the sweeper is at work.
            return;
        } catch (IOException e) {
            throw new UserError(path + ": a temporary folder could not be removed", "remove it by hand");
        }
    }
}
