package dev.colloquy.diff;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * The labels of one item on the way from the earlier edition to the later one: as they stand in it, by the program at hand for
 * either text under either codebook, and as they stand in the later edition.
 *
 * @param before as the earlier edition has them
 * @param oldOld the earlier text under the earlier codebook
 * @param newOld the later text under the earlier codebook
 * @param oldNew the earlier text under the later codebook
 * @param newNew the later text under the later codebook
 * @param after as the later edition has them
 */
record Stations(Labels before, Labels oldOld, Labels newOld, Labels oldNew, Labels newNew, Labels after) {

    /** The way of an item on which one cause alone is at work. */
    static Stations by(Cause cause, Labels before, Labels after) {
        return switch (cause) {
            case TEXT -> new Stations(before, before, after, before, after, after);
            case CODEBOOK -> new Stations(before, before, before, after, after, after);
            default -> new Stations(before, before, before, before, before, after);
        };
    }

    /** True if the program at hand gives the same labels to either text under either codebook as the editions have. */
    boolean steady() {
        return before.equals(oldOld)
                && oldOld.equals(newOld)
                && newOld.equals(oldNew)
                && oldNew.equals(newNew)
                && newNew.equals(after);
    }

    /** Splits the movement of a figure of the labels among its causes. */
    SortedMap<Cause, Double> split(ToDoubleFunction<Labels> figure) {
        return split(
                figure.applyAsDouble(before),
                figure.applyAsDouble(oldOld),
                figure.applyAsDouble(newOld),
                figure.applyAsDouble(oldNew),
                figure.applyAsDouble(newNew),
                figure.applyAsDouble(after));
    }

    /**
     * Splits the movement of a figure from {@code before} to {@code after}. Text and codebook get their Shapley values (Shapley, A
     * Value for n-Person Games, 1953): what each adds to the figure, averaged over the two orders in which they may change. The
     * program and models of the editions are not at hand for other texts and codebooks, so that their part is taken at both ends of
     * the way. The parts add up to {@code after - before}.
     */
    static SortedMap<Cause, Double> split(
            double before, double oldOld, double newOld, double oldNew, double newNew, double after) {
        Map<Cause, Double> parts = new EnumMap<>(Cause.class);
        parts.put(Cause.TEXT, (newOld - oldOld + newNew - oldNew) / 2);
        parts.put(Cause.CODEBOOK, (oldNew - oldOld + newNew - newOld) / 2);
        parts.put(Cause.MODEL, oldOld - before + after - newNew);
        return Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }
}
