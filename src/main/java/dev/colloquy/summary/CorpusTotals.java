package dev.colloquy.summary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What labels add up to. The totals of two parts of a corpus, added, are those of both, in whatever order that is done.
 *
 * @param items posts and comments
 * @param first positions towards the first target of each thread
 * @param byTarget positions towards each target, by its id
 * @param themes the stance of the items that touch a theme, by its id
 * @param languages how many items are in other languages than English, by their codes
 */
public record CorpusTotals(
        int items,
        Positions first,
        SortedMap<String, Positions> byTarget,
        SortedMap<String, StanceCounts> themes,
        SortedMap<String, Integer> languages) {

    private static final Positions NOBODY = new Positions(StanceCounts.of(List.of()), 0);

    public CorpusTotals {
        byTarget = Collections.unmodifiableSortedMap(new TreeMap<>(byTarget));
        themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        languages = Collections.unmodifiableSortedMap(new TreeMap<>(languages));
    }

    /**
     * Where items stand.
     *
     * @param uncertain how many of the labels are uncertain
     */
    public record Positions(StanceCounts stance, int uncertain) {

        Positions plus(Positions other) {
            return new Positions(stance.plus(other.stance), uncertain + other.uncertain);
        }
    }

    /** Of no thread. */
    public static CorpusTotals none() {
        return new CorpusTotals(0, NOBODY, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** Of one thread. */
    public static CorpusTotals of(ThreadResult thread) {
        SortedMap<String, Positions> byTarget = new TreeMap<>();
        thread.targets()
                .forEach(t -> byTarget.put(t.id(), new Positions(thread.stance(t.id()), thread.uncertain(t.id()))));
        SortedMap<String, StanceCounts> themes = new TreeMap<>();
        thread.themes().forEach(t -> themes.put(t.theme(), t.byStance()));
        return new CorpusTotals(
                thread.items().size(),
                new Positions(thread.stance(), thread.uncertain()),
                byTarget,
                themes,
                thread.languages());
    }

    /** Of both. */
    public CorpusTotals plus(CorpusTotals other) {
        return new CorpusTotals(
                items + other.items,
                first.plus(other.first),
                sum(byTarget, other.byTarget, Positions::plus),
                sum(themes, other.themes, StanceCounts::plus),
                sum(languages, other.languages, Integer::sum));
    }

    private static <V> SortedMap<String, V> sum(Map<String, V> one, Map<String, V> other, BinaryOperator<V> plus) {
        SortedMap<String, V> sum = new TreeMap<>(one);
        other.forEach((key, value) -> sum.merge(key, value, plus));
        return sum;
    }

    /** Positions towards the first target. */
    public StanceCounts stance() {
        return first.stance();
    }

    /** How many labels towards the first target are uncertain. */
    public int uncertain() {
        return first.uncertain();
    }

    /** Positions towards one target. */
    public Positions towards(String target) {
        return byTarget.getOrDefault(target, NOBODY);
    }

    /** The stance of the items that touch a theme. */
    public StanceCounts theme(String id) {
        return themes.getOrDefault(id, NOBODY.stance());
    }
}
