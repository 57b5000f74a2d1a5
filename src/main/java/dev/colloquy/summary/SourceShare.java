package dev.colloquy.summary;

import dev.colloquy.annotate.Stance;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many items cite a source.
 *
 * @param byStance all labelled items by their stance
 * @param citingByStance those that cite a source
 */
public record SourceShare(int items, int citing, StanceCounts byStance, StanceCounts citingByStance) {

    /** Of no item. */
    static SourceShare none() {
        return new SourceShare(0, 0, StanceCounts.of(List.of()), StanceCounts.of(List.of()));
    }

    /** Of these items. */
    public static SourceShare of(List<SourcedItem> items) {
        SourceShare share = none();
        for (SourcedItem item : items) {
            share = share.plus(item);
        }
        return share;
    }

    /** With one more item. */
    SourceShare plus(SourcedItem item) {
        StanceCounts label = StanceCounts.of(item.label().stream().toList());
        boolean cites = !item.citations().isEmpty();
        return new SourceShare(
                items + 1,
                citing + (cites ? 1 : 0),
                byStance.plus(label),
                cites ? citingByStance.plus(label) : citingByStance);
    }

    /** From 0 to 1; 0 if there are no items. */
    public double share() {
        return items == 0 ? 0 : (double) citing / items;
    }

    /** Labels that some item has, in their order. */
    public List<Stance> labels() {
        return Stream.of(Stance.values()).filter(s -> byStance.of(s) > 0).toList();
    }
}
