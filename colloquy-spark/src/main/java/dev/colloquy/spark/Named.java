package dev.colloquy.spark;

import dev.colloquy.engine.ThreadIds;
import dev.colloquy.engine.ThreadIds.Settled;
import dev.colloquy.model.ReadProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * What the threads of a corpus are called, once all of them are known.
 *
 * @param threads those that are kept, sorted by id
 * @param others threads that have another id than they were read with, or none at all
 * @param problems all that was found odd, in the order of reading
 */
record Named(List<One> threads, HashMap<Finding.Key, Optional<String>> others, List<ReadProblem> problems) {

    /** A thread that is kept. */
    record One(String id, int items, long length) {}

    /** How many items they have together. */
    long items() {
        return threads.stream().mapToLong(One::items).sum();
    }

    /** Settles ids as the command line does. */
    static Named of(List<Finding> findings) {
        List<Finding> ordered = findings.stream().sorted(Finding.ORDER).toList();
        ThreadIds ids = new ThreadIds();
        ordered.stream().filter(Finding::isThread).forEach(t -> ids.add(t.id(), t.file()));
        List<Settled> settled = ids.settle();
        List<One> threads = new ArrayList<>();
        HashMap<Finding.Key, Optional<String>> others = new HashMap<>();
        List<ReadProblem> problems = new ArrayList<>();
        int next = 0;
        for (Finding finding : ordered) {
            finding.problem().ifPresent(problems::add);
            if (finding.isThread()) {
                Settled one = settled.get(next++);
                one.problem().ifPresent(problems::add);
                one.id().ifPresent(id -> threads.add(new One(id, finding.items(), finding.length())));
                if (!one.id().equals(Optional.of(finding.id()))) {
                    others.put(finding.key(), one.id());
                }
            }
        }
        threads.sort(Comparator.comparing(One::id));
        return new Named(threads, others, problems);
    }
}
