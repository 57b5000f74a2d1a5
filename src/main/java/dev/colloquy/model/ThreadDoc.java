package dev.colloquy.model;

import dev.colloquy.text.ContentHash;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A post and its comments as read from one file.
 *
 * @param id the file's name without its ending, unique in a corpus
 * @param file the file's path below the input folder, with {@code /}
 * @param comments in document order
 * @param declaredComments how many comments the page says it has
 */
public record ThreadDoc(String id, String file, Post post, List<Comment> comments, OptionalInt declaredComments) {

    public ThreadDoc {
        comments = List.copyOf(comments);
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
        }
        return ContentHash.of(all.toString());
    }

    private static void field(StringBuilder all, String value) {
        all.append(value.length()).append(':').append(value).append('\n');
    }
}
