package dev.colloquy.spark;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.OnDemandList;
import dev.colloquy.summary.ThreadResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.BytesWritable;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.io.SequenceFile;
import org.jspecify.annotations.Nullable;

/** The labelled threads of a corpus, sorted by id, out of the files that the cluster wrote. Cheap to go through in order only. */
final class LabelledFiles extends OnDemandList<ThreadResult> {

    private final ClusterFiles files;
    private final String folder;
    private final Places places;
    private final Census census;
    private final Codebook codebook;
    private final Labelled.Problems problems;
    private @Nullable Cursor cursor;

    /** How many threads are known to be those that were read. */
    private int known;

    /** @param census the threads that were labelled */
    LabelledFiles(
            ClusterFiles files,
            String folder,
            Places places,
            Census census,
            Codebook codebook,
            Labelled.Problems problems) {
        this.files = files;
        this.folder = folder;
        this.places = places;
        this.census = census;
        this.codebook = codebook;
        this.problems = problems;
    }

    /** The file of a part. */
    static Path part(String folder, int part) {
        return new Path(folder, String.format(Locale.ROOT, "part-r-%05d", part));
    }

    @Override
    public int size() {
        return census.threads().size();
    }

    /**
     * A thread with its labels.
     *
     * @throws ChangedInput if what was labelled is not what was read before
     */
    @Override
    public synchronized ThreadResult get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index + " of " + size());
        }
        Cursor open = cursor;
        if (open != null && open.at == index && open.last != null) {
            return open.last;
        }
        int part = places.partOf(index);
        try {
            if (open == null || open.part != part || open.at > index) {
                if (open != null) {
                    open.reader.close();
                }
                open = new Cursor(part, places.before(part) - 1);
                cursor = open;
            }
            return open.to(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place in the file of a part. */
    private final class Cursor {
        private final int part;
        private final SequenceFile.Reader reader;
        private final BytesWritable value = new BytesWritable();
        private int at;
        private @Nullable ThreadResult last;

        Cursor(int part, int at) throws IOException {
            this.part = part;
            this.at = at;
            this.reader = new SequenceFile.Reader(
                    files.configuration(), SequenceFile.Reader.file(LabelledFiles.part(folder, part)));
        }

        ThreadResult to(int index) throws IOException {
            while (at < index) {
                if (!reader.next(NullWritable.get(), value)) {
                    throw new ChangedInput(census.threads().get(index).id());
                }
                at++;
            }
            ThreadResult result = Labelled.read(value, codebook, problems);
            // Tasks read a file again where what they had read was lost with a worker.
            if (index == known) {
                String id = census.threads().get(index).id();
                if (!result.thread().id().equals(id)
                        || !result.thread().hash().equals(census.hashes().get(index))) {
                    throw new ChangedInput(id);
                }
                known++;
            }
            last = result;
            return result;
        }
    }
}
