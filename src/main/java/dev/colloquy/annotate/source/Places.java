package dev.colloquy.annotate.source;

import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The mentions of an item by their place, to be asked for what stands before, behind or within a stretch without a search. */
final class Places {

    /** So many mentions are looked at, at most, for one that fits: a reader does not look farther either. */
    private static final int SIGHT = 64;

    private final TreeMap<Integer, Place> byEnd = new TreeMap<>();
    private final TreeMap<Integer, Place> byStart = new TreeMap<>();
    private final List<Place> all = new ArrayList<>();

    void add(Place place) {
        all.add(place);
        byEnd.putIfAbsent(place.span().end(), place);
        byStart.putIfAbsent(place.span().start(), place);
    }

    /** In the order of the text. */
    List<Place> sorted() {
        List<Place> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Place::span));
        return sorted;
    }

    /** The last mention that ends at the offset or before and passes the test. */
    Optional<Place> before(int offset, Predicate<Place> test) {
        int seen = 0;
        for (Place place : byEnd.headMap(offset, true).descendingMap().values()) {
            if (test.test(place)) {
                return Optional.of(place);
            }
            if (++seen >= SIGHT) {
                break;
            }
        }
        return Optional.empty();
    }

    /** The first mention that begins at the offset or behind and passes the test. */
    Optional<Place> behind(int offset, Predicate<Place> test) {
        int seen = 0;
        for (Place place : byStart.tailMap(offset, true).values()) {
            if (test.test(place)) {
                return Optional.of(place);
            }
            if (++seen >= SIGHT) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Works spoken of before the offset, each once, the last first. */
    List<Draft> recent(int offset) {
        List<Draft> recent = new ArrayList<>();
        int seen = 0;
        for (Place place : byEnd.headMap(offset, true).descendingMap().values()) {
            if (!recent.contains(place.work())) {
                recent.add(place.work());
            }
            if (++seen >= SIGHT) {
                break;
            }
        }
        return recent;
    }

    /** All works that are mentioned, if they are not very many. */
    List<Draft> works() {
        return all.stream().limit(SIGHT).map(Place::work).distinct().toList();
    }

    boolean overlap(Span span) {
        Map.Entry<Integer, Place> last = byStart.floorEntry(span.end() - 1);
        return last != null && last.getValue().span().overlaps(span);
    }
}
