package dev.colloquy.load;

import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The ids and numbers that comments had when this program wrote them, which are those of their page. */
public final class NamesAsWritten {

    private static final Pattern ID = Pattern.compile("c[0-9]{1,9}");

    private NamesAsWritten() {}

    /**
     * What was written of a comment.
     *
     * @param id as written; empty if none is
     */
    public record Written(String id, OptionalInt ordinal, Optional<String> parent) {}

    /**
     * The thread with them; as it is if they do not fit.
     *
     * @param written a comment each, in their order in the thread
     */
    public static ThreadDoc of(ThreadDoc thread, List<Written> written) {
        if (thread.comments().size() != written.size()) {
            return thread;
        }
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            Comment read = thread.comments().get(i);
            Written as = written.get(i);
            // What was mended since answers the post, without a word that it does.
            Optional<String> parent = as.parent().filter(p -> read.parent().isPresent() || p.equals(Post.ID));
            comments.add(new Comment(
                    as.id().isEmpty() ? read.id() : as.id(),
                    as.ordinal().orElse(read.ordinal()),
                    parent,
                    read.author(),
                    read.published(),
                    read.body(),
                    read.status()));
        }
        boolean unique = comments.stream().map(Comment::id).distinct().count() == comments.size()
                && comments.stream().allMatch(c -> ID.matcher(c.id()).matches());
        return unique
                ? new ThreadDoc(
                        thread.id(),
                        thread.file(),
                        thread.post(),
                        comments,
                        thread.declaredComments(),
                        thread.leftOut())
                : thread;
    }
}
