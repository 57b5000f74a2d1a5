package dev.colloquy.summary;

import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts what threads hold, one after another, and keeps none of them: names of authors are all that grows. */
public final class FactsSoFar {

    private final Function<Item, Optional<String>> language;
    private final Set<String> authors = new HashSet<>();
    private final DateRange dates = new DateRange();
    private final SortedMap<String, Long> languages = new TreeMap<>();
    private final SortedMap<String, Long> statuses = new TreeMap<>();
    private final SortedMap<String, Long> leftOut = new TreeMap<>();
    private final SortedMap<String, Long> problems = new TreeMap<>();
    private long threads;
    private long items;
    private int depth;

    /** @param language tells the language of an item, where it can be told */
    public FactsSoFar(Function<Item, Optional<String>> language) {
        this.language = language;
    }

    public void thread(ThreadDoc thread) {
        threads++;
        depth = Math.max(depth, depth(thread));
        thread.leftOut().forEach((status, n) -> leftOut.merge(status.code(), (long) n, Long::sum));
        thread.items().forEach(this::item);
    }

    /** The comments of a thread of which there is more elsewhere. */
    public void comments(ThreadDoc part) {
        part.leftOut().forEach((status, n) -> leftOut.merge(status.code(), (long) n, Long::sum));
        part.comments().forEach(this::item);
    }

    private void item(Item item) {
        items++;
        item.author().ifPresent(authors::add);
        if (!isMissing(item)) {
            dates.add(item.published());
        }
        language.apply(item).ifPresent(code -> languages.merge(code, 1L, Long::sum));
        if (item instanceof Comment comment && comment.status() != Status.PUBLISHED) {
            statuses.merge(comment.status().code(), 1L, Long::sum);
        }
    }

    /** True for the post of a thread of which there are comments alone. */
    private static boolean isMissing(Item item) {
        return item instanceof Post post
                && post.title().isEmpty()
                && post.body().length() == 0;
    }

    public void problem(ReadProblem problem) {
        problems.merge(problem.severity().name().toLowerCase(Locale.ROOT), 1L, Long::sum);
    }

    /** Adds what was counted in another file. */
    public void add(FactsSoFar file) {
        FileFacts more = file.told();
        threads += more.threads();
        items += more.items();
        depth = Math.max(depth, more.depth());
        authors.addAll(file.authors);
        dates.add(more.dates());
        more.languages().forEach((code, n) -> languages.merge(code, n, Long::sum));
        more.statuses().forEach((code, n) -> statuses.merge(code, n, Long::sum));
        more.leftOut().forEach((code, n) -> leftOut.merge(code, n, Long::sum));
        more.problems().forEach((code, n) -> problems.merge(code, n, Long::sum));
    }

    public FileFacts told() {
        return told(0);
    }

    /**
     * The same with threads of which only the comments were counted.
     *
     * @param joined how many; each has a post, if an empty one
     */
    public FileFacts told(long joined) {
        return new FileFacts(
                threads + joined,
                items + joined,
                depth,
                authors.size(),
                dates.told(),
                languages,
                statuses,
                leftOut,
                problems);
    }

    private static int depth(ThreadDoc thread) {
        Map<String, String> parents = new HashMap<>();
        thread.comments().forEach(c -> c.parent().ifPresent(p -> parents.put(c.id(), p)));
        Map<String, Integer> depths = new HashMap<>();
        int deepest = 0;
        for (Comment comment : thread.comments()) {
            // Up to what is known already, then down again: a chain is walked once, however long it is.
            Deque<String> way = new ArrayDeque<>();
            @Nullable String at = comment.id();
            while (at != null && !depths.containsKey(at) && isComment(at)) {
                way.push(at);
                depths.put(at, 0);
                at = parents.get(at);
            }
            int above = at == null ? 0 : depths.getOrDefault(at, 0);
            for (String id : way) {
                depths.put(id, ++above);
            }
            deepest = Math.max(deepest, above);
        }
        return deepest;
    }

    private static boolean isComment(String id) {
        return !id.equals(Post.ID);
    }
}
