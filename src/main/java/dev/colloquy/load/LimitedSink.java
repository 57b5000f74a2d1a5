package dev.colloquy.load;

import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Hands threads on as far as they keep to limits, and tells what does not. */
public final class LimitedSink implements ThreadSink {

    private static final int MILLION = 1_000_000;

    private final String path;
    private final ReadLimits limits;
    private final ThreadSink sink;
    private int threads;

    /** @param path of the file that is read, for what is told */
    public LimitedSink(String path, ReadLimits limits, ThreadSink sink) {
        this.path = path;
        this.limits = limits;
        this.sink = sink;
    }

    /** How many threads and comments were handed on. */
    int threads() {
        return threads;
    }

    @Override
    public void thread(ThreadDoc thread) {
        List<Comment> comments = fewer(thread);
        if (faults(List.of(thread.post()), "the thread is left out")) {
            return;
        }
        faults(comments, "it is left out");
        threads++;
        List<Comment> kept = flatter(comments.stream()
                .map(c -> fault(c.body().value()).isEmpty() ? c : with(c, c.parent(), SourceText.of("")))
                .toList());
        sink.thread(
                kept.equals(thread.comments())
                        ? thread
                        : new ThreadDoc(
                                thread.id(),
                                thread.file(),
                                thread.post(),
                                kept,
                                thread.declaredComments(),
                                thread.leftOut()));
    }

    @Override
    public void lone(LoneComment comment) {
        String body = comment.comment().body().value();
        Optional<String> fault = fault(body);
        if (fault.isPresent()) {
            tell("the comment" + fault.get() + "; it is left out", limitOf(body));
            return;
        }
        threads++;
        sink.lone(comment);
    }

    @Override
    public void problem(ReadProblem problem) {
        sink.problem(problem);
    }

    private void tell(String message, String limit) {
        problem(ReadProblem.at(Severity.ERROR, path, 0, 0, message).withHint("--limit " + limit));
    }

    /** Tells which texts are beyond a limit, once for each limit; true if any is. */
    private boolean faults(List<? extends Item> items, String outcome) {
        Map<String, List<Item>> faulty = new TreeMap<>();
        items.forEach(i -> fault(i.body().value())
                .ifPresent(
                        f -> faulty.computeIfAbsent(f, k -> new ArrayList<>()).add(i)));
        faulty.forEach((fault, all) -> {
            String others = all.size() == 1 ? "" : " (and of " + count(all.size() - 1) + " more)";
            tell(
                    "the text of " + all.get(0).id() + others + fault + "; " + outcome,
                    all.stream()
                            .map(i -> i.body().value())
                            .max(Comparator.comparingLong(this::size))
                            .map(this::limitOf)
                            .orElse(""));
        });
        return !faulty.isEmpty();
    }

    private long size(String text) {
        return text.length() > limits.itemChars() ? text.length() : addresses(text);
    }

    private List<Comment> fewer(ThreadDoc thread) {
        List<Comment> comments = thread.comments();
        if (comments.size() <= limits.threadItems()) {
            return comments;
        }
        tell(
                "thread " + thread.id() + " has " + count(comments.size()) + " comments; those beyond "
                        + count(limits.threadItems()) + " are left out",
                "thread-items=" + comments.size());
        return comments.subList(0, limits.threadItems());
    }

    /** What is wrong with a text, as the end of a sentence about it. */
    private Optional<String> fault(String text) {
        if (text.length() > limits.itemChars()) {
            return Optional.of(" is longer than " + count(limits.itemChars()) + " characters");
        }
        return addresses(text) > limits.addresses()
                ? Optional.of(" has more than " + count(limits.addresses()) + " addresses")
                : Optional.empty();
    }

    private String limitOf(String text) {
        return text.length() > limits.itemChars() ? "item-chars=" + text.length() : "addresses=" + addresses(text);
    }

    private static int addresses(String text) {
        return count(text, "://") + count(text, "www.");
    }

    private static int count(String text, String sign) {
        int count = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length())) {
            count++;
        }
        return count;
    }

    /** The same comments, none of them deeper than allowed. */
    private List<Comment> flatter(List<Comment> comments) {
        if (limits.depth() == Integer.MAX_VALUE) {
            return comments;
        }
        Map<String, Integer> written = new HashMap<>();
        Map<String, Integer> depths = new HashMap<>();
        Map<String, Optional<String>> parents = new HashMap<>();
        List<Comment> flat = new ArrayList<>();
        Optional<Comment> first = Optional.empty();
        for (Comment comment : comments) {
            Optional<String> parent = comment.parent();
            written.put(
                    comment.id(),
                    parent.map(p -> 1 + written.getOrDefault(p, 0)).orElse(1));
            // A parent that is not there, or comes later, counts as one to the post.
            int depth = parent.map(p -> 1 + depths.getOrDefault(p, 0)).orElse(1);
            if (depth > limits.depth()) {
                parent = parent.flatMap(p -> parents.getOrDefault(p, Optional.empty()));
                depth = limits.depth();
                first = first.or(() -> Optional.of(comment));
            }
            depths.put(comment.id(), depth);
            parents.put(comment.id(), parent);
            flat.add(parent.equals(comment.parent()) ? comment : with(comment, parent, comment.body()));
        }
        first.ifPresent(c -> tell(
                "answers lie deeper than " + count(limits.depth()) + ", " + c.id()
                        + " first; they are kept as answers to what lies above",
                "depth=" + Collections.max(written.values())));
        return flat;
    }

    private static Comment with(Comment c, Optional<String> parent, SourceText body) {
        return new Comment(c.id(), c.ordinal(), parent, c.author(), c.published(), body, c.status());
    }

    private static String count(int number) {
        return number >= MILLION && number % MILLION == 0
                ? number / MILLION + " million"
                : String.format(Locale.ROOT, "%,d", number);
    }
}
