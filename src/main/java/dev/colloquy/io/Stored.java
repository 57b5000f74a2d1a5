package dev.colloquy.io;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Bytes that can be read from their beginning as often as needed: a file, or what came out of an archive or a stream. */
public abstract sealed class Stored {

    private Stored() {}

    /** A file, which need not be readable. */
    public static Stored of(Path path) {
        return new InFile(path);
    }

    /** What is in memory already; the bytes are not copied. */
    public static Stored of(byte[] bytes) {
        return new InMemory(bytes);
    }

    /**
     * Begins again.
     *
     * @throws IOException if it cannot be opened; its message is a sentence for people
     */
    public abstract InputStream open() throws IOException;

    abstract SeekableByteChannel channel() throws IOException;

    /** How many bytes it has. */
    public abstract long size() throws IOException;

    private static final class InFile extends Stored {
        private final Path path;

        InFile(Path path) {
            this.path = path;
        }

        @Override
        public InputStream open() throws IOException {
            return FileTree.open(path);
        }

        @Override
        SeekableByteChannel channel() throws IOException {
            return FileChannel.open(path, StandardOpenOption.READ);
        }

        @Override
        public long size() throws IOException {
            return Files.size(path);
        }
    }

    private static final class InMemory extends Stored {
        private final byte[] bytes;

        InMemory(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        SeekableByteChannel channel() {
            return new SeekableInMemoryByteChannel(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }
    }
}
