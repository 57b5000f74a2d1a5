package dev.colloquy.diff;

import java.util.List;
import java.util.Optional;

/**
 * A corpus as it was labelled at one time, as far as a comparison needs it.
 *
 * @param name what the user called it: a folder, a file, a revision
 * @param stamp what its labels came from
 * @param totals what its labels add up to
 * @param threads sorted by id; empty where only totals are known (a {@code summary.json})
 */
public record Edition(String name, Stamp stamp, Totals totals, Optional<List<EditionThread>> threads) {

    public Edition {
        threads = threads.map(List::copyOf);
    }

    /** An edition of which all items are known; its totals are counted. */
    public static Edition of(String name, Stamp stamp, List<EditionThread> threads) {
        return new Edition(name, stamp, Totals.of(threads), Optional.of(threads));
    }

    /** All items in the order of the corpus; none where only totals are known. */
    public List<EditionItem> items() {
        return threads.orElse(List.of()).stream()
                .flatMap(t -> t.items().stream())
                .toList();
    }
}
