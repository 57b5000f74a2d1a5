package dev.colloquy.diff;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static dev.colloquy.annotate.Stance.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Change.Edited;
import dev.colloquy.diff.Change.WordEdit;
import dev.colloquy.diff.WorkMove.Fate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class ComparerTest {

    private static final Stamp OLD = Invented.stamp("1", "a", "b", "m");
    private static final Stamp NEW = Invented.stamp("1", "a2", "b", "m");

    private static Labels citing(Stance stance, String... works) {
        TreeMap<String, String> cited = new TreeMap<>();
        for (String work : works) {
            cited.put(work, "The " + work);
        }
        return new Labels(stance, false, List.of(), new TreeMap<>(), cited);
    }

    private static Comparison compare(Edition before, Edition after) {
        return new Comparer((old, now) -> List.of(new WordEdit(WordEdit.What.COME, now)))
                .compare(before, after, Worlds.unknown(), Invented.byName(before, after), Comparer.TOLERANCE);
    }

    private static Edition totalsOf(Edition edition) {
        return new Edition(edition.name(), edition.stamp(), edition.totals(), Optional.empty());
    }

    private static Edition edition(Stamp stamp, Labels... labels) {
        List<EditionItem> items = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            items.add(Invented.item("t", i, "text " + i, labels[i]));
        }
        return Invented.edition(stamp, items);
    }

    @Test
    void worksAreGainedLostAndChangeSides() {
        Edition before = edition(OLD, citing(FAVOR, "kept", "lost", "turned"), citing(AGAINST, "spread"));
        Edition after = edition(NEW, citing(FAVOR, "kept", "new", "spread"), citing(AGAINST, "turned", "spread"));

        assertThat(compare(before, after).works())
                .extracting(WorkMove::key, WorkMove::fate)
                .containsExactly(
                        tuple("lost", Fate.LOST),
                        tuple("new", Fate.GAINED),
                        tuple("spread", Fate.CHANGED_SIDES),
                        tuple("turned", Fate.CHANGED_SIDES));
        assertThat(compare(before, after).works().get(0).words()).isEqualTo("The lost");
        assertThat(compare(before, after).works().get(0).named()).contains("The lost");
        assertThat(compare(totalsOf(before), totalsOf(after)).works().get(0).named())
                .isEmpty();
    }

    @Test
    void titlesOfRenamedThreadsAreCompared() {
        EditionItem one = Invented.item("old", 1, "x", Invented.stance(FAVOR));
        EditionItem same = Invented.item("renamed", 1, "x", Invented.stance(FAVOR));
        Edition before = Edition.of("before", OLD, List.of(new EditionThread("old", "Cars", List.of(one))));
        Edition after = Edition.of("after", NEW, List.of(new EditionThread("renamed", "Carts", List.of(same))));
        Pairing pairing = new Pairing(List.of(new Pair(one, same, Pair.How.TEXT, 1)), List.of(), List.of());

        assertThat(new Comparer()
                        .compare(before, after, Worlds.unknown(), pairing, Comparer.TOLERANCE)
                        .changes())
                .contains(new Change.Retitled("old", "renamed", "Cars", "Carts"));
    }

    @Test
    void changesAreInTheOrderOfTheLaterEdition() {
        Edition before = Invented.edition(
                OLD,
                List.of(
                        Invented.item("t", 0, "post", Invented.stance(NONE)),
                        Invented.item("t", 1, "gone", Invented.stance(FAVOR)),
                        Invented.item("t", 2, "x", Invented.stance(FAVOR))));
        Edition after = Invented.edition(
                NEW,
                List.of(
                        Invented.item("t", 0, "post", Invented.stance(NONE)),
                        Invented.item("t", 2, "y", Invented.stance(AGAINST)),
                        Invented.item("t", 3, "z", Invented.stance(FAVOR))));
        Comparison comparison = compare(before, after);

        assertThat(comparison.changes())
                .extracting(c -> c.getClass().getSimpleName() + " " + c.item())
                .containsExactly("Edited t/c2", "Relabelled t/c2", "Added t/c3", "Removed t/c1");
        assertThat(((Edited) comparison.changes().get(0)).words())
                .contains(List.of(new WordEdit(WordEdit.What.COME, "y")));
        assertThat(comparison.shares()).allMatch(s -> s.verdict() == Verdict.UNKNOWN && s.p().isEmpty());
        assertThat(comparison.notes()).containsExactly("An edition has fewer than six items: too few for intervals.");
        assertThat(comparison.complete()).isTrue();
    }

    @Test
    void totalsAloneGiveDifferencesWithoutIntervals() {
        Edition before = edition(OLD, citing(FAVOR, "a"), citing(FAVOR));
        Edition after = edition(Invented.stamp("1", "a", "b2", "m"), citing(FAVOR, "b"), citing(AGAINST));
        Comparison comparison = compare(totalsOf(before), after);

        assertThat(comparison.complete()).isFalse();
        assertThat(comparison.notes()).hasSize(1);
        assertThat(comparison.shares())
                .extracting(s -> s.name() + " " + s.difference() + " " + s.verdict() + " " + s.parts())
                .containsExactly(
                        "FAVOR -0.5 UNKNOWN {CODEBOOK=-0.5}",
                        "AGAINST 0.5 UNKNOWN {CODEBOOK=0.5}",
                        "a -0.5 UNKNOWN {CODEBOOK=-0.5}",
                        "b 0.5 UNKNOWN {CODEBOOK=0.5}");
        assertThat(comparison.works()).extracting(WorkMove::fate).containsExactly(Fate.LOST, Fate.GAINED);
    }

    @Test
    void theSameTotalsOfTheSameAreTheSame() {
        Edition totals = totalsOf(edition(OLD, citing(FAVOR, "a"), citing(FAVOR)));
        Comparison comparison = compare(totals, totals);

        assertThat(comparison.same()).isTrue();
        assertThat(comparison.complete()).isTrue();
        assertThat(comparison.shares()).allMatch(s -> s.verdict() == Verdict.SAME);
    }

    @Test
    void whatEqualTotalsProveIsToldAndHangsOnDigests() {
        Edition one = totalsOf(edition(OLD, citing(FAVOR, "a"), citing(FAVOR)));
        Edition twin = totalsOf(edition(NEW, citing(FAVOR, "a"), citing(FAVOR)));
        Edition forged = totalsOf(edition(OLD, citing(FAVOR, "a"), citing(AGAINST)));
        Edition twice = totalsOf(edition(NEW, citing(FAVOR, "a"), citing(FAVOR, "a"), citing(FAVOR), citing(FAVOR)));

        Comparison equal = compare(one, twin);
        assertThat(equal.same()).isFalse();
        assertThat(equal.complete()).isFalse();
        assertThat(Told.headline(equal)).isEqualTo("The totals are equal; items were not compared.");
        assertThat(compare(one, one).notes())
                .singleElement()
                .asString()
                .contains("are the same by their digests: then");
        assertThat(Told.headline(compare(one, one))).isEqualTo("Nothing changed.");
        assertThat(compare(one, forged).complete()).isFalse();
        assertThat(compare(one, forged).notes()).singleElement().asString().contains("edited by hand");
        assertThat(compare(one, twice).unchanged()).isFalse();
        assertThat(Told.headline(compare(one, twice))).isEqualTo("Only totals are compared.");
    }

    @Test
    void whatNoItemChangedDidNotMoveAndHasNoInterval() {
        Edition before = edition(OLD, citing(FAVOR, "a"), citing(FAVOR), citing(NONE));
        Edition after = edition(NEW, citing(FAVOR, "b"), citing(FAVOR), citing(NONE));
        Comparison comparison = compare(before, after);

        assertThat(comparison.shares())
                .filteredOn(s -> s.kind() == ShareChange.Kind.STANCE)
                .isNotEmpty()
                .allMatch(s -> s.verdict() == Verdict.SAME && s.still() && s.within(0));
        assertThat(comparison.shares())
                .filteredOn(s -> s.kind() == ShareChange.Kind.SOURCE)
                .isNotEmpty()
                .allMatch(s -> s.verdict() == Verdict.UNKNOWN && !s.still());
        assertThat(comparison.shares()).allMatch(s -> s.interval().isEmpty());
    }

    @Test
    void anIntervalOfNoWidthIsNoneWhereNothingFlipped() {
        Labels[] six = new Labels[6];
        Arrays.fill(six, Invented.stance(FAVOR));
        Labels[] eight = new Labels[8];
        Arrays.fill(eight, Invented.stance(FAVOR));
        ShareChange favor =
                compare(edition(OLD, six), edition(NEW, eight)).shares().get(0);

        assertThat(favor.still()).isTrue();
        assertThat(favor.interval()).isEmpty();
        assertThat(favor.flow()).contains(new ShareChange.Flow(0, 0, 2, 0));
    }

    @Test
    void editionsWithNothingInCommonAreRemovedAndAdded() {
        Edition before = edition(OLD, Invented.stance(FAVOR));
        Edition after = Invented.edition(NEW, List.of(Invented.item("u", 1, "other", Invented.stance(AGAINST))));
        ShareChange favor = compare(before, after).shares().get(0);

        assertThat(favor.causes()).isEqualTo(Map.of(Cause.REMOVED, -1.0));
        assertThat(favor.difference()).isEqualTo(-1);
    }

    @Test
    void anEmptyEditionIsCompared() {
        Edition empty = Invented.edition(OLD, List.of());

        assertThat(compare(empty, edition(NEW, Invented.stance(FAVOR))).shares())
                .allMatch(s -> s.verdict() == Verdict.UNKNOWN);
        assertThat(compare(empty, empty).same()).isTrue();
    }

    @Test
    void aPairingOfOtherEditionsIsRefused() {
        Edition edition = edition(OLD, Invented.stance(FAVOR));
        Pairing pairing = new Pairing(List.of(), List.of(), List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Comparer().compare(edition, edition, Worlds.unknown(), pairing, 0));
    }

    @Test
    void aRenamedThreadStaysOneUnit() {
        EditionItem one = Invented.item("old", 1, "x", Invented.stance(FAVOR));
        EditionItem same = Invented.item("renamed", 1, "x", Invented.stance(FAVOR));
        EditionItem apart = Invented.item("other", 1, "y", Invented.stance(FAVOR));
        ThreadLinks links = ThreadLinks.of(new Pairing(
                List.of(new Pair(one, same, Pair.How.TEXT, 1), new Pair(apart, apart, Pair.How.ID, 1)),
                List.of(),
                List.of()));

        assertThat(links.unit("renamed")).isEqualTo("old").isEqualTo(links.unit("old"));
        assertThat(links.unit("other")).isEqualTo("other");
    }
}
