package dev.colloquy.model;

import dev.colloquy.text.Shown;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A thread as one text, for programs in which a thread is a document: the title, then the post and the comments, each below a line such
 * as {@code [c5] Ann, 2019-03-01, answers c2}, with a blank line between. Lines end in LF. The texts of the items stand in it unit by
 * unit.
 *
 * @param value the text, which ends in a line feed
 * @param parts the items in document order
 */
public record ThreadText(String value, List<Part> parts) {

    /**
     * Where an item stands.
     *
     * @param head its line, without the line end
     * @param body its text
     */
    public record Part(Item item, Span head, Span body) {

        /** A span of the item's text, in the thread's. */
        public Span place(Span inItem) {
            return inItem.shift(body.start());
        }
    }

    public ThreadText {
        parts = List.copyOf(parts);
    }

    /** Puts a thread together. */
    public static ThreadText of(ThreadDoc thread) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        String title = Shown.oneLine(thread.post().title());
        if (!title.isEmpty()) {
            text.append(title).append("\n\n");
        }
        for (Item item : thread.items()) {
            text.append(parts.isEmpty() ? "" : "\n");
            Span head = appended(text, head(item));
            text.append('\n');
            Span body = appended(text, item.body().value());
            text.append(item.body().value().endsWith("\n") ? "" : "\n");
            parts.add(new Part(item, head, body));
        }
        return new ThreadText(text.toString(), parts);
    }

    private static Span appended(StringBuilder text, String more) {
        int start = text.length();
        text.append(more);
        return new Span(start, text.length());
    }

    private static String head(Item item) {
        List<String> told = new ArrayList<>();
        item.author().map(Shown::oneLine).filter(a -> !a.isEmpty()).ifPresent(told::add);
        item.published().map(Shown::oneLine).filter(d -> !d.isEmpty()).ifPresent(told::add);
        item.parent().ifPresent(p -> told.add("answers " + p));
        return "[" + item.id() + "]" + (told.isEmpty() ? "" : " " + String.join(", ", told));
    }
}
