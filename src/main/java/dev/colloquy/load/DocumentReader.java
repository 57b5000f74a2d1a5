package dev.colloquy.load;

import java.io.IOException;

/** A reader that needs the whole file at once. */
public abstract class DocumentReader implements ThreadReader {

    @Override
    public final ReadOutcome read(RawFile file, ReadOptions options, ThreadSink sink) throws IOException {
        RawFile.Document document = file.document();
        if (document instanceof RawFile.Document.TooLong tooLong) {
            return new ReadOutcome.Unreadable(tooLong.problem());
        }
        RawFile.Document.Text text = (RawFile.Document.Text) document;
        ReadOutcome outcome = read(text.file(), options, sink);
        if (outcome instanceof ReadOutcome.Done) {
            text.problems().ifPresent(sink::problem);
        }
        return outcome;
    }

    /** Reads a whole file. */
    protected abstract ReadOutcome read(SourceFile file, ReadOptions options, ThreadSink sink);
}
