package dev.colloquy.summary;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Work;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One work out of what several threads know of it: of each field the value of the best origin, the first if there are two. */
final class MergedWork {

    private MergedWork() {}

    /** @param same at least one */
    static Work of(List<Work> same) {
        Map<String, Address> addresses = new LinkedHashMap<>();
        same.forEach(w -> w.addresses().forEach(a -> addresses.putIfAbsent(a.written(), a)));
        return new Work(
                List.copyOf(addresses.values()),
                best(same, Work::publisher),
                best(same, Work::authors),
                best(same, Work::date),
                best(same, Work::title),
                best(same, Work::section),
                best(same, w -> Optional.of(w.type())).orElseThrow());
    }

    private static <T> Optional<Known<T>> best(List<Work> same, Function<Work, Optional<Known<T>>> field) {
        return same.stream().flatMap(w -> field.apply(w).stream()).min(Comparator.comparing(Known::origin));
    }
}
