package dev.colloquy.load;

import java.io.IOException;

/** Reads threads of one format. Implementations are stateless and safe for many threads. */
public interface ThreadReader {

    /** The format's name, as {@code --from} takes it. */
    String format();

    /** What the format is known by, as a phrase for people. */
    String signs();

    /** Looks at the beginning of a file; cheap. */
    Confidence sniff(Sample sample);

    /**
     * Reads a file. All that can be read goes into the sink, in the order of the file where that is possible.
     *
     * @throws IOException if the file itself cannot be read, not for what is in it
     */
    ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException;
}
