package dev.colloquy.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Editions and pairings of which all labels are put in other words, or some are left out. */
final class Renamed {

    private Renamed() {}

    /** The edition with other labels, its totals counted anew; where only totals are known, as it is. */
    static Edition edition(Edition edition, UnaryOperator<Labels> other) {
        return edition.threads()
                .map(threads -> Edition.of(
                        edition.name(),
                        edition.stamp(),
                        threads.stream()
                                .map(t -> t.with(t.items().stream()
                                        .map(i -> item(i, other))
                                        .toList()))
                                .toList()))
                .orElse(edition);
    }

    /** The pairing with other labels in the items of the earlier edition. */
    static Pairing earlier(Pairing pairing, UnaryOperator<Labels> other) {
        return both(pairing, other, UnaryOperator.identity());
    }

    /** The pairing with other labels in all items. */
    static Pairing both(Pairing pairing, UnaryOperator<Labels> old, UnaryOperator<Labels> now) {
        List<Pair> pairs = new ArrayList<>();
        for (Pair pair : pairing.pairs()) {
            pairs.add(new Pair(item(pair.before(), old), item(pair.after(), now), pair.how(), pair.similarity()));
        }
        return new Pairing(
                pairs,
                pairing.removed().stream().map(i -> item(i, old)).toList(),
                pairing.added().stream().map(i -> item(i, now)).toList(),
                pairing.whyRemoved(),
                pairing.whyAdded());
    }

    /** Worlds with other labels. */
    static Worlds worlds(Worlds worlds, UnaryOperator<Labels> other) {
        return new Worlds(
                labels(worlds.oldTextOldCodebook(), other),
                labels(worlds.newTextOldCodebook(), other),
                labels(worlds.oldTextNewCodebook(), other),
                labels(worlds.newTextNewCodebook(), other));
    }

    private static Map<String, Labels> labels(Map<String, Labels> labels, UnaryOperator<Labels> other) {
        Map<String, Labels> renamed = new HashMap<>(labels);
        renamed.replaceAll((name, one) -> other.apply(one));
        return renamed;
    }

    private static EditionItem item(EditionItem item, UnaryOperator<Labels> other) {
        Labels renamed = other.apply(item.labels());
        return renamed.equals(item.labels()) ? item : item.with(renamed);
    }
}
