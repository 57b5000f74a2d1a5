package dev.colloquy.cite;

import dev.colloquy.text.Place;
import java.util.Comparator;
import java.util.List;

/**
 * A user's own list of works as read: the archive map.
 *
 * @param entries in the order of the file
 * @param problems what could not be used, in the order of the file; the rest is
 */
public record ArchiveMap(List<Entry> entries, List<Problem> problems) {

    /** What a file may be, as a hint. */
    public static final String FORM = "see docs/sources.md for the form of an archive map";

    public ArchiveMap {
        entries = List.copyOf(entries);
        problems = problems.stream()
                .sorted(Comparator.comparingInt((Problem p) -> p.place().line())
                        .thenComparingInt(p -> p.place().column()))
                .toList();
    }

    /**
     * A work of the list.
     *
     * @param addresses its addresses and identifiers, at least one
     */
    public record Entry(Place place, List<Address> addresses, SuppliedWork work) {

        public Entry {
            addresses = List.copyOf(addresses);
        }
    }

    /** Something that could not be used, and what to do. */
    public record Problem(Place place, String message, String hint) {}
}
