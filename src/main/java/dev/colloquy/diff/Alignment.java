package dev.colloquy.diff;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which tokens of two texts went and came; those that are left are the same in the same order. Up to {@value #SHORT} tokens a side,
 * what is the same at the ends not counted, the edit is the shortest one (Myers, An O(ND) difference algorithm, Algorithmica 1986).
 *
 * <p>Longer texts are first divided where both have the same run of tokens once (patience diff, with runs of 16, then 4, then
 * single tokens), and what lies between is aligned by {@link BoundedMyers}, so that time grows little faster than length, whatever
 * the texts are.
 */
final class Alignment {

    static final int SHORT = 4_000;

    private static final int[] WIDTHS = {16, 4, 1};

    private final BitSet gone = new BitSet();
    private final BitSet come = new BitSet();

    private Alignment() {}

    static Alignment of(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        Alignment alignment = new Alignment();
        Stretch rest = new Stretch(start, before.size() - end, start, after.size() - end);
        if (rest.longer() <= SHORT) {
            alignment.shortest(before, after, rest);
        } else {
            Map<String, Integer> ids = new HashMap<>();
            alignment.divide(numbered(before, ids), numbered(after, ids), rest, 0);
        }
        return alignment;
    }

    /** Where the tokens that went from there on end. */
    int goneEnd(int from) {
        return gone.nextClearBit(from);
    }

    /** Where the tokens that came from there on end. */
    int comeEnd(int from) {
        return come.nextClearBit(from);
    }

    /** How many tokens of the earlier text from there on are kept. */
    int keptBefore(int from, int size) {
        return clear(gone, from, size);
    }

    /** How many tokens of the later text from there on are kept. */
    int keptAfter(int from, int size) {
        return clear(come, from, size);
    }

    private static int clear(BitSet bits, int from, int size) {
        int next = bits.nextSetBit(from);
        return (next < 0 ? size : next) - from;
    }

    private static int[] numbered(List<String> tokens, Map<String, Integer> ids) {
        int[] numbers = new int[tokens.size()];
        int i = 0;
        for (String token : tokens) {
            numbers[i++] = ids.computeIfAbsent(token, t -> ids.size());
        }
        return numbers;
    }

    private void shortest(List<String> before, List<String> after, Stretch rest) {
        if (rest.oneSided()) {
            gone.set(rest.fromBefore(), rest.toBefore());
            come.set(rest.fromAfter(), rest.toAfter());
            return;
        }
        new MyersDiffWithLinearSpace<String>()
                .computeDiff(
                        before.subList(rest.fromBefore(), rest.toBefore()),
                        after.subList(rest.fromAfter(), rest.toAfter()),
                        null)
                .forEach(c -> {
                    gone.set(rest.fromBefore() + c.startOriginal, rest.fromBefore() + c.endOriginal);
                    come.set(rest.fromAfter() + c.startRevised, rest.fromAfter() + c.endRevised);
                });
    }

    private void divide(int[] before, int[] after, Stretch stretch, int step) {
        if (step == WIDTHS.length || stretch.oneSided() || stretch.longer() <= SHORT) {
            new BoundedMyers(before, after, gone::set, come::set).align(stretch);
            return;
        }
        int i = stretch.fromBefore();
        int j = stretch.fromAfter();
        for (Anchors.Run run : Anchors.between(before, after, stretch, WIDTHS[step])) {
            divide(before, after, new Stretch(i, run.before(), j, run.after()), step + 1);
            i = run.before() + run.length();
            j = run.after() + run.length();
        }
        divide(before, after, new Stretch(i, stretch.toBefore(), j, stretch.toAfter()), step + 1);
    }

    /** A stretch of the earlier text and one of the later; ends are not part of them. */
    record Stretch(int fromBefore, int toBefore, int fromAfter, int toAfter) {

        int longer() {
            return Math.max(toBefore - fromBefore, toAfter - fromAfter);
        }

        boolean oneSided() {
            return fromBefore == toBefore || fromAfter == toAfter;
        }
    }
}
