package dev.colloquy.summary;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one file, or many, held.
 *
 * @param threads how many
 * @param items posts and comments
 * @param depth of the longest chain of answers: 1 if comments answer the post alone, 0 if there are none
 * @param authors how many different names
 * @param languages items by language, as far as it can be told
 * @param statuses items that were read though they are not published, by status
 * @param leftOut comments that were not read for their status
 * @param problems what was found odd, by severity: {@code error}, {@code warning}, {@code note}
 */
public record FileFacts(
        long threads,
        long items,
        int depth,
        long authors,
        Dates dates,
        SortedMap<String, Long> languages,
        SortedMap<String, Long> statuses,
        SortedMap<String, Long> leftOut,
        SortedMap<String, Long> problems) {

    public FileFacts {
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
        statuses = Collections.unmodifiableSortedMap(new TreeMap<>(statuses));
        leftOut = Collections.unmodifiableSortedMap(new TreeMap<>(leftOut));
        problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
    }

    /**
     * When items were published.
     *
     * @param first the earliest day, where they were: {@code 2019-12-05}
     * @param without items that do not say it
     * @param withoutZone items that say it without the offset from UTC
     * @param otherwise items that say it in another form than ISO 8601, so that it was not understood
     */
    public record Dates(
            Optional<String> first, Optional<String> last, long without, long withoutZone, long otherwise) {}
}
