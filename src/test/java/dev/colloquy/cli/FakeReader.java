package dev.colloquy.cli;

import dev.colloquy.load.Confidence;
import dev.colloquy.load.DocumentReader;
import dev.colloquy.load.FoundComment;
import dev.colloquy.load.ReadOptions;
import dev.colloquy.load.ReadOutcome;
import dev.colloquy.load.Sample;
import dev.colloquy.load.SourceFile;
import dev.colloquy.load.ThreadAssembly;
import dev.colloquy.load.ThreadSink;
import dev.colloquy.model.Post;
import dev.colloquy.model.Status;
import dev.colloquy.text.Place;
import dev.colloquy.text.SourceText;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads lines {@code key|parent|author|date|status|text}, and a line {@code #} for each thread. */
final class FakeReader extends DocumentReader {

    @Override
    public String format() {
        return "fake";
    }

    @Override
    public String signs() {
        return "a hash at its beginning";
    }

    @Override
    public Confidence sniff(Sample sample) {
        return sample.text().startsWith("#") ? Confidence.CERTAIN : Confidence.NO;
    }

    @Override
    protected ReadOutcome read(SourceFile file, ReadOptions options, ThreadSink sink) {
        int thread = 0;
        for (String part : file.text().value().substring(1).split("\n#", -1)) {
            ThreadAssembly assembly = new ThreadAssembly(file.path(), options);
            String[] lines = part.strip().split("\n", -1);
            for (int i = 1; i < lines.length; i++) {
                String[] cells = lines[i].split("\\|", -1);
                assembly.add(new FoundComment(
                        cells[0],
                        given(cells[1]),
                        given(cells[2]),
                        given(cells[3]),
                        SourceText.of(cells[5]),
                        Status.of(cells[4]).orElse(Status.PUBLISHED),
                        new Place(i, 1)));
            }
            Post post = new Post(lines[0], Optional.empty(), Optional.empty(), SourceText.of("A post"));
            sink.thread(assembly.build(
                    file.id() + "-" + ++thread, post, OptionalInt.empty(), ThreadAssembly.Order.FILE, sink));
        }
        return new ReadOutcome.Done();
    }

    private static Optional<String> given(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
