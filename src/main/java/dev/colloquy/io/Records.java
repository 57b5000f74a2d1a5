package dev.colloquy.io;

import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Records that are kept for a run: in memory while they are few, else in a file that goes with the run, however it ends.
 */
public final class Records implements RecordStore {

    /** As much as may be in memory, in bytes. */
    static final long IN_MEMORY = 16L << 20;

    private final Path folder;
    private final long most;
    private final Map<Long, byte[]> memory = new HashMap<>();
    private final List<Long> order = new ArrayList<>();
    private volatile Optional<FileChannel> file = Optional.empty();
    private long end;

    private Records(Path folder, long most) {
        this.folder = folder;
        this.most = most;
    }

    /**
     * No records yet.
     *
     * @param place where a file may be made once they are many: a folder, or one that is to be; what is there around it is taken. If
     *     nothing can be written there, the folder for temporary files is
     */
    public static Records near(Path place) {
        return near(place, IN_MEMORY);
    }

    static Records near(Path place, long most) {
        Path at = place.toAbsolutePath().normalize();
        while (!Files.isDirectory(at)) {
            Optional<Path> around = Optional.ofNullable(at.getParent());
            if (around.isEmpty()) {
                break;
            }
            at = around.get();
        }
        return new Records(Files.isDirectory(at) && Files.isWritable(at) ? at : temporary(), most);
    }

    private static Path temporary() {
        return Path.of(System.getProperty("java.io.tmpdir", "."));
    }

    @Override
    public synchronized long add(byte[] record) {
        long ticket = end;
        end += Integer.BYTES + record.length;
        if (file.isEmpty() && end <= most) {
            memory.put(ticket, record.clone());
            order.add(ticket);
            return ticket;
        }
        try {
            FileChannel out = file.isPresent() ? file.get() : spill();
            write(out, ticket, record);
        } catch (IOException e) {
            throw noRoom(e);
        }
        return ticket;
    }

    private FileChannel spill() throws IOException {
        // Without a name as soon as it is open, where the system can do that: nothing is left behind, however the run
        // ends.
        Path made = Files.createTempFile(folder, ".colloquy-", ".part");
        FileChannel out = FileChannel.open(
                made, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        for (long ticket : order) {
            write(out, ticket, Objects.requireNonNull(memory.get(ticket)));
        }
        file = Optional.of(out);
        memory.clear();
        order.clear();
        return out;
    }

    private static void write(FileChannel out, long at, byte[] record) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + record.length)
                .putInt(record.length)
                .put(record)
                .flip();
        long position = at;
        while (bytes.hasRemaining()) {
            position += out.write(bytes, position);
        }
    }

    @Override
    public byte[] get(long ticket) {
        if (file.isEmpty()) {
            synchronized (this) {
                byte[] record = memory.get(ticket);
                if (record != null) {
                    return record.clone();
                }
            }
        }
        try {
            FileChannel in = file.orElseThrow(() -> new IllegalArgumentException("no record " + ticket));
            return read(
                            in,
                            ticket + Integer.BYTES,
                            read(in, ticket, Integer.BYTES).getInt())
                    .array();
        } catch (IOException e) {
            throw new UserError("a temporary file cannot be read: " + FileTree.reason(e), "run it again");
        }
    }

    static ByteBuffer read(FileChannel in, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (in.read(bytes, at + bytes.position()) < 0) {
                throw new IOException("it ends too early");
            }
        }
        return bytes.flip();
    }

    private static UserError noRoom(IOException e) {
        return new UserError(
                "a temporary file cannot be written: " + FileTree.reason(e), "make room on the disk, and run it again");
    }

    @Override
    public synchronized void close() {
        memory.clear();
        order.clear();
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException e) {
            throw new UserError("a temporary file could not be removed: " + FileTree.reason(e), "");
        }
    }
}
