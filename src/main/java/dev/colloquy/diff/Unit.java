package dev.colloquy.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is drawn as one: a thread in both editions, or an item in both.
 *
 * @param name by which units are put in an order that is the same whichever edition is called the earlier
 * @param before labels of its items in the earlier edition
 * @param after labels of its items in the later edition
 */
record Unit(String name, List<Labels> before, List<Labels> after) {

    Unit {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** A pair is a unit, and so is each item that has no match. */
    static List<Unit> items(Pairing pairing) {
        List<Unit> units = new ArrayList<>();
        for (Pair pair : pairing.pairs()) {
            String one = key(pair.before());
            String other = key(pair.after());
            String name = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
            units.add(new Unit(
                    name, List.of(pair.before().labels()), List.of(pair.after().labels())));
        }
        pairing.removed().forEach(i -> units.add(new Unit(key(i), List.of(i.labels()), List.of())));
        pairing.added().forEach(i -> units.add(new Unit(key(i), List.of(), List.of(i.labels()))));
        units.sort(Comparator.comparing(Unit::name));
        return units;
    }

    private static String key(EditionItem item) {
        return item.name() + " " + item.hash();
    }

    /** A thread with all its items is a unit; a thread that has another id in the later edition is one with what became of it. */
    static List<Unit> threads(Pairing pairing, ThreadLinks links) {
        SortedMap<String, Sides> units = new TreeMap<>();
        for (Pair pair : pairing.pairs()) {
            side(units, links, pair.before()).before.add(pair.before().labels());
            side(units, links, pair.after()).after.add(pair.after().labels());
        }
        pairing.removed().forEach(i -> side(units, links, i).before.add(i.labels()));
        pairing.added().forEach(i -> side(units, links, i).after.add(i.labels()));
        List<Unit> all = new ArrayList<>();
        units.forEach((name, sides) -> all.add(new Unit(name, sides.before, sides.after)));
        return all;
    }

    private static Sides side(SortedMap<String, Sides> units, ThreadLinks links, EditionItem item) {
        return units.computeIfAbsent(links.unit(item.thread()), k -> new Sides());
    }

    private static final class Sides {
        private final List<Labels> before = new ArrayList<>();
        private final List<Labels> after = new ArrayList<>();
    }
}
