package dev.colloquy.diff;

import dev.colloquy.annotate.Stance;
import dev.colloquy.summary.StanceCounts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the labels of a corpus add up to.
 *
 * @param threads how many threads there are
 * @param stance items by their position towards the first target
 * @param further items by their position towards each other target, by the target's id
 * @param themes items that touch a theme, by their position, by the theme's id
 * @param works items that cite a work, by their position, by citation key
 */
public record Totals(
        int threads,
        StanceCounts stance,
        SortedMap<String, StanceCounts> further,
        SortedMap<String, StanceCounts> themes,
        SortedMap<String, StanceCounts> works) {

    public Totals {
        further = Collections.unmodifiableSortedMap(new TreeMap<>(further));
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        works = Collections.unmodifiableSortedMap(new TreeMap<>(works));
    }

    /** Counts the labels of all items. */
    public static Totals of(List<EditionThread> threads) {
        List<Stance> stances = new ArrayList<>();
        SortedMap<String, List<Stance>> further = new TreeMap<>();
        SortedMap<String, List<Stance>> themes = new TreeMap<>();
        SortedMap<String, List<Stance>> works = new TreeMap<>();
        for (EditionThread thread : threads) {
            for (EditionItem item : thread.items()) {
                Labels labels = item.labels();
                stances.add(labels.stance());
                labels.further()
                        .forEach((target, position) -> further.computeIfAbsent(target, k -> new ArrayList<>())
                                .add(position.stance()));
                labels.themes()
                        .keySet()
                        .forEach(t -> themes.computeIfAbsent(t, k -> new ArrayList<>())
                                .add(labels.stance()));
                labels.works()
                        .keySet()
                        .forEach(w ->
                                works.computeIfAbsent(w, k -> new ArrayList<>()).add(labels.stance()));
            }
        }
        return new Totals(threads.size(), StanceCounts.of(stances), counted(further), counted(themes), counted(works));
    }

    private static SortedMap<String, StanceCounts> counted(SortedMap<String, List<Stance>> lists) {
        SortedMap<String, StanceCounts> counts = new TreeMap<>();
        lists.forEach((name, list) -> counts.put(name, StanceCounts.of(list)));
        return counts;
    }

    /** How many items there are. */
    public int items() {
        return stance.total();
    }
}
