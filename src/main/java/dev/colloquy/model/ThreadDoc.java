package dev.colloquy.model;

import dev.colloquy.text.ContentHash;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A post and its comments as read from a file.
 *
 * @param id the file's name without its ending, and what tells threads of one file apart; unique in a corpus
 * @param file the file's path below the input folder, with {@code /}
 * @param comments in document order
 * @param declaredComments how many comments the page says it has
 * @param leftOut how many comments were left out for their status
 */
public record ThreadDoc(
        String id,
        String file,
        Post post,
        List<Comment> comments,
        OptionalInt declaredComments,
        SortedMap<Status, Integer> leftOut) {

    public ThreadDoc {
        comments = List.copyOf(comments);
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
    }

    /** A thread of which nothing was left out. */
    public ThreadDoc(String id, String file, Post post, List<Comment> comments, OptionalInt declaredComments) {
        this(id, file, post, comments, declaredComments, new TreeMap<>());
    }

    /** The same thread by another id. */
    public ThreadDoc called(String name) {
        return name.equals(id) ? this : new ThreadDoc(name, file, post, comments, declaredComments, leftOut);
    }

    /** The post, then the comments in document order. */
    public List<Item> items() {
        return Stream.<Item>concat(Stream.of(post), comments.stream()).toList();
    }

    /** A digest of all that was read: title, texts, authors, dates, structure; not of the file's line ends or encoding. */
    public ContentHash hash() {
        StringBuilder all = new StringBuilder();
        field(all, id);
        field(all, post.title());
        for (Item item : items()) {
            field(all, item.id());
            field(all, Integer.toString(item.ordinal()));
            field(all, item.parent().orElse(""));
            field(all, item.author().orElse(""));
            field(all, item.published().orElse(""));
            field(all, item.body().value());
            if (item instanceof Comment comment && comment.status() != Status.PUBLISHED) {
                field(all, comment.status().code());
            }
        }
        return ContentHash.of(all.toString());
    }

    private static void field(StringBuilder all, String value) {
        all.append(value.length()).append(':').append(value).append('\n');
    }
}
