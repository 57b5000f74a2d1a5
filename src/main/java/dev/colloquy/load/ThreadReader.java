package dev.colloquy.load;

/** Reads threads of one format. Implementations are stateless and safe for many threads. */
public interface ThreadReader {

    /** The format's name, as {@code --from} takes it. */
    String format();

    /** Looks at the beginning of a file; cheap. */
    Confidence sniff(SourceFile file);

    ReadOutcome read(SourceFile file);
}
