package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Keeps two runs from writing to one folder at once. The system lets go of it when the run ends, however it ends. */
final class FolderLock implements AutoCloseable {

    /** A byte that no lock file has, so that what is in it can be read. */
    private static final long BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST = 32;

    /** What this process has: a file that it has locked must not be opened, and so closed, a second time. */
    private static final Set<Object> OWN = ConcurrentHashMap.newKeySet();

    private final FileChannel file;
    private final Optional<Object> identity;

    private FolderLock(FileChannel file, Optional<Object> identity) {
        this.file = file;
        this.identity = identity;
        identity.ifPresent(OWN::add);
    }

    /** How often a lock file that another run has just taken away is made anew. */
    private static final int TRIES = 100;

    /**
     * Takes the lock. The folder for the file is made if missing; whoever has the lock may take the file away. On a file system without locks there is none to be taken, and the run goes on.
     *
     * @param folder what it stands for, as its user calls it
     * @throws UserError if another run has it
     * @throws IOException if the file cannot be written
     */
    static FolderLock take(Path path, Path folder) throws IOException {
        IOException lost = new IOException("it is taken away again and again");
        for (int i = 0; i < TRIES; i++) {
            try {
                Files.createDirectories(Objects.requireNonNull(path.getParent()));
                Optional<FolderLock> lock = tried(path, folder);
                if (lock.isPresent()) {
                    return lock.get();
                }
            } catch (NoSuchFileException e) {
                // Another run has just taken the folder away; it is made anew.
                lost = e;
            }
        }
        throw lost;
    }

    /** Empty if the file that was locked is not the one that lies there by now. */
    private static Optional<FolderLock> tried(Path path, Path folder) throws IOException {
        make(path);
        Optional<Object> lying = identity(path);
        if (lying.filter(OWN::contains).isPresent()) {
            throw busy(folder, process(Long.toString(ProcessHandle.current().pid())));
        }
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean taken = false;
        try {
            if (!isFree(file)) {
                throw busy(folder, holder(file));
            }
            byte[] id = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            file.truncate(0);
            file.write(ByteBuffer.wrap(id), 0);
            taken = lying.equals(identity(path));
            return taken ? Optional.of(new FolderLock(file, lying)) : Optional.empty();
        } finally {
            if (!taken) {
                file.close();
            }
        }
    }

    private static UserError busy(Path folder, String holder) {
        return new UserError(
                "another run is writing to " + folder + holder,
                "wait until it is done, or name other folders with --out and --corpus-dir");
    }

    private static String process(String id) {
        return " (process " + id + ")";
    }

    private static void make(Path path) throws IOException {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException e) {
            // Another run has made it, or an earlier one.
            return;
        }
    }

    /**
     * Tells one file from another of the same name, where the system can. The file must not be opened for that: POSIX systems take all locks of a process
     * on a file away as soon as the process closes it, through whatever handle.
     */
    private static Optional<Object> identity(Path path) throws IOException {
        return Optional.ofNullable(Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey());
    }

    private static boolean isFree(FileChannel file) {
        try {
            @Nullable FileLock lock = file.tryLock(BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            // There are no locks here; that is no reason to refuse the work.
            return true;
        }
    }

    private static String holder(FileChannel file) {
        try {
            ByteBuffer id = ByteBuffer.allocate(LONGEST);
            file.read(id, 0);
            String process = StandardCharsets.US_ASCII.decode(id.flip()).toString();
            return Optional.of(process)
                    .filter(p -> p.matches("[0-9]+"))
                    .map(FolderLock::process)
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() throws IOException {
        identity.ifPresent(OWN::remove);
        file.close();
    }
}
