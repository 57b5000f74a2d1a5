package dev.colloquy.evaluate;

import dev.colloquy.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sorts what coders say by item. What a coder says of the same item a second time does not count. */
final class Coders {

    private final ThreadNames threads;
    private final Problems problems;

    Coders(ThreadNames threads, Problems problems) {
        this.threads = threads;
        this.problems = problems;
    }

    /** An item and what was said of it, one entry a coder. */
    record Said<T>(ThreadNames.Found of, List<T> all) {}

    /** By the key of the item; what is said of items that are not there is a problem. */
    <T> Map<String, Said<T>> byItem(List<T> all, Function<T, ItemName> name, Function<T, String> coder) {
        Map<String, Said<T>> sorted = new LinkedHashMap<>();
        Map<String, Place> first = new HashMap<>();
        for (T one : all) {
            ItemName named = name.apply(one);
            threads.find(named)
                    .ifPresentOrElse(
                            found -> {
                                Place earlier =
                                        first.putIfAbsent(found.key() + "\n" + coder.apply(one), named.itemAt());
                                if (earlier == null) {
                                    sorted.computeIfAbsent(found.key(), k -> new Said<>(found, new ArrayList<>()))
                                            .all()
                                            .add(one);
                                } else {
                                    problems.add(again(coder.apply(one), found, named, earlier));
                                }
                            },
                            () -> problems.add(threads.missing(named)));
        }
        return sorted;
    }

    private static Gold.Problem again(String coder, ThreadNames.Found found, ItemName named, Place earlier) {
        return Gold.Problem.at(
                named.itemAt(),
                "coder " + coder + " has coded " + found.words() + " in line " + earlier.line() + " already",
                "the first one counts");
    }
}
