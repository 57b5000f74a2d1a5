package dev.colloquy.diff;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the program at hand finds in the items of both corpora, each text under each codebook, by the names of the items. With it a
 * movement is split by its causes; without it only what changed is known. An item that is missing in one of them is not split.
 *
 * @param oldTextOldCodebook differs from the earlier edition by program and models alone
 * @param newTextOldCodebook the later texts under the earlier codebook
 * @param oldTextNewCodebook the earlier texts under the later codebook
 * @param newTextNewCodebook differs from the later edition by program and models alone
 */
public record Worlds(
        Map<String, Labels> oldTextOldCodebook,
        Map<String, Labels> newTextOldCodebook,
        Map<String, Labels> oldTextNewCodebook,
        Map<String, Labels> newTextNewCodebook) {

    public Worlds {
        oldTextOldCodebook = Map.copyOf(oldTextOldCodebook);
        newTextOldCodebook = Map.copyOf(newTextOldCodebook);
        oldTextNewCodebook = Map.copyOf(oldTextNewCodebook);
        newTextNewCodebook = Map.copyOf(newTextNewCodebook);
    }

    /** Both corpora labelled again as a whole. */
    public static Worlds of(
            Edition oldTextOldCodebook,
            Edition newTextOldCodebook,
            Edition oldTextNewCodebook,
            Edition newTextNewCodebook) {
        return new Worlds(
                byName(oldTextOldCodebook),
                byName(newTextOldCodebook),
                byName(oldTextNewCodebook),
                byName(newTextNewCodebook));
    }

    private static Map<String, Labels> byName(Edition edition) {
        Map<String, Labels> labels = new HashMap<>();
        edition.items().forEach(i -> labels.put(i.name(), i.labels()));
        return labels;
    }

    /** What nobody could label again. */
    public static Optional<Worlds> unknown() {
        return Optional.empty();
    }

    /** The way of an item through them; empty if it is missing in one. */
    Optional<Stations> stations(Pair pair) {
        Labels first = oldTextOldCodebook.get(pair.before().name());
        Labels second = newTextOldCodebook.get(pair.after().name());
        Labels third = oldTextNewCodebook.get(pair.before().name());
        Labels last = newTextNewCodebook.get(pair.after().name());
        return first == null || second == null || third == null || last == null
                ? Optional.empty()
                : Optional.of(new Stations(
                        pair.before().labels(),
                        first,
                        second,
                        third,
                        last,
                        pair.after().labels()));
    }
}
