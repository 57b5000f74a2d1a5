package dev.colloquy.load;

import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares how many answers a site counts with those that are there. */
final class AnswerCounts {

    private final Map<String, ThreadRow.Counted> counted = new LinkedHashMap<>();
    private final Map<String, Integer> there = new HashMap<>();
    private final Set<String> keys = new HashSet<>();

    void add(ThreadRow.Counted count) {
        counted.merge(count.key(), count, (a, b) -> a.answers() >= b.answers() ? a : b);
    }

    void add(ThreadRow.Answer answer) {
        if (answer.key().isEmpty() || keys.add(answer.key())) {
            there.merge(answer.parent().orElse(""), 1, Integer::sum);
        }
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
