package dev.colloquy.privacy;

import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Puts pseudonyms in the place of the names of a thread's people: as authors, and where a text of the thread names them. */
public final class Pseudonymizer {

    private final Pseudonyms pseudonyms;

    public Pseudonymizer(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** The thread without the names; places in the file stay what they were. */
    public ThreadDoc apply(ThreadDoc thread) {
        Set<String> names = new TreeSet<>();
        thread.items().forEach(item -> item.author().filter(n -> !n.isBlank()).ifPresent(names::add));
        if (names.isEmpty()) {
            return thread;
        }
        NamesInTexts inTexts =
                new NamesInTexts(names, thread.items().stream().map(Item::body).toList());
        Post post = thread.post();
        return new ThreadDoc(
                thread.id(),
                thread.file(),
                new Post(post.title(), named(post), post.published(), inTexts.replaced(post.body(), pseudonyms::of)),
                thread.comments().stream().map(c -> comment(c, inTexts)).toList(),
                thread.declaredComments(),
                thread.leftOut());
    }

    private Comment comment(Comment comment, NamesInTexts inTexts) {
        return new Comment(
                comment.id(),
                comment.ordinal(),
                comment.parent(),
                named(comment),
                comment.published(),
                inTexts.replaced(comment.body(), pseudonyms::of),
                comment.status());
    }

    private Optional<String> named(Item item) {
        return item.author().filter(n -> !n.isBlank()).map(pseudonyms::of);
    }
}
