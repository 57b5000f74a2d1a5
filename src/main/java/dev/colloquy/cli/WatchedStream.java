package dev.colloquy.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Remembers why nothing more could be written, which writers above it only answer with that it was so. */
final class WatchedStream extends FilterOutputStream {

    /** In what systems say of a reader that is gone, in any language. */
    private static final String GONE = "pipe";

    private @Nullable IOException failure;

    WatchedStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = failure == null ? e : failure;
            throw e;
        }
    }

    /** What went wrong, but for a reader that wants no more: that is the end of a run, and no failure. */
    Optional<String> failure() {
        return Optional.ofNullable(failure)
                .map(e -> Optional.ofNullable(e.getMessage()).orElse("unknown reason"))
                .filter(why -> !why.toLowerCase(Locale.ROOT).contains(GONE));
    }
}
