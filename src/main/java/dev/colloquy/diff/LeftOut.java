package dev.colloquy.diff;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Threads that cannot be compared and are taken out of both editions, so that what is missing on one side only because it could not
 * be read is not told as removed or added.
 *
 * @param threads their ids
 */
public record LeftOut(SortedSet<String> threads) {

    private static final int MOST_NAMED = 5;

    public LeftOut {
        threads = Collections.unmodifiableSortedSet(new TreeSet<>(threads));
    }

    /** The edition without them, its totals counted anew; where only totals are known, the edition as it is. */
    public Edition from(Edition edition) {
        if (threads.isEmpty() || edition.threads().isEmpty()) {
            return edition;
        }
        List<EditionThread> kept = edition.threads().get().stream()
                .filter(t -> !threads.contains(t.id()))
                .toList();
        return Edition.of(edition.name(), edition.stamp(), kept);
    }

    /** Their ids in a sentence: the first five, and how many more. */
    public String named() {
        int more = threads.size() - MOST_NAMED;
        return threads.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
