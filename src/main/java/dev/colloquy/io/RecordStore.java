package dev.colloquy.io;

import dev.colloquy.text.ContentHash;
import java.util.OptionalLong;

/** Records of bytes, each found again by a ticket. Safe for several threads. */
public interface RecordStore extends AutoCloseable {

    /**
     * Keeps a record.
     *
     * @return its ticket
     * @throws dev.colloquy.text.UserError if there is no room for it
     */
    long add(byte[] record);

    /** The ticket of a record that an earlier run kept under that key, where such records are kept. */
    default OptionalLong find(ContentHash key) {
        return OptionalLong.empty();
    }

    /** Keeps a record under a key, by which a later run may find it. */
    default long put(ContentHash key, byte[] record) {
        return add(record);
    }

    /** The record of a ticket. */
    byte[] get(long ticket);

    /** Lets go of what is held open; tickets are of no use after that. */
    @Override
    void close();
}
