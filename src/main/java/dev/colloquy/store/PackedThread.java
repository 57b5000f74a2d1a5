package dev.colloquy.store;

import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.Packer;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Unpacker;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/** A thread as bytes, with the places of its texts in the file it came from. */
public final class PackedThread {

    private PackedThread() {}

    public static byte[] of(ThreadDoc thread) {
        Packer out = new Packer();
        out.text(thread.id()).text(thread.file());
        out.flag(thread.declaredComments().isPresent());
        thread.declaredComments().ifPresent(out::number);
        out.list(thread.leftOut().entrySet(), e -> out.constant(e.getKey()).number(e.getValue()));
        Post post = thread.post();
        out.text(post.title()).optional(post.author(), out::text).optional(post.published(), out::text);
        post.body().pack(out);
        out.list(thread.comments(), c -> {
            out.text(c.id())
                    .number(c.ordinal())
                    .optional(c.parent(), out::text)
                    .optional(c.author(), out::text)
                    .optional(c.published(), out::text)
                    .constant(c.status());
            c.body().pack(out);
        });
        return out.bytes();
    }

    /** An equal thread. */
    public static ThreadDoc read(byte[] bytes) {
        Unpacker in = new Unpacker(bytes);
        String id = in.text();
        String file = in.text();
        OptionalInt declared = in.flag() ? OptionalInt.of((int) in.number()) : OptionalInt.empty();
        SortedMap<Status, Integer> leftOut = new TreeMap<>();
        in.list(() -> leftOut.put(in.constant(Status.values()), (int) in.number()));
        Post post = new Post(in.text(), in.optional(in::text), in.optional(in::text), SourceText.unpack(in));
        List<Comment> comments = in.list(() -> comment(in));
        return new ThreadDoc(id, file, post, comments, declared, leftOut);
    }

    private static Comment comment(Unpacker in) {
        String id = in.text();
        int ordinal = (int) in.number();
        var parent = in.optional(in::text);
        var author = in.optional(in::text);
        var published = in.optional(in::text);
        Status status = in.constant(Status.values());
        return new Comment(id, ordinal, parent, author, published, SourceText.unpack(in), status);
    }
}
