package dev.colloquy.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who answers whom in the file of a thread: everybody an item of the thread, and nobody, over any number of others, itself. */
final class Answers {

    private final Map<String, String> parents = new HashMap<>();
    private final Map<String, JsonAt> places = new LinkedHashMap<>();

    /** Takes an item in. */
    void add(String id, Optional<String> parent, JsonAt item) {
        places.put(id, item);
        parent.ifPresent(p -> parents.put(id, p));
    }

    /** Tells each item that answers nothing that is there, and each ring once. */
    void check() {
        Set<String> sound = new HashSet<>();
        places.forEach((id, item) -> {
            String parent = parents.get(id);
            if (parent != null && !places.containsKey(parent)) {
                item.get("parent").fault("the thread has no item “" + parent + "”");
            } else if (inRing(id, sound)) {
                item.get("parent").fault("what it answers answers it");
            }
        });
    }

    /** @param sound items from which the way leads to an end, or that were told; added to */
    private boolean inRing(String id, Set<String> sound) {
        Set<String> way = new HashSet<>();
        String at = id;
        while (at != null && !sound.contains(at) && way.add(at)) {
            at = parents.get(at);
        }
        sound.addAll(way);
        return at != null && way.contains(at);
    }
}
