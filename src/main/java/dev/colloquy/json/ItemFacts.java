package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.model.Item;
import dev.colloquy.summary.ThreadResult;

/** What is known of an item beside its text and its labels. */
final class ItemFacts {

    private ItemFacts() {}

    static void put(ObjectNode data, ThreadResult thread, Item item) {
        data.put("thread", thread.thread().id()).put("item", item.id());
        data.put("title", thread.thread().post().title());
        item.author().ifPresent(a -> data.put("author", a));
        item.published().ifPresent(p -> data.put("published", p));
        item.parent().ifPresent(p -> data.put("answers", p));
    }
}
