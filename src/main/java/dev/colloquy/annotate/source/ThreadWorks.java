package dev.colloquy.annotate.source;

import dev.colloquy.cite.Address;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The works of a thread as they become known, and which item speaks of which. */
final class ThreadWorks {

    private final Map<String, Draft> byKey = new LinkedHashMap<>();
    private final Set<Draft> all = new LinkedHashSet<>();
    private final Map<String, List<Draft>> byItem = new LinkedHashMap<>();
    private final Map<String, Map<String, Draft>> labels = new LinkedHashMap<>();

    Draft at(Address address) {
        Draft draft = byKey.computeIfAbsent(address.key(), key -> Draft.at(address));
        draft.reach(address);
        all.add(draft);
        return draft;
    }

    /** Gives a work that was only named its address. */
    void reach(Draft draft, Address address) {
        byKey.put(address.key(), draft);
        draft.reach(address);
    }

    boolean knows(Address address) {
        return byKey.containsKey(address.key());
    }

    Draft named() {
        Draft draft = Draft.named();
        all.add(draft);
        return draft;
    }

    List<Draft> all() {
        return List.copyOf(all);
    }

    /** Works of an item in the order in which it first speaks of them. */
    List<Draft> of(String item) {
        return List.copyOf(byItem.getOrDefault(item, List.of()));
    }

    void spokenOf(String item, Draft draft) {
        List<Draft> list = byItem.computeIfAbsent(item, i -> new ArrayList<>());
        if (!list.contains(draft)) {
            list.add(draft);
        }
    }

    /** Pages of one site have one publisher: what one of them was called goes for the others. */
    void shareSites() {
        Map<String, Draft> named = new LinkedHashMap<>();
        all.forEach(d -> d.site().ifPresent(s -> {
            if (d.publisherWritten()) {
                named.putIfAbsent(s, d);
            }
        }));
        all.forEach(d -> d.site().map(named::get).ifPresent(d::shareSite));
    }

    void label(String item, String label, Draft draft) {
        labels.computeIfAbsent(item, i -> new LinkedHashMap<>()).putIfAbsent(label, draft);
    }

    Map<String, Draft> labels(String item) {
        return labels.getOrDefault(item, Map.of());
    }
}
