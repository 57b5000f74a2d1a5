package dev.colloquy.io;

import dev.colloquy.text.ContentHash;
import dev.colloquy.text.UserError;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.zip.CRC32;

/**
 * Records under keys in a file that is only ever added to, so that a run that was broken off at any moment finds again all that it had
 * finished. A record is its length, a checksum, its key and its bytes; what follows the last whole one is cut off. A journal is of
 * one kind of work, which it is opened for: one of another kind is begun anew.
 */
public final class Journal implements RecordStore {

    private static final byte[] MAGIC = "colloquy-journal-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY = 32;
    private static final int HEADER = MAGIC.length + KEY;
    private static final int HEAD = 2 * Integer.BYTES + KEY;
    private static final String FRESH = ".fresh";

    private final Path path;
    private final ContentHash kind;
    private final KeyTable table = new KeyTable();
    private FileChannel file;
    private long end;

    private Journal(Path path, ContentHash kind, FileChannel file) {
        this.path = path;
        this.kind = kind;
        this.file = file;
    }

    /**
     * Opens a journal, or begins one; its folder is there. Nobody else may have it open.
     *
     * @param kind what its records depend on besides their keys
     * @param anew true if records that are there are not wanted
     * @throws UserError if it cannot be read or written
     */
    public static Journal open(Path path, ContentHash kind, boolean anew) {
        try {
            FileChannel file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            Journal journal = new Journal(path, kind, file);
            journal.begin(anew);
            return journal;
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    private void begin(boolean anew) throws IOException {
        byte[] header = header();
        long size = file.size();
        boolean same = !anew
                && size >= HEADER
                && Arrays.equals(Records.read(file, 0, HEADER).array(), header);
        if (!same) {
            file.truncate(0);
            write(0, ByteBuffer.wrap(header));
        }
        end = HEADER;
        while (same && end < size) {
            long next = next(size);
            if (next < 0) {
                break;
            }
            end = next;
        }
        file.truncate(end);
    }

    private byte[] header() {
        return ByteBuffer.allocate(HEADER).put(MAGIC).put(kind.digest()).array();
    }

    /** Takes the record at the end into the table; where the next one begins, or -1 if this one is not whole. */
    private long next(long size) throws IOException {
        if (size - end < HEAD) {
            return -1;
        }
        ByteBuffer head = Records.read(file, end, HEAD);
        int length = head.getInt();
        int checksum = head.getInt();
        byte[] key = new byte[KEY];
        head.get(key);
        if (length < 0 || length > size - end - HEAD) {
            return -1;
        }
        byte[] record = Records.read(file, end + HEAD, length).array();
        if (checksum(key, record) != checksum) {
            return -1;
        }
        table.put(key, end, /* used= */ false);
        return end + HEAD + length;
    }

    @Override
    public synchronized OptionalLong find(ContentHash key) {
        byte[] wanted = key.digest();
        return table.find(wanted, at -> {
            try {
                return Arrays.equals(
                        Records.read(file, at + 2 * Integer.BYTES, KEY).array(), wanted);
            } catch (IOException e) {
                throw refused(path, e);
            }
        });
    }

    @Override
    public synchronized long put(ContentHash key, byte[] record) {
        byte[] name = key.digest();
        ByteBuffer all = ByteBuffer.allocate(HEAD + record.length)
                .putInt(record.length)
                .putInt(checksum(name, record))
                .put(name)
                .put(record)
                .flip();
        long at = end;
        try {
            write(at, all);
        } catch (IOException e) {
            throw refused(path, e);
        }
        end = at + HEAD + record.length;
        table.put(name, at, /* used= */ true);
        return at;
    }

    @Override
    public long add(byte[] record) {
        return put(ContentHash.of(record), record);
    }

    @Override
    public byte[] get(long ticket) {
        try {
            int length = Records.read(file, ticket, Integer.BYTES).getInt();
            return Records.read(file, ticket + HEAD, length).array();
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    /**
     * Writes the journal anew without records that nobody has asked for or put since it was opened, if they are more than half of it.
     * Tickets are of no use after that.
     */
    public synchronized void tidy() {
        long[] sorted = table.used();
        try {
            long live = 0;
            for (long ticket : sorted) {
                live += HEAD + Records.read(file, ticket, Integer.BYTES).getInt();
            }
            if (2 * live >= end - HEADER) {
                return;
            }
            Path fresh = path.resolveSibling(path.getFileName() + FRESH);
            try (FileChannel out = FileChannel.open(
                    fresh, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING)) {
                out.write(ByteBuffer.wrap(header()));
                for (long ticket : sorted) {
                    int length = Records.read(file, ticket, Integer.BYTES).getInt();
                    ByteBuffer record = Records.read(file, ticket, HEAD + length);
                    while (record.hasRemaining()) {
                        out.write(record);
                    }
                }
            }
            file.close();
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            table.clear();
            begin(/* anew= */ false);
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    private void write(long at, ByteBuffer bytes) throws IOException {
        long position = at;
        while (bytes.hasRemaining()) {
            position += file.write(bytes, position);
        }
    }

    private static int checksum(byte[] key, byte[] record) {
        CRC32 crc = new CRC32();
        crc.update(key);
        crc.update(record);
        return (int) crc.getValue();
    }

    private static UserError refused(Path path, IOException e) {
        return new UserError(
                path + ": finished work cannot be kept: " + FileTree.reason(e),
                "what was finished before is there; run the same command again");
    }

    @Override
    public synchronized void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw refused(path, e);
        }
    }
}
