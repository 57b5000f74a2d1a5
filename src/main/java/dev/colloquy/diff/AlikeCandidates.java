package dev.colloquy.diff;

import dev.colloquy.diff.Buckets.Bucket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Pairs of loose items that are worth a closer look, found without looking at all: those of one id in one thread, those between
 * the same two joined items, and those that meet in a band of their MinHash signatures (Broder, On the resemblance and
 * containment of documents, 1997; banding after Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3). With
 * {@value #BANDS} bands of {@value #ROWS} rows, texts of which half of the word pairs are common meet with a probability of
 * 0.99, a third 0.70, a twentieth 0.004. Where more than {@value #CROWD} pairs meet in one band, only those of one author in one
 * thread are taken, and none if these are as many, so that the work grows with the number of items.
 */
final class AlikeCandidates {

    static final int BANDS = 32;
    static final int ROWS = 3;
    static final int CROWD = 256;

    private static final int SMALL_GAP = 8;
    private static final long SEED = 19_970_611L;
    private static final long LOW = 0xFFFF_FFFFL;

    private final Board board;
    private final Map<Integer, Shingles> before;
    private final Map<Integer, Shingles> after;
    private final LongStream.Builder found = LongStream.builder();

    private AlikeCandidates(Board board, Map<Integer, Shingles> before, Map<Integer, Shingles> after) {
        this.board = board;
        this.before = before;
        this.after = after;
    }

    /**
     * Each candidate once, sorted: the item before in the upper half, the item after in the lower half.
     *
     * @param before loose items of which the text is at hand
     */
    static long[] of(Board board, Map<Integer, Shingles> before, Map<Integer, Shingles> after) {
        AlikeCandidates candidates = new AlikeCandidates(board, before, after);
        candidates.inPlace();
        candidates.meeting();
        return candidates.found.build().sorted().distinct().toArray();
    }

    static int before(long candidate) {
        return (int) (candidate >>> Integer.SIZE);
    }

    static int after(long candidate) {
        return (int) candidate;
    }

    private void add(List<Integer> some, List<Integer> others) {
        for (int b : some) {
            for (int a : others) {
                found.add(((long) b << Integer.SIZE) | (a & LOW));
            }
        }
    }

    private boolean known(Side side, int i) {
        return (side == board.before() ? before : after).containsKey(i);
    }

    private void inPlace() {
        Surroundings now = new Surroundings(board);
        for (Bucket bucket : Buckets.of(board, (s, i) -> known(s, i) ? InPlace.byId(board, s, i) : Optional.empty())) {
            if (bucket.single()) {
                add(bucket.before(), bucket.after());
            }
        }
        for (Bucket bucket : Buckets.of(board, (s, i) -> known(s, i) ? InPlace.byGap(now, s, i) : Optional.empty())) {
            if (Math.max(bucket.before().size(), bucket.after().size()) <= SMALL_GAP) {
                add(bucket.before(), bucket.after());
            }
        }
    }

    private void meeting() {
        long[] factors = new SplittableRandom(SEED).longs(2L * BANDS * ROWS).toArray();
        int[] some = numbers(before);
        int[] others = numbers(after);
        int[][] bands = bands(some, before, factors);
        int[][] otherBands = bands(others, after, factors);
        for (int band = 0; band < BANDS; band++) {
            join(sorted(bands[band], some), sorted(otherBands[band], others));
        }
    }

    /** Items with at least one pair of words. */
    private static int[] numbers(Map<Integer, Shingles> side) {
        return side.entrySet().stream()
                .filter(e -> e.getValue().words() > 1)
                .mapToInt(Map.Entry::getKey)
                .sorted()
                .toArray();
    }

    private static int[][] bands(int[] items, Map<Integer, Shingles> side, long[] factors) {
        int[][] bands = new int[BANDS][items.length];
        long[] least = new long[BANDS * ROWS];
        for (int k = 0; k < items.length; k++) {
            Arrays.fill(least, Long.MAX_VALUE);
            Shingles shingles = side.getOrDefault(items[k], Shingles.of(""));
            shingles.pairs().forEach(pair -> {
                for (int h = 0; h < least.length; h++) {
                    // Multiply and shift (Dietzfelbinger et al., 1997): an odd factor, the upper half of the product.
                    long value = ((factors[2 * h] | 1) * (pair & LOW) + factors[2 * h + 1]) >>> Integer.SIZE;
                    least[h] = Math.min(least[h], value);
                }
            });
            for (int band = 0; band < BANDS; band++) {
                int sum = 0;
                for (int row = 0; row < ROWS; row++) {
                    sum = Shingles.mix(sum + (int) least[band * ROWS + row]);
                }
                bands[band][k] = sum;
            }
        }
        return bands;
    }

    private static long[] sorted(int[] keys, int[] items) {
        return IntStream.range(0, keys.length)
                .mapToLong(k -> ((long) keys[k] << Integer.SIZE) | (items[k] & LOW))
                .sorted()
                .toArray();
    }

    private void join(long[] some, long[] others) {
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            int order = Integer.compare((int) (some[i] >> Integer.SIZE), (int) (others[j] >> Integer.SIZE));
            int iEnd = order <= 0 ? end(some, i) : i;
            int jEnd = order >= 0 ? end(others, j) : j;
            if (order == 0) {
                meet(items(some, i, iEnd), items(others, j, jEnd));
            }
            i = iEnd;
            j = jEnd;
        }
    }

    private static int end(long[] keys, int start) {
        int end = start;
        while (end < keys.length && keys[end] >> Integer.SIZE == keys[start] >> Integer.SIZE) {
            end++;
        }
        return end;
    }

    private static List<Integer> items(long[] keys, int start, int end) {
        return Arrays.stream(keys, start, end).mapToObj(x -> (int) x).toList();
    }

    private void meet(List<Integer> some, List<Integer> others) {
        if ((long) some.size() * others.size() <= CROWD) {
            add(some, others);
            return;
        }
        Map<Buckets.Key, List<Integer>> ours = byAuthor(board.before(), some);
        byAuthor(board.after(), others).forEach((key, list) -> {
            List<Integer> mine = ours.getOrDefault(key, List.of());
            if ((long) mine.size() * list.size() <= CROWD) {
                add(mine, list);
            }
        });
    }

    private Map<Buckets.Key, List<Integer>> byAuthor(Side side, List<Integer> items) {
        Map<Buckets.Key, List<Integer>> lists = new HashMap<>();
        for (int i : items) {
            Buckets.Key key = new Buckets.Key(board.threadLabel(side, side.threadOf(i)), side.author(i), 0, 0);
            lists.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        return lists;
    }
}
