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

    public static SourceShare of(List<SourcedItem> items) {
        List<SourcedItem> citing =
                items.stream().filter(i -> !i.citations().isEmpty()).toList();
        return new SourceShare(
                items.size(), citing.size(), StanceCounts.of(labels(items)), StanceCounts.of(labels(citing)));
    }

    private static List<Stance> labels(List<SourcedItem> items) {
        return items.stream().flatMap(i -> i.label().stream()).toList();
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
