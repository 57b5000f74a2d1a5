package dev.colloquy.diff;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static dev.colloquy.annotate.Stance.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Change.Relabelled;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Labels.Position;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.summary.StanceCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Stances towards the second target of a codebook and those after it. */
final class FurtherTargetsTest {

    private static final Stamp OLD = Invented.stamp("1", "corpus", "book", "model");
    private static final Stamp NEW = Invented.stamp("1", "corpus", "book 2", "model");

    private static Labels labels(Map<String, Stance> further) {
        TreeMap<String, Position> positions = new TreeMap<>();
        further.forEach((target, stance) ->
                positions.put(target, new Position(stance, false, List.of(new Mark(stance + " words", "encoder")))));
        return new Labels(NONE, false, List.of(), positions, new TreeMap<>(), new TreeMap<>());
    }

    private static Edition edition(Stamp stamp, Labels... items) {
        List<EditionItem> all = new ArrayList<>();
        for (Labels item : items) {
            all.add(Invented.item("t", all.size(), "text " + all.size(), item));
        }
        return Invented.edition(stamp, all);
    }

    private static Comparison compare(Edition before, Edition after) {
        return new Comparer()
                .compare(before, after, Worlds.unknown(), Invented.byName(before, after), Comparer.TOLERANCE);
    }

    @Test
    void aStanceThatMovedIsALabelThatChanged() {
        Comparison comparison = compare(
                edition(OLD, labels(Map.of("fares", FAVOR)), labels(Map.of("fares", NONE))),
                edition(NEW, labels(Map.of("fares", AGAINST)), labels(Map.of("fares", NONE))));

        assertThat(comparison.same()).isFalse();
        Change.LabelMove move =
                ((Relabelled) comparison.changes().get(0)).moves().get(0);
        assertThat(Told.move(move)).isEqualTo("FAVOR → AGAINST towards fares");
        assertThat(move.parts()).isEqualTo(Map.of(Cause.CODEBOOK, 1.0));
        assertThat(move.gone()).containsExactly(new Mark("FAVOR words", "encoder"));
    }

    @Test
    void itHasSharesAfterThoseOfTheFirstTarget() {
        Comparison comparison = compare(
                edition(OLD, labels(Map.of("fares", FAVOR)), labels(Map.of("fares", NONE))),
                edition(NEW, labels(Map.of("fares", AGAINST)), labels(Map.of("fares", NONE))));

        assertThat(comparison.shares(Optional.empty()))
                .extracting(Told::share)
                .containsExactly(
                        "stance NONE",
                        "stance FAVOR towards fares",
                        "stance AGAINST towards fares",
                        "stance NONE towards fares");
        assertThat(comparison.shares(Optional.empty()).get(1).difference()).isEqualTo(-0.5);
        assertThat(comparison.shares(Optional.of("t")))
                .extracting(Told::share)
                .containsExactly("stance NONE", "stance FAVOR towards fares", "stance AGAINST towards fares");
    }

    @Test
    void aTargetOfOneEditionAloneIsToldOnce() {
        Edition one = edition(OLD, labels(Map.of("fares", FAVOR)), labels(Map.of("fares", FAVOR)));
        Edition two = edition(
                NEW, labels(Map.of("fares", FAVOR, "trams", AGAINST)), labels(Map.of("fares", FAVOR, "trams", NONE)));

        for (Comparison comparison : List.of(compare(one, two), compare(two, one))) {
            assertThat(comparison.same()).isFalse();
            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.shares()).noneMatch(s -> s.target().equals(Optional.of("trams")));
        }
        StanceCounts counts = StanceCounts.of(List.of(AGAINST, NONE));
        assertThat(compare(one, two).targets()).containsExactly(new TargetMove("trams", /* added= */ true, counts));
        assertThat(compare(two, one).targets()).containsExactly(new TargetMove("trams", /* added= */ false, counts));
        assertThat(ToldEdits.target(compare(one, two).targets().get(0)))
                .isEqualTo("trams is a further target now: 1 AGAINST, 1 NONE");
    }

    @Test
    void totalsAloneAreComparedToo() {
        Edition one = edition(OLD, labels(Map.of("fares", FAVOR)), labels(Map.of("fares", FAVOR)));
        Edition two = edition(NEW, labels(Map.of("fares", FAVOR, "x", NONE)), labels(Map.of("fares", NONE, "x", NONE)));
        Comparison comparison = compare(
                new Edition("a", OLD, one.totals(), Optional.empty()),
                new Edition("b", NEW, two.totals(), Optional.empty()));

        assertThat(comparison.shares())
                .filteredOn(s -> s.kind() == Kind.TARGET)
                .extracting(s -> Told.share(s) + " " + s.difference())
                .containsExactly("stance FAVOR towards fares -0.5", "stance NONE towards fares 0.5");
        assertThat(comparison.targets()).extracting(TargetMove::target).containsExactly("x");
    }

    @Test
    void aDoubtIsNoOtherLabelButIsCounted() {
        Comparison comparison = compare(
                edition(OLD, labels(Map.of("fares", FAVOR)), doubtful("fares", FAVOR)),
                edition(OLD, doubtful("fares", FAVOR), labels(Map.of("fares", FAVOR))));

        assertThat(comparison.same()).isTrue();
        assertThat(comparison.notes())
                .contains("Stances that are what they were: 1 became uncertain, 1 became certain.");
    }

    @Test
    void aLabelThatMovedTellsItsDoubts() {
        Comparison comparison =
                compare(edition(OLD, doubtful("fares", FAVOR)), edition(NEW, labels(Map.of("fares", AGAINST))));
        Change.LabelMove move =
                ((Relabelled) comparison.changes().get(0)).moves().get(0);

        assertThat(Told.move(move)).isEqualTo("FAVOR? → AGAINST towards fares");
        assertThat(Told.moveInWords(move)).isEqualTo("FAVOR (uncertain) → AGAINST towards fares");
    }

    private static Labels doubtful(String target, Stance stance) {
        return new Labels(
                NONE,
                false,
                List.of(),
                new TreeMap<>(Map.of(target, new Position(stance, true, List.of()))),
                new TreeMap<>(),
                new TreeMap<>());
    }
}
