package dev.colloquy.cite;

import dev.colloquy.text.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The works of an archive map by their addresses. Of two that share an address, the first one counts. */
public final class Supplied {

    private final Map<String, ArchiveMap.Entry> byKey = new HashMap<>();
    private final List<ArchiveMap.Entry> entries = new ArrayList<>();
    private final List<Place> twice = new ArrayList<>();

    private Supplied() {}

    /** What is said of no work. */
    public static Supplied none() {
        return new Supplied();
    }

    public static Supplied of(ArchiveMap map) {
        Supplied supplied = new Supplied();
        for (ArchiveMap.Entry entry : map.entries()) {
            boolean known = entry.addresses().stream().anyMatch(a -> supplied.byKey.containsKey(a.key()));
            if (known) {
                supplied.twice.add(entry.place());
            } else {
                entry.addresses().forEach(a -> supplied.byKey.put(a.key(), entry));
                supplied.entries.add(entry);
            }
        }
        return supplied;
    }

    /** What the user says of a work. */
    public Optional<ArchiveMap.Entry> entry(Work work) {
        return work.addresses().stream()
                .flatMap(a -> Optional.ofNullable(byKey.get(a.key())).stream())
                .findFirst();
    }

    /** The work with all that the user says of it, further addresses behind its own; as it is if that is nothing. */
    public Work complete(Work work) {
        return entry(work)
                .map(e -> e.work().over(work, with(work.addresses(), e.addresses())))
                .orElse(work);
    }

    private static List<Address> with(List<Address> own, List<Address> supplied) {
        List<Address> all = new ArrayList<>(own);
        supplied.stream()
                .filter(s -> own.stream().noneMatch(a -> a.key().equals(s.key())))
                .forEach(all::add);
        return all;
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** Places of works that the map has for the second time. */
    public List<Place> twice() {
        return List.copyOf(twice);
    }

    /** Works of the map that none of the cited ones is. */
    public List<ArchiveMap.Entry> uncited(Collection<Work> cited) {
        Set<String> keys = new HashSet<>();
        cited.forEach(w -> w.addresses().forEach(a -> keys.add(a.key())));
        return entries.stream()
                .filter(e -> e.addresses().stream().noneMatch(a -> keys.contains(a.key())))
                .toList();
    }
}
