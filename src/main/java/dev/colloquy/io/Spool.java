package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/** A stream taken in whole, so that it can be read again: in memory while it is short, else in a file that goes with it. */
public final class Spool implements AutoCloseable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int STEP = 1 << 16;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private final CRC32 crc = new CRC32();
    private Optional<Path> file = Optional.empty();
    private Optional<IOException> damage = Optional.empty();
    private long size;

    private Spool() {}

    /** Counts bytes as they come. */
    interface Meter {
        void take(int bytes) throws LimitReached;
    }

    /** Takes in a stream of any length. What comes before it breaks is kept. */
    public static Spool of(InputStream in) {
        try {
            return of(in, bytes -> {});
        } catch (LimitReached e) {
            throw new IllegalStateException("there is no limit", e);
        }
    }

    static Spool of(InputStream in, Meter meter) throws LimitReached {
        Spool spool = new Spool();
        boolean done = false;
        try {
            spool.fill(in, meter);
            done = true;
        } finally {
            if (!done) {
                spool.close();
            }
        }
        return spool;
    }

    private void fill(InputStream in, Meter meter) throws LimitReached {
        byte[] step = new byte[STEP];
        OutputStream out = memory;
        try {
            for (int read = next(in, step); read >= 0; read = next(in, step)) {
                meter.take(read);
                crc.update(step, 0, read);
                size += read;
                if (size > IN_MEMORY && file.isEmpty()) {
                    out = toFile();
                }
                out.write(step, 0, read);
            }
        } catch (LimitReached e) {
            throw e;
        } catch (IOException e) {
            throw noRoom(e);
        } finally {
            close(out);
        }
    }

    private int next(InputStream in, byte[] step) {
        try {
            return in.read(step);
        } catch (IOException e) {
            damage = Optional.of(e);
            return -1;
        }
    }

    private OutputStream toFile() throws IOException {
        Path made = Files.createTempFile("colloquy-", ".part");
        made.toFile().deleteOnExit();
        file = Optional.of(made);
        OutputStream out = Files.newOutputStream(made);
        memory.writeTo(out);
        memory.reset();
        return out;
    }

    private static void close(OutputStream out) {
        try {
            out.close();
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private static UserError noRoom(IOException e) {
        return new UserError(
                "a temporary file cannot be written: " + FileTree.reason(e),
                "make room on the disk, or name another folder for temporary files: -Djava.io.tmpdir=DIR");
    }

    /** What was taken in; not to be used once this is closed. */
    public Stored content() {
        return file.map(Stored::of).orElseGet(() -> Stored.of(memory.toByteArray()));
    }

    /** Why the stream ended early, if it did. */
    public Optional<IOException> damage() {
        return damage;
    }

    long size() {
        return size;
    }

    long checksum() {
        return crc.getValue();
    }

    @Override
    public void close() {
        file.ifPresent(path -> {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UserError(path + ": a temporary file could not be removed", "remove it by hand");
            }
        });
    }
}
