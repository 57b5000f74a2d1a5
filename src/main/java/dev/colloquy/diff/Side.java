package dev.colloquy.diff;

import dev.colloquy.model.Post;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The items of one edition by number, in the order of the corpus, and which item of the other edition each is joined with. */
final class Side {

    /** No item, no thread, no author. */
    static final int NONE = -1;

    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9]++$");

    private final List<EditionItem> items;
    private final List<EditionThread> threads;
    private final int[] threadOf;
    private final int[] start;
    private final int[] parent;
    private final int[] hash;
    private final int[] author;
    private final int[] id;
    private final int[] mate;
    private final int[] threadMate;
    private final boolean[] counted;
    private final Set<Integer> authors = new HashSet<>();

    /** @param names numbers for hashes, authors and ids, shared by both sides */
    Side(Edition edition, Map<Object, Integer> names) {
        items = edition.items();
        threads = edition.threads().orElse(List.of());
        int n = items.size();
        threadOf = new int[n];
        start = new int[threads.size() + 1];
        parent = new int[n];
        hash = new int[n];
        author = new int[n];
        id = new int[n];
        mate = filled(n);
        threadMate = filled(threads.size());
        counted = new boolean[threads.size()];
        for (int t = 0; t < threads.size(); t++) {
            start[t + 1] = start[t] + threads.get(t).items().size();
            counted[t] = counted(threads.get(t).items());
            Map<String, Integer> places = places(t);
            for (int i = start[t]; i < start[t + 1]; i++) {
                EditionItem item = items.get(i);
                threadOf[i] = t;
                parent[i] = item.parent().map(p -> places.getOrDefault(p, NONE)).orElse(NONE);
                hash[i] = number(names, item.hash());
                author[i] = item.author().map(a -> number(names, a)).orElse(NONE);
                id[i] = number(names, item.id());
                authors.add(author[i]);
            }
        }
    }

    /** True if all ids but that of the post are one word with the numbers from 0 or 1 on, without a gap. */
    private static boolean counted(List<EditionItem> items) {
        int from = !items.isEmpty() && items.get(0).id().equals(Post.ID) ? 1 : 0;
        if (from == items.size()) {
            return false;
        }
        String word = DIGITS.matcher(items.get(from).id()).replaceFirst("");
        int first = items.get(from).id().equals(word + 0) ? 0 : 1;
        return IntStream.range(from, items.size())
                .allMatch(i -> items.get(i).id().equals(word + (i - from + first)));
    }

    private static int number(Map<Object, Integer> names, Object name) {
        Integer known = names.putIfAbsent(name, names.size());
        return known == null ? names.size() - 1 : known;
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** Items of a thread by id; the first of those that share one. */
    Map<String, Integer> places(int thread) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = start[thread]; i < start[thread + 1]; i++) {
            places.putIfAbsent(items.get(i).id(), i);
        }
        return places;
    }

    int size() {
        return items.size();
    }

    EditionItem item(int i) {
        return items.get(i);
    }

    int threads() {
        return threads.size();
    }

    EditionThread thread(int t) {
        return threads.get(t);
    }

    int threadOf(int i) {
        return threadOf[i];
    }

    int start(int t) {
        return start[t];
    }

    int end(int t) {
        return start[t + 1];
    }

    int parent(int i) {
        return parent[i];
    }

    int hash(int i) {
        return hash[i];
    }

    int author(int i) {
        return author[i];
    }

    int id(int i) {
        return id[i];
    }

    /** True if the ids of a thread are numbers of places, as readers give them where a page has none: they shift with every deletion. */
    boolean counted(int t) {
        return counted[t];
    }

    /** True if somebody has this name. */
    boolean names(int author) {
        return authors.contains(author);
    }

    int mate(int i) {
        return mate[i];
    }

    boolean loose(int i) {
        return mate[i] == NONE;
    }

    int threadMate(int t) {
        return threadMate[t];
    }

    /** Called by the board only, on both sides at once. */
    void join(int i, int other) {
        mate[i] = other;
    }

    void joinThread(int t, int other) {
        threadMate[t] = other;
    }

    /** Items that are not joined, in order. */
    List<Integer> loose() {
        List<Integer> loose = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (loose(i)) {
                loose.add(i);
            }
        }
        return loose;
    }
}
