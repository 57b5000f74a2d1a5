package dev.colloquy.report.html;

import dev.colloquy.summary.ItemResult;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The items of a thread as a tree: each below what it answers, in the order of the document. Chains may be of any length. */
final class Replies {

    private Replies() {}

    /** @param depth how many items it stands under; what answers the post stands under none */
    record Placed(ItemResult item, int depth) {}

    static List<Placed> of(List<ItemResult> items) {
        Map<String, List<ItemResult>> answers = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (ItemResult item : items) {
            item.item()
                    .parent()
                    .filter(p ->
                            ids.contains(p) && !p.equals(items.get(0).item().id()))
                    .ifPresent(p ->
                            answers.computeIfAbsent(p, k -> new ArrayList<>()).add(item));
            ids.add(item.item().id());
        }
        Set<ItemResult> below = new HashSet<>();
        answers.values().forEach(below::addAll);
        List<Placed> placed = new ArrayList<>();
        for (ItemResult item : items) {
            if (!below.contains(item)) {
                branch(new Placed(item, 0), answers, placed);
            }
        }
        return placed;
    }

    private static void branch(Placed root, Map<String, List<ItemResult>> answers, List<Placed> placed) {
        Deque<Placed> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Placed next = waiting.pop();
            placed.add(next);
            List<ItemResult> own = answers.getOrDefault(next.item().item().id(), List.of());
            for (int i = own.size() - 1; i >= 0; i--) {
                waiting.push(new Placed(own.get(i), next.depth() + 1));
            }
        }
    }
}
