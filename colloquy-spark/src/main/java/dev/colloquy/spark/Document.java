package dev.colloquy.spark;

import java.io.Serializable;

/**
 * A file that was made of rows of a table.
 *
 * @param key what tells it apart from all others of its table, and puts them in order
 * @param name what it is called
 * @param fault what is wrong with rows that make no file; no text if this is one
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record Document(String key, String name, byte[] bytes, String fault) implements Serializable {

    /** A file. */
    static Document of(String key, String name, byte[] bytes) {
        return new Document(key, name, bytes, "");
    }

    /** Rows that make none. */
    static Document fault(String name, String why) {
        // After all files, as what is told in the end.
        return new Document("\uFFFF", name, new byte[0], why);
    }

    boolean isFault() {
        return !fault.isEmpty();
    }
}
