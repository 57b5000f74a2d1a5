package dev.colloquy.diff;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which works of two editions are one though their citation keys differ. A key is made of what is known of a work; of one that has
 * neither address nor title it is made of the place that it is cited at, and more becomes known of a work when a comment names its
 * address. So two keys, each of which the other edition does not have, are one work if items that are the same name them with the
 * same words, and if neither is named so by more items together with another key.
 */
public final class WorkLinks {

    private final Map<String, String> later;

    private WorkLinks(Map<String, String> later) {
        this.later = Collections.unmodifiableMap(later);
    }

    /** Finds them in the items that both editions have. */
    public static WorkLinks of(Edition before, Edition after, Pairing pairing) {
        Set<String> old = keys(before);
        Set<String> now = keys(after);
        Set<String> both = new HashSet<>(old);
        both.retainAll(now);
        SortedMap<String, SortedMap<String, Integer>> forward = new TreeMap<>();
        SortedMap<String, SortedMap<String, Integer>> back = new TreeMap<>();
        for (Pair pair : pairing.pairs()) {
            vote(pair, both, forward, back);
        }
        Map<String, String> later = new TreeMap<>();
        forward.forEach((key, votes) -> most(votes)
                .filter(other -> most(back.getOrDefault(other, new TreeMap<>())).equals(Optional.of(key)))
                .ifPresent(other -> later.put(key, other)));
        return new WorkLinks(later);
    }

    private static Set<String> keys(Edition edition) {
        Set<String> keys = new HashSet<>();
        edition.items().forEach(i -> keys.addAll(i.labels().works().keySet()));
        return keys;
    }

    private static void vote(
            Pair pair,
            Set<String> both,
            SortedMap<String, SortedMap<String, Integer>> forward,
            SortedMap<String, SortedMap<String, Integer>> back) {
        pair.before().labels().works().forEach((key, words) -> {
            if (!both.contains(key)) {
                pair.after().labels().works().forEach((other, same) -> {
                    if (!both.contains(other) && words.equals(same)) {
                        count(forward, key, other);
                        count(back, other, key);
                    }
                });
            }
        });
    }

    private static void count(SortedMap<String, SortedMap<String, Integer>> votes, String one, String other) {
        votes.computeIfAbsent(one, k -> new TreeMap<>()).merge(other, 1, Integer::sum);
    }

    /** The one with the most votes; none if two have them. */
    private static Optional<String> most(SortedMap<String, Integer> votes) {
        int most = votes.values().stream().mapToInt(v -> v).max().orElse(0);
        List<String> best = votes.entrySet().stream()
                .filter(v -> v.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? Optional.of(best.get(0)) : Optional.empty();
    }

    /** The key in the later edition of a work of the earlier one. */
    public String later(String key) {
        return later.getOrDefault(key, key);
    }

    /** The earlier edition with the keys of the later one. */
    public Edition rename(Edition before) {
        return later.isEmpty() ? before : Renamed.edition(before, this::rename);
    }

    /** The pairing with the items of the renamed edition. */
    public Pairing rename(Pairing pairing) {
        return later.isEmpty() ? pairing : Renamed.earlier(pairing, this::rename);
    }

    /** Labels of an item of the earlier edition with the keys of the later one. */
    public Labels rename(Labels labels) {
        SortedMap<String, String> works = new TreeMap<>();
        labels.works().forEach((key, words) -> works.putIfAbsent(later(key), words));
        return new Labels(
                labels.stance(), labels.uncertain(), labels.evidence(), labels.further(), labels.themes(), works);
    }
}
