package dev.colloquy.diff;

import java.util.List;

/**
 * Which items of two editions are the same.
 *
 * @param pairs in the order of the later edition
 * @param removed items of the earlier edition that have no match
 * @param added items of the later edition that have no match
 */
public record Pairing(List<Pair> pairs, List<EditionItem> removed, List<EditionItem> added) {

    public Pairing {
        pairs = List.copyOf(pairs);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
