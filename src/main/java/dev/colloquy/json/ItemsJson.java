package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Item;
import dev.colloquy.model.Post;
import dev.colloquy.model.Status;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.Stretch;
import java.util.ArrayList;
import java.util.List;

/** Items as rows, an item each, with the same columns in every format: what {@code analyze convert} writes. */
public final class ItemsJson {

    /** The columns of a table, in their order. */
    public static final List<String> COLUMNS = List.of(
            "thread",
            "id",
            "kind",
            "ordinal",
            "parent",
            "author",
            "published",
            "status",
            "title",
            "text",
            "file",
            "start",
            "end");

    private ItemsJson() {}

    /** One line; what an item does not have is null, and only posts have a title. */
    public static String line(ThreadDoc thread, Item item) {
        ObjectNode node = Json.NODES.objectNode().put("thread", thread.id());
        node.put("id", item.id());
        node.put("kind", kind(item));
        node.put("ordinal", item.ordinal());
        Json.put(node, "parent", item.parent());
        Json.put(node, "author", item.author());
        Json.put(node, "published", item.published());
        node.put("status", status(item));
        if (item instanceof Post post) {
            node.put("title", post.title());
        }
        node.put("text", item.body().value());
        node.put("file", thread.file());
        Stretch place = item.body().inDocument(item.body().all());
        node.put("start", place.start()).put("end", place.end());
        return Json.line(node);
    }

    /** The same as cells; what an item does not have is empty. */
    public static List<String> cells(ThreadDoc thread, Item item) {
        Stretch place = item.body().inDocument(item.body().all());
        List<String> cells = new ArrayList<>(List.of(thread.id(), item.id(), kind(item)));
        cells.add(Integer.toString(item.ordinal()));
        cells.add(item.parent().orElse(""));
        cells.add(item.author().orElse(""));
        cells.add(item.published().orElse(""));
        cells.add(status(item));
        cells.add(item instanceof Post post ? post.title() : "");
        cells.add(item.body().value());
        cells.add(thread.file());
        cells.add(Long.toString(place.start()));
        cells.add(Long.toString(place.end()));
        return cells;
    }

    private static String kind(Item item) {
        return item instanceof Post ? "post" : "comment";
    }

    private static String status(Item item) {
        return (item instanceof Comment comment ? comment.status() : Status.PUBLISHED).code();
    }
}
