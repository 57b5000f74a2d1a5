package dev.colloquy.evaluate;

import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Place;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds what a gold file names: threads by id, by path or by file name, and their items. */
final class ThreadNames {

    private final Map<String, ThreadResult> threads = new LinkedHashMap<>();
    private final Map<String, Place> missing = new HashMap<>();

    ThreadNames(AnalysisResult result) {
        for (ThreadResult thread : result.threads()) {
            String file = thread.thread().file();
            threads.putIfAbsent(thread.thread().id(), thread);
            threads.putIfAbsent(file, thread);
            threads.putIfAbsent(file.substring(file.lastIndexOf('/') + 1), thread);
        }
    }

    /** An item of the corpus with its thread. */
    record Found(ThreadResult thread, ItemResult item) {

        /** The same for all names of the same item. */
        String key() {
            return thread.thread().id() + " " + item.item().id();
        }

        /** For messages. */
        String words() {
            return item.item().id() + " of " + thread.thread().id();
        }
    }

    /** The item of that name; empty if there is none. */
    Optional<Found> find(ItemName name) {
        return Optional.ofNullable(threads.get(name.thread()))
                .flatMap(thread -> thread.items().stream()
                        .filter(item -> item.item().id().equals(name.item()))
                        .findFirst()
                        .map(item -> new Found(thread, item)));
    }

    /** Why there is no item of that name; a thread that is not there is named where it first stands. */
    Gold.Problem missing(ItemName name) {
        if (threads.containsKey(name.thread())) {
            return Gold.Problem.at(
                    name.itemAt(), "thread " + name.thread() + " has no item " + name.item(), "left out");
        }
        Place first = missing.computeIfAbsent(name.thread(), t -> name.threadAt());
        return Gold.Problem.at(first, "the corpus has no thread " + name.thread(), "left out");
    }
}
