package dev.colloquy.annotate.source;

import dev.colloquy.cite.FoundAddress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The works that an item may speak of at a place: its own, those of the items that it answers, those of the thread. */
final class Sight {

    /** So many works on either side of a place are in sight; only items with more works than that notice. */
    private static final int NEAR = 64;

    private final ThreadWorks works;
    private final String item;
    private final List<String> ancestors;
    private final TreeMap<Integer, Addressed> byStart = new TreeMap<>();
    private final Places places;

    /** An address of the item and its work. */
    record Addressed(FoundAddress found, Draft work) {}

    /** @param ancestors ids of the items that this one answers, nearest first, the post last */
    Sight(ThreadWorks works, String item, List<String> ancestors, Places places) {
        this.works = works;
        this.item = item;
        this.ancestors = List.copyOf(ancestors);
        this.places = places;
    }

    void address(FoundAddress found, Draft work) {
        byStart.put(found.span().start(), new Addressed(found, work));
    }

    /** The address that begins there. */
    Optional<Addressed> addressAt(int offset) {
        return Optional.ofNullable(byStart.get(offset));
    }

    /** Addresses that begin at the offset or behind it, in their order. */
    List<Addressed> addressesFrom(int offset) {
        return first(byStart.tailMap(offset, true));
    }

    /** The first few of a view; a stream of it would count the whole. */
    private static List<Addressed> first(Map<Integer, Addressed> view) {
        List<Addressed> first = new ArrayList<>();
        for (Addressed addressed : view.values()) {
            if (first.size() == NEAR) {
                break;
            }
            first.add(addressed);
        }
        return first;
    }

    /** The last address that begins before the offset. */
    Optional<Addressed> addressBefore(int offset) {
        return Optional.ofNullable(byStart.lowerEntry(offset)).map(Map.Entry::getValue);
    }

    /** Works of the item, those whose addresses follow included. */
    List<Draft> here(int offset) {
        List<Draft> own = works.of(item);
        if (own.size() <= NEAR) {
            return own;
        }
        Set<Draft> near = new LinkedHashSet<>(places.recent(offset));
        addressesFrom(offset).forEach(a -> near.add(a.work()));
        first(byStart.descendingMap()).forEach(a -> near.add(a.work()));
        return List.copyOf(near);
    }

    List<String> ancestors() {
        return ancestors;
    }

    List<Draft> of(String ancestor) {
        List<Draft> all = works.of(ancestor);
        return all.size() <= NEAR ? all : all.subList(all.size() - NEAR, all.size());
    }

    /** Works of the whole thread, the last ones of very many. */
    List<Draft> thread() {
        return works.last(4 * NEAR);
    }

    /** How many works the item and those that it answers speak of, counted up to a number. */
    int known(int most) {
        int known = works.of(item).size();
        for (int i = 0; i < ancestors.size() && known < most; i++) {
            known += works.of(ancestors.get(i)).size();
        }
        return Math.min(known, most);
    }

    /** Works of the item and of those that it answers. */
    List<Draft> scope() {
        Set<Draft> scope = new LinkedHashSet<>(works.of(item));
        ancestors.forEach(a -> scope.addAll(of(a)));
        return List.copyOf(scope);
    }

    /** Works of the item around a place, and of those that it answers. */
    List<Draft> near(int offset) {
        Set<Draft> near = new LinkedHashSet<>(here(offset));
        ancestors.forEach(a -> near.addAll(of(a)));
        return List.copyOf(near);
    }

    /** Works spoken of before the offset, the last first, then those of the items answered. */
    List<Draft> recent(int offset) {
        Set<Draft> recent = new LinkedHashSet<>(places.recent(offset));
        ancestors.forEach(a -> recent.addAll(of(a)));
        return new ArrayList<>(recent);
    }
}
