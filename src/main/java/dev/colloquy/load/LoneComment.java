package dev.colloquy.load;

import dev.colloquy.load.ThreadAssembly.Order;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A comment that is a file of its own.
 *
 * @param id the thread id that the file's name gives
 * @param path path below the input folder, with {@code /}
 * @param options what the file was read with
 */
public record LoneComment(String id, String path, FoundComment comment, ReadOptions options) {

    /** A thread of this comment alone. */
    public ThreadDoc alone(ThreadSink sink) {
        ThreadAssembly assembly = new ThreadAssembly(path, options);
        assembly.add(comment);
        return assembly.build(id, emptyPost(), OptionalInt.empty(), Order.FILE, sink);
    }

    static Post emptyPost() {
        return new Post("", Optional.empty(), Optional.empty(), SourceText.of(""));
    }
}
