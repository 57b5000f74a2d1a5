package dev.colloquy.load.page;

import dev.colloquy.load.FoundComment;
import dev.colloquy.model.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers comments of JSON-LD, each once. */
final class LinkedComments {

    private final Page page;
    private final List<FoundComment> found = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<LinkedItem> seen = new HashSet<>();

    LinkedComments(Page page) {
        this.page = page;
    }

    /** A comment that waits to be read, and what it lies in. */
    private record Open(LinkedItem item, Optional<String> parent) {}

    /** All comments within an item, those within a comment behind it. */
    void below(LinkedItem item) {
        seen.add(item);
        walk(opened(item, Optional.empty()));
    }

    /** A comment that lies in nothing. */
    void single(LinkedItem item) {
        walk(List.of(new Open(item, Optional.empty())));
    }

    private static List<Open> opened(LinkedItem item, Optional<String> parent) {
        return item.answers().stream().map(a -> new Open(a, parent)).toList();
    }

    private void walk(List<Open> first) {
        Deque<Open> open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            Open next = open.pop();
            if (!seen.add(next.item())) {
                continue;
            }
            Optional<String> key = add(next);
            List<Open> inner = opened(next.item(), key.or(next::parent));
            for (int i = inner.size() - 1; i >= 0; i--) {
                open.push(inner.get(i));
            }
        }
    }

    private Optional<String> add(Open next) {
        LinkedItem item = next.item();
        FoundComment comment = new FoundComment(
                item.names().stream().findFirst().orElse("#" + (found.size() + 1)),
                item.parent().or(next::parent),
                item.author(),
                item.published(),
                item.body(),
                Status.PUBLISHED,
                page.place(item.start()));
        if (comment.body().value().isEmpty()) {
            return Optional.empty();
        }
        item.names().forEach(name -> names.putIfAbsent(name, comment.key()));
        found.add(comment);
        return Optional.of(comment.key());
    }

    /** In the order of the page; parents are called by one name each. What names the posting as its parent answers that. */
    List<FoundComment> found() {
        return found.stream()
                .map(c -> new FoundComment(
                        c.key(),
                        c.parent().map(p -> names.getOrDefault(p, p)),
                        c.author(),
                        c.published(),
                        c.body(),
                        c.status(),
                        c.place()))
                .toList();
    }
}
