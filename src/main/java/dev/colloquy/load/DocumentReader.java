package dev.colloquy.load;

import java.io.IOException;

/** A reader that needs the whole file at once. */
public abstract class DocumentReader implements ThreadReader {

    @Override
    public final ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        RawFile.Document document = file.document();
        ReadOutcome outcome = read(document.file(), options, sink);
        if (outcome instanceof ReadOutcome.Done) {
            document.problems().forEach(sink::problem);
        }
        return outcome;
    }

    /** Reads a whole file. */
    protected abstract ReadOutcome read(SourceFile file, ReadOptions options, ThreadSink sink);
}
