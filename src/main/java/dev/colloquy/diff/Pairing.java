package dev.colloquy.diff;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which items of two editions are the same.
 *
 * @param pairs in the order of the later edition
 * @param removed items of the earlier edition that have no match
 * @param added items of the later edition that have no match
 * @param whyRemoved why a removed item has no match, by its name; only where something came near
 * @param whyAdded the same of added items
 */
public record Pairing(
        List<Pair> pairs,
        List<EditionItem> removed,
        List<EditionItem> added,
        SortedMap<String, NoMatch> whyRemoved,
        SortedMap<String, NoMatch> whyAdded) {

    public Pairing {
        pairs = List.copyOf(pairs);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        whyRemoved = Collections.unmodifiableSortedMap(new TreeMap<>(whyRemoved));
        whyAdded = Collections.unmodifiableSortedMap(new TreeMap<>(whyAdded));
    }

    /** A pairing that says nothing of what came near. */
    public Pairing(List<Pair> pairs, List<EditionItem> removed, List<EditionItem> added) {
        this(pairs, removed, added, new TreeMap<>(), new TreeMap<>());
    }
}
