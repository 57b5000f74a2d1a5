package dev.colloquy.load;

import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares how many answers a site counts with those that are there. */
final class AnswerCounts {

    private final Map<String, ThreadRow.Counted> counted = new LinkedHashMap<>();
    private final Map<String, Integer> there = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final List<ThreadRow.Folded> folded = new ArrayList<>();

    void add(ThreadRow.Counted count) {
        counted.merge(count.key(), count, (a, b) -> a.answers() >= b.answers() ? a : b);
    }

    void add(ThreadRow.Answer answer) {
        if (answer.key().isEmpty() || keys.add(answer.key())) {
            there.merge(answer.parent().orElse(""), 1, Integer::sum);
        }
    }

    void add(ThreadRow.Folded stub) {
        folded.add(stub);
    }

    /** What was not loaded with the rest and is nowhere else in the file either; empty if there is nothing of that kind. */
    Optional<ThreadRow.Told> unloaded() {
        int missing = 0;
        Place first = Place.NONE;
        for (ThreadRow.Folded stub : folded) {
            long here = stub.named().stream().filter(keys::contains).count();
            int lack = here > 0 && here == stub.named().size() ? 0 : (int) Math.max(1, stub.count() - here);
            first = missing == 0 ? stub.place() : first;
            missing += lack;
        }
        return missing == 0
                ? Optional.empty()
                : Optional.of(new ThreadRow.Told(
                        Severity.WARNING,
                        missing,
                        "comment or more was not loaded when the thread was saved",
                        "comments or more were not loaded when the thread was saved",
                        first));
    }

    /** What is not there; empty if all is. */
    Optional<ThreadRow.Told> missing() {
        int missing = 0;
        Place first = Place.NONE;
        for (ThreadRow.Counted count : counted.values()) {
            int lack = count.answers() - there.getOrDefault(count.key(), 0);
            if (lack > 0) {
                first = missing == 0 ? count.place() : first;
                missing += lack;
            }
        }
        return missing == 0
                ? Optional.empty()
                : Optional.of(new ThreadRow.Told(
                        Severity.WARNING,
                        missing,
                        "answer that the site counts is not in the file",
                        "answers that the site counts are not in the file",
                        first));
    }
}
