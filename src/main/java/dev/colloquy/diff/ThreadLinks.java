package dev.colloquy.diff;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which threads of two editions are one. Equal ids are; a thread whose id the other edition does not have is one with the thread
 * there that has most of its items, if any has (of several the one with the first id). So a thread that was split or renamed stays
 * together, and a single item that moved joins nothing.
 */
final class ThreadLinks {

    private final Map<String, String> upward = new HashMap<>();

    private ThreadLinks() {}

    static ThreadLinks of(Pairing pairing) {
        Set<String> before = new HashSet<>();
        Set<String> after = new HashSet<>();
        pairing.removed().forEach(i -> before.add(i.thread()));
        pairing.added().forEach(i -> after.add(i.thread()));
        for (Pair pair : pairing.pairs()) {
            before.add(pair.before().thread());
            after.add(pair.after().thread());
        }
        Map<String, Map<String, Integer>> votes = new TreeMap<>();
        for (Pair pair : pairing.pairs()) {
            String old = pair.before().thread();
            String now = pair.after().thread();
            if (!after.contains(old)) {
                vote(votes, old, now);
            }
            if (!before.contains(now)) {
                vote(votes, now, old);
            }
        }
        ThreadLinks links = new ThreadLinks();
        votes.forEach((thread, others) -> links.join(thread, most(others)));
        return links;
    }

    private static void vote(Map<String, Map<String, Integer>> votes, String thread, String other) {
        votes.computeIfAbsent(thread, k -> new TreeMap<>()).merge(other, 1, Integer::sum);
    }

    private static String most(Map<String, Integer> votes) {
        return votes.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private void join(String one, String other) {
        String first = unit(one);
        String second = unit(other);
        int order = first.compareTo(second);
        if (order != 0) {
            upward.put(order < 0 ? second : first, order < 0 ? first : second);
        }
    }

    /** The name of the unit that a thread of either edition belongs to: the first of the ids of its threads. */
    String unit(String thread) {
        String at = thread;
        for (String next = upward.get(at); next != null; next = upward.get(at)) {
            at = next;
        }
        return at;
    }
}
