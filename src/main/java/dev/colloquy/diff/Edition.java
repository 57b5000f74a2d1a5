package dev.colloquy.diff;

import dev.colloquy.model.OnDemandList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        threads = threads.map(t -> t instanceof OnDemandList<EditionThread> ? t : List.copyOf(t));
    }

    /** An edition of which all items are known; its totals are counted. */
    public static Edition of(String name, Stamp stamp, List<EditionThread> threads) {
        return new Edition(name, stamp, Totals.of(threads), Optional.of(threads));
    }

    /** The ids of its threads, in their order; none where only totals are known. */
    public Stream<String> ids() {
        List<EditionThread> all = threads.orElse(List.of());
        return all instanceof OnDemandEdition known
                ? IntStream.range(0, all.size()).mapToObj(known::id)
                : all.stream().map(EditionThread::id);
    }

    /** All items in the order of the corpus; none where only totals are known. */
    public List<EditionItem> items() {
        return threads.orElse(List.of()).stream()
                .flatMap(t -> t.items().stream())
                .toList();
    }
}
