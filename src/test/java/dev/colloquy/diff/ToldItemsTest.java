package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.diff.Change.Added;
import dev.colloquy.diff.Change.Moved;
import dev.colloquy.diff.Change.Removed;
import dev.colloquy.diff.Change.Retitled;
import dev.colloquy.diff.NoMatch.Why;
import dev.colloquy.diff.Pair.How;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What became of items, in words: where they moved to, and why one has no match. */
final class ToldItemsTest {

    private static EditionItem item(String thread, String id, int ordinal, String... parent) {
        return Versions.item(thread, id, ordinal, List.of(parent).stream().findFirst(), Optional.empty(), "Words");
    }

    private static Moved moved(EditionItem before, EditionItem after, How how) {
        return new Moved(new Pair(before, after, how, 0.625));
    }

    private static List<String> runs(Moved... moves) {
        return MovedRun.of(List.of(moves)).stream().map(ToldItems::moved).toList();
    }

    @Test
    void anItemThatMovedAloneSaysWhatItIsKnownBy() {
        assertThat(runs(moved(item("t", "c1", 1), item("t", "c2", 2), How.TEXT)))
                .containsExactly("t/c1 → t/c2, equal text");
        assertThat(runs(moved(item("t", "c1", 1), item("u", "c2", 2), How.SIMILAR)))
                .containsExactly("t/c1 → u/c2, alike text (0.63)");
        assertThat(runs(moved(item("t", "c3", 3, "c1"), item("t", "c3", 3, "c2"), How.ID)))
                .containsExactly("t/c3, answers c2 (was: c1)");
        assertThat(runs(moved(item("t", "c3", 3), item("t", "c3", 3, "c2"), How.ID)))
                .containsExactly("t/c3, answers c2 (was: none)");
    }

    @Test
    void neighboursThatMovedTogetherAreOneRun() {
        List<Moved> moves = new ArrayList<>();
        for (int i = 5; i < 8; i++) {
            moves.add(moved(item("t", "c" + i, i), item("t", "c" + (i - 1), i - 1), How.TEXT));
        }

        assertThat(runs(moves.toArray(Moved[]::new))).containsExactly("t/c5..c7 → t/c4..c6, 3 items, equal texts");
        assertThat(MovedRun.of(List.of())).isEmpty();
        assertThat(MovedRun.of(List.of(new Added(item("t", "c1", 1), Optional.empty()))))
                .isEmpty();
    }

    @Test
    void anAnswerMovesWithWhatItAnswers() {
        Moved parent = moved(item("t", "c2", 2), item("t", "c1", 1), How.TEXT);
        Moved answer = moved(item("t", "c3", 3, "c2"), item("t", "c2", 2, "c1"), How.TEXT);
        Moved other = moved(item("t", "c3", 3, "c2"), item("t", "c2", 2, "c9"), How.TEXT);

        assertThat(runs(parent, answer)).containsExactly("t/c2..c3 → t/c1..c2, 2 items, equal texts");
        assertThat(runs(parent, other))
                .containsExactly("t/c2 → t/c1, equal text", "t/c3 → t/c2, answers c9 (was: c2), equal text");
        assertThat(runs(other, moved(item("t", "c4", 4), item("t", "c3", 3), How.TEXT)))
                .containsExactly("t/c3 → t/c2, answers c9 (was: c2), equal text", "t/c4 → t/c3, equal text");
    }

    @Test
    void whatTookThePlaceOfTheOneAnsweredIsAnother() {
        Moved away = moved(item("t", "c1", 1), item("t", "c5", 5), How.TEXT);
        Moved answer = moved(item("t", "c3", 3, "c2"), item("t", "c2", 2, "c5"), How.TEXT);

        assertThat(runs(answer, away))
                .containsExactly("t/c3 → t/c2, answers c5 (was: c2), equal text", "t/c1 → t/c5, equal text");
    }

    @Test
    void aGapOrAnotherThreadOrAnAlikeTextEndsARun() {
        Moved first = moved(item("t", "c1", 1), item("t", "c2", 2), How.TEXT);

        assertThat(runs(first, moved(item("t", "c3", 3), item("t", "c3", 3), How.TEXT)))
                .hasSize(2);
        assertThat(runs(first, moved(item("t", "c2", 2), item("t", "c4", 4), How.TEXT)))
                .hasSize(2);
        assertThat(runs(first, moved(item("u", "c2", 2), item("t", "c3", 3), How.TEXT)))
                .hasSize(2);
        assertThat(runs(first, moved(item("t", "c2", 2), item("u", "c3", 3), How.TEXT)))
                .hasSize(2);
        assertThat(runs(first, moved(item("t", "c2", 2), item("t", "c3", 3), How.SIMILAR)))
                .hasSize(2);
        assertThat(runs(
                        moved(item("t", "c1", 1), item("t", "c2", 2), How.ID),
                        moved(item("t", "c2", 2), item("t", "c3", 3), How.TEXT)))
                .hasSize(2);
        assertThat(runs(first, moved(item("t", "c2", 2), item("t", "c3", 3), How.TEXT)))
                .hasSize(1);
    }

    @Test
    void aThreadIsCalledByBothIdsIfTheyDiffer() {
        assertThat(ToldItems.thread(new Retitled("a", "a", "One", "Two"))).isEqualTo("a");
        assertThat(ToldItems.thread(new Retitled("a", "b", "One", "Two"))).isEqualTo("a → b");
    }

    private static String why(Why why, double similarity, String... others) {
        List<EditionItem> near =
                List.of(others).stream().map(id -> item("t", id, 1)).toList();
        return ToldItems.whyAdded(new Added(item("t", "c1", 1), Optional.of(new NoMatch(why, near, similarity))))
                .orElseThrow();
    }

    @Test
    void anItemWithoutAMatchSaysWhatCameNear() {
        assertThat(why(Why.TWINS, 1, "c2")).isEqualTo("same words as t/c2, but nothing tells that it is the same");
        assertThat(why(Why.TWINS, 1, "c2", "c3")).isEqualTo("same words as t/c2, t/c3; nothing tells which it is");
        assertThat(why(Why.RIVALS, 0.5, "c2")).isEqualTo("alike to t/c2, similarity 0.50, but so are others");
        assertThat(why(Why.RIVALS, 0.5, "c2", "c3"))
                .isEqualTo("alike to t/c2, t/c3, similarity 0.50; nothing tells which it is");
        assertThat(why(Why.OTHER_AUTHOR, 0.9, "c1"))
                .isEqualTo("a text by another author stood under this id: similarity 0.90");
        assertThat(why(Why.OTHER_TEXT, 0.044, "c9"))
                .isEqualTo("another text stood under its id, as t/c9: similarity 0.04");
        assertThat(why(Why.UNSEEN, 0, "c1"))
                .isEqualTo("another text stood under this id, and not both are at hand to compare");
        NoMatch miss = new NoMatch(Why.OTHER_TEXT, List.of(item("t", "c1", 1)), 0);
        assertThat(ToldItems.whyRemoved(new Removed(item("t", "c1", 1), Optional.of(miss))))
                .contains("another text stands under this id: similarity 0.00");
        assertThat(ToldItems.whyRemoved(new Removed(item("t", "c1", 1), Optional.empty())))
                .isEmpty();
    }
}
