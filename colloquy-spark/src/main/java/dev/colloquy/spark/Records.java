package dev.colloquy.spark;

import dev.colloquy.summary.ThreadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.SequenceFile;

/** The labelled threads of one file, in order. */
final class Records implements Iterator<ThreadResult> {

    private final SequenceFile.Reader reader;
    private final Context context;
    private final BytesWritable value = new BytesWritable();
    private boolean more;

    /** Opens the file of a part. */
    Records(ClusterFiles files, String folder, int part, Context context) {
        this.context = context;
        try {
            this.reader = new SequenceFile.Reader(
                    files.configuration(), SequenceFile.Reader.file(LabelledFiles.part(folder, part)));
            advance();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void advance() throws IOException {
        more = reader.next(NullWritable.get(), value);
        if (!more) {
            reader.close();
        }
    }

    @Override
    public boolean hasNext() {
        return more;
    }

    @Override
    public ThreadResult next() {
        if (!more) {
            throw new NoSuchElementException();
        }
        try {
            ThreadResult thread = Labelled.read(value, context.codebook(), context::problems);
            advance();
            return thread;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
