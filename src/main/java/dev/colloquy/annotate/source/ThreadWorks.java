package dev.colloquy.annotate.source;

import dev.colloquy.cite.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The works of a thread as they become known, and which item speaks of which. */
final class ThreadWorks {

    private final Map<String, Draft> byKey = new LinkedHashMap<>();
    private final List<Draft> all = new ArrayList<>();
    private final Set<Draft> unaddressed = new LinkedHashSet<>();
    private final Map<String, List<Draft>> byItem = new LinkedHashMap<>();
    private final Map<String, Set<Draft>> seen = new LinkedHashMap<>();
    private final Map<String, Map<String, Draft>> labels = new LinkedHashMap<>();

    Draft at(Address address) {
        Draft known = byKey.get(address.key());
        if (known != null) {
            known.reach(address);
            return known;
        }
        Draft draft = Draft.at(address);
        byKey.put(address.key(), draft);
        all.add(draft);
        return draft;
    }

    /** Gives a work that was only named its address. */
    void reach(Draft draft, Address address) {
        byKey.put(address.key(), draft);
        draft.reach(address);
        unaddressed.remove(draft);
    }

    Optional<Draft> known(Address address) {
        return Optional.ofNullable(byKey.get(address.key()));
    }

    Draft named() {
        Draft draft = Draft.named();
        all.add(draft);
        unaddressed.add(draft);
        return draft;
    }

    /** Works that nobody has given an address yet, the first ones of very many. */
    List<Draft> unaddressed(int most) {
        return unaddressed.stream().limit(most).toList();
    }

    /** The works that became known last. */
    List<Draft> last(int most) {
        return List.copyOf(all.subList(Math.max(0, all.size() - most), all.size()));
    }

    /** Works of an item in the order in which it first speaks of them; grows as it is read. */
    List<Draft> of(String item) {
        return Collections.unmodifiableList(byItem.getOrDefault(item, List.of()));
    }

    void spokenOf(String item, Draft draft) {
        if (seen.computeIfAbsent(item, i -> new HashSet<>()).add(draft)) {
            byItem.computeIfAbsent(item, i -> new ArrayList<>()).add(draft);
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
