package dev.colloquy.diff;

import dev.colloquy.diff.Change.Retitled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds threads that have another title. Of a thread that was split, or put together of several, only the part that kept the id is
 * looked at.
 */
final class Titles {

    private Titles() {}

    /** By the id of the thread in the later edition, in its order. */
    static Map<String, Retitled> changed(Edition before, Edition after, ThreadLinks links) {
        Map<String, List<EditionThread>> old = byUnit(before, links);
        Map<String, List<EditionThread>> now = byUnit(after, links);
        Map<String, Retitled> changed = new LinkedHashMap<>();
        for (EditionThread thread : after.threads().orElse(List.of())) {
            String unit = links.unit(thread.id());
            List<EditionThread> those = old.getOrDefault(unit, List.of());
            boolean one = those.size() == 1 && now.getOrDefault(unit, List.of()).size() == 1;
            Optional<EditionThread> then = those.stream()
                    .filter(t -> one || t.id().equals(thread.id()))
                    .findFirst();
            then.filter(t -> !t.title().equals(thread.title()))
                    .ifPresent(t ->
                            changed.put(thread.id(), new Retitled(t.id(), thread.id(), t.title(), thread.title())));
        }
        return changed;
    }

    private static Map<String, List<EditionThread>> byUnit(Edition edition, ThreadLinks links) {
        return edition.threads().orElse(List.of()).stream().collect(Collectors.groupingBy(t -> links.unit(t.id())));
    }
}
