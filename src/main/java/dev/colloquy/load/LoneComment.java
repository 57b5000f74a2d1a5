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
 * @param page what the comment calls its page; empty if it does not
 * @param perhaps what may be the comment that it answers, if it is one: some sites keep a page there, or a comment's number
 * @param options what the file was read with
 */
public record LoneComment(
        String id, String path, FoundComment comment, String page, Optional<String> perhaps, ReadOptions options) {

    /** One that calls no page, and of which it is known what it answers. */
    public LoneComment(String id, String path, FoundComment comment, ReadOptions options) {
        this(id, path, comment, "", Optional.empty(), options);
    }

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
