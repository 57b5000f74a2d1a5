package dev.colloquy.load;

import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.Place;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes a thread of the comments of an export, and mends what exports break: a comment that is there twice, a parent that is not
 * there, comments that answer each other in a circle. All that is mended is told. What is not published is left out and counted,
 * unless it is asked for; what answers it then answers what it answered. Time grows with the number of comments.
 */
public final class ThreadAssembly {

    private static final int NONE = -1;
    /** Longer keys are cut where they are told. */
    private static final int LONGEST_KEY = 60;

    private final String path;
    private final ReadOptions options;
    private final List<FoundComment> found = new ArrayList<>();

    /** How comments are put in order. */
    public enum Order {
        /** As the file has them: as readers of the page see them. */
        FILE,
        /** By date, a parent always before what answers it; what has no date stays behind what stands before it in the file. */
        DATE
    }

    /**
     * An empty thread.
     *
     * @param path of the file, for problems
     */
    public ThreadAssembly(String path, ReadOptions options) {
        this.path = path;
        this.options = options;
    }

    public void add(FoundComment comment) {
        found.add(comment);
    }

    public int size() {
        return found.size();
    }

    /** The thread, with all that was added. */
    public ThreadDoc build(String id, Post post, OptionalInt declared, Order order, ThreadSink sink) {
        Map<String, Integer> byKey = new HashMap<>();
        List<FoundComment> all = unique(byKey, sink);
        int[] parents = parents(all, byKey, sink);
        SortedMap<Status, Integer> leftOut = new TreeMap<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Status status = all.get(i).status();
            if (options.includes(status)) {
                kept.add(i);
            } else {
                leftOut.merge(status, 1, Integer::sum);
            }
        }
        int[] shown = shown(all, parents);
        List<Integer> ordered = order == Order.FILE ? kept : byDate(all, kept, shown);
        int[] numbers = new int[all.size()];
        for (int i = 0; i < ordered.size(); i++) {
            numbers[ordered.get(i)] = i + 1;
        }
        List<Comment> comments = new ArrayList<>();
        for (int index : ordered) {
            FoundComment comment = all.get(index);
            comments.add(new Comment(
                    "c" + numbers[index],
                    numbers[index],
                    shown[index] == NONE ? Optional.empty() : Optional.of("c" + numbers[shown[index]]),
                    Authors.of(comment.author()),
                    comment.published(),
                    comment.body(),
                    comment.status()));
        }
        Post named = new Post(post.title(), Authors.of(post.author()), post.published(), post.body());
        return new ThreadDoc(id, path, named, comments, declared, leftOut);
    }

    /**
     * Each comment once. Of two that have one key, the later is left out if it is the same or another version of it, but that a
     * published version counts rather than one that was taken away; else both are kept, and nobody answers the later.
     */
    private List<FoundComment> unique(Map<String, Integer> byKey, ThreadSink sink) {
        List<FoundComment> all = new ArrayList<>();
        List<FoundComment> again = new ArrayList<>();
        List<FoundComment> versions = new ArrayList<>();
        List<FoundComment> others = new ArrayList<>();
        for (FoundComment comment : found) {
            Integer at = comment.key().isEmpty() ? null : byKey.putIfAbsent(comment.key(), all.size());
            if (at == null) {
                all.add(comment);
            } else if (isSame(all.get(at), comment)) {
                (isAlike(all.get(at), comment) ? again : versions).add(comment);
                if (all.get(at).status() != Status.PUBLISHED && comment.status() == Status.PUBLISHED) {
                    all.set(at, comment);
                }
            } else {
                others.add(comment);
                all.add(comment);
            }
        }
        tell(
                sink,
                again,
                "the comment %s is there twice; it counts once",
                "%d comments are there again; they count once");
        tell(
                sink,
                versions,
                "the comment %s is there in two versions; it counts once",
                "%d comments are there again in other versions; they count once");
        tell(
                sink,
                others,
                "two comments are called %s; both are kept",
                "%d comments are called as others are; all are kept");
        return all;
    }

    /** Tells what is alike in one sentence: with the key of one, or the number of many and the key of the first. */
    private void tell(ThreadSink sink, List<FoundComment> alike, String one, String many) {
        if (alike.size() == 1) {
            tell(
                    sink,
                    alike.get(0).place(),
                    one.replace("%s", shown(alike.get(0).key())));
        } else if (!alike.isEmpty()) {
            String sentence = many.replace("%d", Integer.toString(alike.size()));
            tell(
                    sink,
                    alike.get(0).place(),
                    sentence + ", the first of them " + shown(alike.get(0).key()));
        }
    }

    private static String shown(String key) {
        return Shown.shortened(key, LONGEST_KEY);
    }

    private static boolean isAlike(FoundComment one, FoundComment other) {
        return one.body().value().equals(other.body().value());
    }

    /** True if they are one comment: what was edited or taken away still has its time, and its author but when taken away. */
    private static boolean isSame(FoundComment one, FoundComment other) {
        boolean timed = one.published().filter(d -> d.indexOf('T') > 0).isPresent();
        boolean dated = timed && one.published().equals(other.published());
        boolean gone = one.status() == Status.DELETED || other.status() == Status.DELETED;
        return isAlike(one, other) || (dated && (gone || one.author().equals(other.author())));
    }

    private void tell(ThreadSink sink, Place place, String message) {
        sink.problem(ReadProblem.at(Severity.WARNING, path, place.line(), place.column(), message));
    }

    private int[] parents(List<FoundComment> all, Map<String, Integer> byKey, ThreadSink sink) {
        int[] parents = new int[all.size()];
        List<FoundComment> missing = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            FoundComment comment = all.get(i);
            parents[i] = comment.parent().map(byKey::get).orElse(NONE);
            if (comment.parent().isPresent() && parents[i] == NONE) {
                missing.add(comment);
            }
        }
        if (missing.size() == 1) {
            tell(
                    sink,
                    missing.get(0).place(),
                    "it answers " + shown(missing.get(0).parent().orElse(""))
                            + ", which is not there; it is read as an answer to the post");
        } else if (!missing.isEmpty()) {
            tell(
                    sink,
                    missing.get(0).place(),
                    missing.size() + " comments answer others that are not there, the first of them "
                            + shown(missing.get(0).parent().orElse("")) + "; they are read as answers to the post");
        }
        breakCircles(all, parents, sink);
        return parents;
    }

    private void breakCircles(List<FoundComment> all, int[] parents, ThreadSink sink) {
        int[] walk = new int[parents.length];
        for (int i = 0; i < parents.length; i++) {
            int at = i;
            while (at != NONE && walk[at] == 0) {
                walk[at] = i + 1;
                at = parents[at];
            }
            if (at != NONE && walk[at] == i + 1) {
                tell(
                        sink,
                        all.get(at).place(),
                        "comments answer each other in a circle; "
                                + shown(all.get(at).key()) + " is read as an answer to the post");
                parents[at] = NONE;
            }
        }
    }

    /** The nearest comment above each that is read. */
    private int[] shown(List<FoundComment> all, int[] parents) {
        int[] shown = parents.clone();
        for (int i = 0; i < shown.length; i++) {
            int at = shown[i];
            while (at != NONE && !options.includes(all.get(at).status())) {
                at = shown[at];
            }
            // What lies between is short-cut, so that a long chain of left out comments is walked once.
            for (int step = i; step != NONE && shown[step] != at; ) {
                int next = shown[step];
                shown[step] = at;
                step = next == NONE || options.includes(all.get(next).status()) ? NONE : next;
            }
        }
        return shown;
    }

    private static List<Integer> byDate(List<FoundComment> all, List<Integer> kept, int[] parents) {
        String[] dates = new String[all.size()];
        String last = "";
        for (int index : kept) {
            last = all.get(index).published().map(Times::sortable).orElse(last);
            dates[index] = last;
        }
        Comparator<Integer> order =
                Comparator.<Integer, String>comparing(i -> dates[i]).thenComparing(i -> i);
        Map<Integer, List<Integer>> answers = new HashMap<>();
        PriorityQueue<Integer> open = new PriorityQueue<>(order);
        for (int index : kept) {
            if (parents[index] == NONE) {
                open.add(index);
            } else {
                answers.computeIfAbsent(parents[index], k -> new ArrayList<>()).add(index);
            }
        }
        List<Integer> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            int next = open.remove();
            ordered.add(next);
            open.addAll(answers.getOrDefault(next, List.of()));
        }
        return ordered;
    }
}
