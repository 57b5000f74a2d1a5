package dev.colloquy.diff;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static dev.colloquy.annotate.Stance.MIXED;
import static dev.colloquy.annotate.Stance.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.Change.TextOf;
import dev.colloquy.diff.Labels.Mark;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CausesTest {

    private static final Stamp OLD = Invented.stamp("1", "a", "b", "m");

    private static EditionItem comment(String text, Labels labels) {
        EditionItem item = Invented.item("t", 2, text, labels);
        return new EditionItem(
                "t", "c2", 2, Optional.of("c1"), Optional.empty(), item.hash(), Optional.of(text), labels);
    }

    private static Edition edition(Stamp stamp, String post, String parent, EditionItem comment) {
        return Invented.edition(
                stamp,
                List.of(
                        Invented.item("t", 0, post, Invented.stance(NONE)),
                        Invented.item("t", 1, parent, Invented.stance(NONE)),
                        comment));
    }

    private static Edition stance(Stamp stamp, Stance stance) {
        return edition(stamp, "post", "parent", comment("x", Invented.stance(stance)));
    }

    private static LabelMove move(Edition before, Edition after, Optional<Worlds> worlds) {
        Pair pair = Invented.byName(before, after).pairs().get(2);
        return new Causes(before, after, worlds).moves(pair).get(0);
    }

    @Test
    void oneThingThatDiffersIsTheCause() {
        Edition before = stance(OLD, FAVOR);

        assertThat(move(before, stance(Invented.stamp("1", "a", "b2", "m"), AGAINST), Worlds.unknown())
                        .parts())
                .isEqualTo(Map.of(Cause.CODEBOOK, 1.0));
        assertThat(move(before, stance(Invented.stamp("1", "a", "b", "m2"), AGAINST), Worlds.unknown())
                        .parts())
                .isEqualTo(Map.of(Cause.MODEL, 1.0));
        assertThat(move(before, stance(Invented.stamp("2", "a", "b", "m"), AGAINST), Worlds.unknown())
                        .parts())
                .isEqualTo(Map.of(Cause.MODEL, 1.0));
    }

    @Test
    void theTextAnsweredCountsAsText() {
        EditionItem now = comment("x", Invented.stance(AGAINST));
        Stamp stamp = Invented.stamp("1", "a2", "b", "m");

        for (Edition after : List.of(
                edition(stamp, "post", "parent edited", now),
                edition(stamp, "post edited", "parent", now),
                edition(stamp, "post", "parent", comment("x edited", Invented.stance(AGAINST))))) {
            assertThat(move(stance(OLD, FAVOR), after, Worlds.unknown()).parts())
                    .isEqualTo(Map.of(Cause.TEXT, 1.0));
        }
    }

    @Test
    void itIsToldWhoseTextChanged() {
        EditionItem now = comment("x", Invented.stance(AGAINST));
        EditionItem edited = comment("x edited", Invented.stance(AGAINST));
        Stamp stamp = Invented.stamp("1", "a2", "b", "m");
        Edition before = stance(OLD, FAVOR);

        assertThat(textOf(before, edition(stamp, "post", "parent edited", edited)))
                .containsExactly(TextOf.ITEM, TextOf.PARENT);
        assertThat(textOf(before, edition(stamp, "post", "parent edited", now))).containsExactly(TextOf.PARENT);
        assertThat(textOf(before, edition(stamp, "post edited", "parent", now))).containsExactly(TextOf.POST);
        assertThat(textOf(before, retitled(stance(stamp, AGAINST), /* titled= */ true)))
                .containsExactly(TextOf.TITLE);
        assertThat(textOf(retitled(before, /* titled= */ false), retitled(stance(stamp, AGAINST), /* titled= */ false)))
                .containsExactly(TextOf.OTHER);
        assertThat(textOf(before, stance(Invented.stamp("1", "a", "b2", "m"), AGAINST)))
                .isEmpty();
        assertThat(Told.cause(move(before, edition(stamp, "post", "parent edited", edited), Worlds.unknown())))
                .isEqualTo("because its text changed and what it answers changed");
        assertThat(Told.cause(move(before, retitled(stance(stamp, AGAINST), /* titled= */ true), Worlds.unknown())))
                .isEqualTo("because the title changed (it is the target)");
    }

    private static List<TextOf> textOf(Edition before, Edition after) {
        return move(before, after, Worlds.unknown()).textOf();
    }

    private static Edition retitled(Edition edition, boolean titled) {
        return Edition.of(
                edition.name(),
                edition.stamp(),
                edition.threads().orElseThrow().stream()
                        .map(t -> new EditionThread(
                                t.id(), t.title() + (edition.stamp().equals(OLD) ? "" : " now"), titled, t.items()))
                        .toList());
    }

    @Test
    void severalThingsThatDifferAreTold() {
        Edition after =
                edition(Invented.stamp("2", "a2", "b2", "m"), "post", "parent", comment("y", Invented.stance(AGAINST)));
        LabelMove move = move(stance(OLD, FAVOR), after, Worlds.unknown());

        assertThat(move.parts()).isEmpty();
        assertThat(move.possible()).containsExactly(Cause.TEXT, Cause.CODEBOOK, Cause.MODEL);
    }

    @Test
    void nothingThatDiffersExplainsNothing() {
        LabelMove move = move(stance(OLD, FAVOR), stance(OLD, AGAINST), Worlds.unknown());

        assertThat(move.parts()).isEmpty();
        assertThat(move.possible()).isEmpty();
    }

    @Test
    void worldsSplitAStanceThatWentOverAThird() {
        Edition before = stance(OLD, FAVOR);
        Edition after = stance(Invented.stamp("2", "a", "b2", "m"), AGAINST);
        Worlds worlds = Worlds.of(stance(OLD, FAVOR), stance(OLD, FAVOR), stance(OLD, MIXED), stance(OLD, MIXED));
        LabelMove move = move(before, after, Optional.of(worlds));

        assertThat(move.parts()).isEqualTo(Map.of(Cause.CODEBOOK, 0.5, Cause.MODEL, 0.5));
        assertThat(move.possible()).containsExactly(Cause.CODEBOOK, Cause.MODEL);
        assertThat(move.before() + " " + move.after()).isEqualTo("FAVOR AGAINST");
    }

    @Test
    void worldsOfAnotherProgramDoNotSpeakForEditionsOfOne() {
        Edition before = stance(OLD, FAVOR);
        Edition after = stance(Invented.stamp("1", "a", "b2", "m"), AGAINST);
        Worlds worlds = Worlds.of(stance(OLD, NONE), stance(OLD, NONE), stance(OLD, NONE), stance(OLD, NONE));

        assertThat(move(before, after, Optional.of(worlds)).parts()).isEqualTo(Map.of(Cause.CODEBOOK, 1.0));
    }

    @Test
    void evidenceIsToldOnce() {
        Mark kept = new Mark("cameras", "rule:a");
        Mark gone = new Mark("spying", "rule:a");
        Labels old = themed(Map.of("privacy", List.of(kept, gone)));
        Labels now = themed(Map.of("safety", List.of(kept)));
        Edition before = edition(OLD, "post", "parent", comment("x", old));
        Edition after = edition(Invented.stamp("1", "a", "b2", "m"), "post", "parent", comment("x", now));
        List<LabelMove> moves = new Causes(before, after, Worlds.unknown())
                .moves(Invented.byName(before, after).pairs().get(2));

        assertThat(moves).extracting(LabelMove::id).containsExactly("privacy", "safety");
        assertThat(moves.get(0).gone()).containsExactly(kept, gone);
        assertThat(moves.get(0).come()).isEmpty();
        assertThat(moves.get(0).before() + " " + moves.get(0).after()).isEqualTo("yes no");
        assertThat(moves.get(1).come()).containsExactly(kept);
    }

    private static Labels themed(Map<String, List<Mark>> themes) {
        return new Labels(NONE, false, List.of(), new TreeMap<>(themes), new TreeMap<>());
    }
}
