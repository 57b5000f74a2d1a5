package dev.colloquy.cli;

import dev.colloquy.io.ArchiveLimits;
import dev.colloquy.io.Archives;
import dev.colloquy.io.Stored;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A REFI-QDA project: a zip file with a {@code project.qde} and the texts that it names. Taken out within limits; nothing else in it is
 * looked at.
 */
final class ProjectFile implements Archives.Visitor {

    /** The name of the file that says what the project holds. */
    static final String MAIN = "project.qde";

    private static final long MIB = 1024L * 1024;
    private static final ArchiveLimits LIMITS = new ArchiveLimits(1, 100_000, 2048 * MIB, 250, 256 * MIB);
    private static final int LONGEST = (int) (512 * MIB);
    private static final String AGAIN = "export the project again, as REFI-QDA (.qdpx)";

    private final Path file;
    private final Map<String, byte[]> texts = new TreeMap<>();
    private Optional<byte[]> main = Optional.empty();
    private Optional<ReadProblem> problem = Optional.empty();

    private ProjectFile(Path file) {
        this.file = file;
    }

    /** @throws UserError if it is none, or broken */
    static ProjectFile read(Path file, byte[] bytes) {
        ProjectFile project = new ProjectFile(file);
        new Archives(LIMITS).visit(file.toString(), Stored.of(bytes), project);
        if (project.problem.isPresent()) {
            throw new UserError(project.problem.get().sentence(), AGAIN);
        }
        if (project.main.isEmpty()) {
            throw new UserError(file + ": there is no " + MAIN + " in this file", AGAIN);
        }
        return project;
    }

    /** True for the bytes of a zip file. */
    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] <= 5;
    }

    byte[] main() {
        return main.orElseThrow();
    }

    /** Bytes by file name in lower case, without folders. */
    Map<String, byte[]> texts() {
        return new TreeMap<>(texts);
    }

    @Override
    public void file(String name, Stored content) {
        String inside = name.substring(Math.min(name.length(), file.toString().length() + 1));
        String last = inside.substring(inside.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (inside.equalsIgnoreCase(MAIN)) {
            main = Optional.of(bytes(content));
        } else if (last.endsWith(".txt")) {
            texts.put(last, bytes(content));
        }
    }

    private byte[] bytes(Stored content) {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(LONGEST);
            if (in.read() >= 0) {
                throw new UserError(file + ": a file in it is over " + LONGEST / MIB + " MiB", "");
            }
            return bytes;
        } catch (IOException e) {
            throw new UserError(file + ": cannot be read: " + e.getMessage(), AGAIN);
        }
    }

    @Override
    public boolean opens(String name) {
        return name.equals(file.toString());
    }

    @Override
    public void skipped(String name, String why) {
        // Sources that are documents are named by the project itself, if it has no text for them.
    }

    @Override
    public void problem(ReadProblem found) {
        boolean within = found.file().startsWith(file + "/");
        String name = found.file().toLowerCase(Locale.ROOT);
        if (!within || name.endsWith(MAIN) || name.endsWith(".txt")) {
            problem = problem.or(() -> Optional.of(found));
        }
    }
}
