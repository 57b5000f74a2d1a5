package dev.colloquy.report;

import dev.colloquy.text.ContentHash;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;

/** Where the files of an export are put together, before they go to their place all at once. */
public interface ExportFolder {

    /** Writes a text piece by piece, so that it may be larger than memory. */
    @FunctionalInterface
    interface Text {
        void write(Writer out) throws IOException;
    }

    /** Writes bytes piece by piece. */
    @FunctionalInterface
    interface Bytes {
        void write(OutputStream out) throws IOException;
    }

    /** What was written: how many bytes, and their digest. */
    record Written(long bytes, ContentHash hash) {}

    /**
     * Writes one file that is a text, in UTF-8.
     *
     * @param name its path below the folder, with {@code /} between folders, which are made
     * @throws dev.colloquy.text.UserError if it cannot be written
     */
    void write(String name, Text text);

    /** Writes one file that is a text which is there. */
    default void write(String name, String text) {
        write(name, out -> out.write(text));
    }

    /** Writes one file that is no text. */
    void binary(String name, Bytes content);

    /** What was written to a file of this name. */
    Written written(String name);

    /**
     * The place of a file that a library writes itself.
     *
     * @param name as for {@link #write}
     */
    Path place(String name);
}
