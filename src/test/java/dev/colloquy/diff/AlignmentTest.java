package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.diff.Alignment.Stretch;
import dev.colloquy.diff.Anchors.Run;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which tokens are kept, beside a plain table of longest common subsequences. */
final class AlignmentTest {

    private static final int SEEDS = 100;

    /** What of two texts is not kept. */
    private record Edit(BitSet gone, BitSet come) {}

    private static Edit edit(int[] before, int[] after) {
        return edit(before, after, new Stretch(0, before.length, 0, after.length));
    }

    private static Edit edit(int[] before, int[] after, Stretch stretch) {
        Edit edit = new Edit(new BitSet(), new BitSet());
        new BoundedMyers(before, after, edit.gone()::set, edit.come()::set).align(stretch);
        return edit;
    }

    private static int[] kept(int[] tokens, BitSet dropped) {
        return IntStream.range(0, tokens.length)
                .filter(i -> !dropped.get(i))
                .map(i -> tokens[i])
                .toArray();
    }

    private static int longestCommon(int[] one, int[] other) {
        int[][] best = new int[one.length + 1][other.length + 1];
        for (int i = 1; i <= one.length; i++) {
            for (int j = 1; j <= other.length; j++) {
                best[i][j] =
                        one[i - 1] == other[j - 1] ? best[i - 1][j - 1] + 1 : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[one.length][other.length];
    }

    private static int[] some(SplittableRandom chance, int length, int kinds) {
        return IntStream.range(0, length).map(i -> chance.nextInt(kinds)).toArray();
    }

    @Test
    void whatIsKeptIsALongestCommonSubsequence() {
        for (long seed = 0; seed < SEEDS; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            int kinds = 2 + chance.nextInt(5);
            int[] before = some(chance, chance.nextInt(40), kinds);
            int[] after = some(chance, chance.nextInt(40), kinds);

            Edit edit = edit(before, after);

            assertThat(kept(before, edit.gone())).isEqualTo(kept(after, edit.come()));
            assertThat(kept(before, edit.gone())).hasSize(longestCommon(before, after));
        }
    }

    @Test
    void onlyTheStretchIsLookedAt() {
        int[] before = {9, 1, 2, 3, 8};
        int[] after = {7, 7, 1, 3, 6};

        Edit edit = edit(before, after, new Stretch(1, 4, 2, 4));

        assertThat(edit.gone()).isEqualTo(BitSet.valueOf(new long[] {0b100}));
        assertThat(edit.come().isEmpty()).isTrue();
    }

    @Test
    void farTextsAreGivenUpOnAndStillToldWhole() {
        int gap = 2 * BoundedMyers.MOST + 88;
        int[] common = IntStream.range(0, 300).toArray();
        int[] before = IntStream.concat(
                        IntStream.concat(IntStream.range(1_000, 1_000 + gap), IntStream.of(common)),
                        IntStream.range(2_000, 2_000 + gap))
                .toArray();
        int[] after = IntStream.concat(
                        IntStream.concat(IntStream.range(3_000, 3_000 + gap), IntStream.of(common)),
                        IntStream.range(4_000, 4_000 + gap))
                .toArray();

        Edit edit = edit(before, after);

        assertThat(kept(before, edit.gone())).isEqualTo(kept(after, edit.come()));
        assertThat(kept(before, edit.gone())).isEqualTo(common);
    }

    @Test
    void longTextsOfFewWordsAreGivenUpOnWithoutLosingMuch() {
        SplittableRandom chance = new SplittableRandom(1);
        int[] before = some(chance, 1_500, 40);
        int[] after = some(chance, 1_200, 40);

        Edit edit = edit(before, after);

        int[] kept = kept(before, edit.gone());
        assertThat(kept).isEqualTo(kept(after, edit.come()));
        assertThat(kept.length).isGreaterThan(longestCommon(before, after) * 4 / 5);
    }

    @Test
    void shortAndLongTextsAreToldByTheSameRules() {
        for (long seed = 0; seed < 20; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<String> before = words(some(chance, chance.nextInt(30), 4));
            List<String> after = words(some(chance, chance.nextInt(30), 4));
            Alignment alignment = Alignment.of(before, after);

            assertThat(kept(before, alignment, true)).isEqualTo(kept(after, alignment, false));
            assertThat(kept(before, alignment, true)).hasSize(longestCommon(numbers(before), numbers(after)));
        }
    }

    private static List<String> words(int[] numbers) {
        return IntStream.of(numbers).mapToObj(i -> "w" + i).toList();
    }

    private static int[] numbers(List<String> words) {
        return words.stream().mapToInt(w -> Integer.parseInt(w.substring(1))).toArray();
    }

    private static List<String> kept(List<String> words, Alignment alignment, boolean early) {
        List<String> kept = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int from = Math.min(early ? alignment.goneEnd(at) : alignment.comeEnd(at), words.size());
            int n = early ? alignment.keptBefore(from, words.size()) : alignment.keptAfter(from, words.size());
            kept.addAll(words.subList(from, from + n));
            at = from + n;
        }
        return kept;
    }

    @Test
    void textsThatAreTooLongForTheShortestEditAreDividedWhereTheyAgree() {
        int many = Alignment.SHORT + 500;
        List<String> before = words(IntStream.range(0, many).toArray());
        List<String> after = new ArrayList<>(before);
        after.set(0, "w90001");
        after.add(2_000, "w90002");
        after.remove(3_000);
        after.set(many - 1, "w90003");
        Alignment alignment = Alignment.of(before, after);

        assertThat(alignment.goneEnd(0)).isEqualTo(1);
        assertThat(alignment.comeEnd(0)).isEqualTo(1);
        assertThat(alignment.keptAfter(1, many)).isEqualTo(1_999);
        assertThat(alignment.comeEnd(2_000)).isEqualTo(2_001);
        assertThat(alignment.keptBefore(1, many)).isEqualTo(2_998);
        assertThat(alignment.goneEnd(2_999)).isEqualTo(3_000);
        assertThat(alignment.keptBefore(3_000, many)).isEqualTo(many - 1 - 3_000);
        assertThat(alignment.goneEnd(many - 1)).isEqualTo(many);
        assertThat(kept(before, alignment, true)).isEqualTo(kept(after, alignment, false));
    }

    private static List<Run> anchors(int[] before, int[] after, int width) {
        return Anchors.between(before, after, new Stretch(0, before.length, 0, after.length), width);
    }

    @Test
    void anchorsAreRunsThatBothHaveOnce() {
        assertThat(anchors(new int[] {1, 2, 3, 4, 5}, new int[] {9, 1, 2, 3, 8, 5}, 2))
                .containsExactly(new Run(0, 1, 3));
        assertThat(anchors(new int[] {1, 2, 7, 1, 2}, new int[] {1, 2}, 2)).isEmpty();
        assertThat(anchors(new int[] {1, 2}, new int[] {1, 2, 7, 1, 2}, 2)).isEmpty();
        assertThat(anchors(new int[] {1, 2, 3}, new int[] {1, 2, 3}, 3)).containsExactly(new Run(0, 0, 3));
        assertThat(anchors(new int[] {1, 2, 3}, new int[] {1, 2, 3}, 4)).isEmpty();
        assertThat(anchors(new int[] {}, new int[] {1}, 1)).isEmpty();
    }

    @Test
    void anchorsOfAStretchLieInsideIt() {
        int[] before = {5, 1, 2, 3, 5};
        int[] after = {5, 5, 1, 2, 3};

        assertThat(Anchors.between(before, after, new Stretch(1, 4, 2, 5), 1)).containsExactly(new Run(1, 2, 3));
        assertThat(Anchors.between(before, after, new Stretch(1, 3, 2, 5), 2)).containsExactly(new Run(1, 2, 2));
        assertThat(Anchors.between(before, after, new Stretch(0, 4, 1, 5), 1)).containsExactly(new Run(0, 1, 4));
    }

    @Test
    void ofAnchorsThatCrossAsManyAsCanStandInOrderAreKept() {
        assertThat(anchors(new int[] {1, 2, 3, 4}, new int[] {2, 3, 4, 1}, 1)).containsExactly(new Run(1, 0, 3));
        // Runs of two that overlap out of step: (1 2) stands at 0 and 0, (2 3) at 1 and 2; the later one is left out.
        assertThat(anchors(new int[] {1, 2, 3}, new int[] {1, 2, 2, 3}, 2)).containsExactly(new Run(0, 0, 2));
        assertThat(anchors(new int[] {1, 2, 2, 3}, new int[] {1, 2, 3}, 2)).containsExactly(new Run(0, 0, 2));
    }

    @Test
    void singleAnchorsAreALongestRisingSequence() {
        for (long seed = 0; seed < SEEDS; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            int[] before = some(chance, chance.nextInt(1, 60), 40);
            int[] after = some(chance, chance.nextInt(1, 60), 40);
            int[] ours = unique(before, after);
            int[] theirs = unique(after, before);

            List<Run> runs = anchors(before, after, 1);

            assertThat(runs.stream().mapToInt(Run::length).sum()).isEqualTo(longestCommon(ours, theirs));
            int i = 0;
            int j = 0;
            for (Run run : runs) {
                assertThat(run.before()).isGreaterThanOrEqualTo(i);
                assertThat(run.after()).isGreaterThanOrEqualTo(j);
                i = run.before() + run.length();
                j = run.after() + run.length();
                for (int k = 0; k < run.length(); k++) {
                    assertThat(before[run.before() + k]).isEqualTo(after[run.after() + k]);
                }
            }
        }
    }

    /** What is found once in the one and once in the other, in the order of the one. */
    private static int[] unique(int[] one, int[] other) {
        Set<Integer> once = new HashSet<>();
        for (int token : one) {
            if (IntStream.of(one).filter(t -> t == token).count() == 1
                    && IntStream.of(other).filter(t -> t == token).count() == 1) {
                once.add(token);
            }
        }
        return IntStream.of(one).filter(once::contains).toArray();
    }
}
