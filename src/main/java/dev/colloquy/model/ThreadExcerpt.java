package dev.colloquy.model;

import dev.colloquy.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Parts of threads that are labelled as they are in the whole one, as far as stances and themes go. */
public final class ThreadExcerpt {

    private ThreadExcerpt() {}

    /**
     * Some items of a thread with what they answer; all keep their ids and numbers. The title stays, and the post, without its
     * text if nobody wants it. What an item answers that is in it for another's sake alone is left out.
     *
     * @param wanted ids of items
     */
    public static ThreadDoc of(ThreadDoc thread, Set<String> wanted) {
        Set<String> kept = new TreeSet<>(wanted);
        thread.comments().stream()
                .filter(c -> wanted.contains(c.id()))
                .flatMap(c -> c.parent().stream())
                .forEach(kept::add);
        Post post = thread.post();
        List<Comment> comments = thread.comments().stream()
                .filter(c -> kept.contains(c.id()))
                .map(c -> c.parent()
                                .filter(p -> !kept.contains(p) && !p.equals(Post.ID))
                                .isPresent()
                        ? orphan(c)
                        : c)
                .toList();
        return new ThreadDoc(
                thread.id(),
                thread.file(),
                wanted.contains(Post.ID)
                        ? post
                        : new Post(post.title(), post.author(), post.published(), SourceText.of("")),
                comments,
                thread.declaredComments(),
                thread.leftOut());
    }

    private static Comment orphan(Comment comment) {
        return new Comment(
                comment.id(),
                comment.ordinal(),
                Optional.empty(),
                comment.author(),
                comment.published(),
                comment.body(),
                comment.status());
    }
}
