package dev.colloquy.diff;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static dev.colloquy.annotate.Stance.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.Change.Relabelled;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.ShareChange.Flow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What each cause adds to a share, counted by hand. */
final class ShareCausesTest {

    private static final double TINY = 1e-12;
    private static final Stamp OLD = Invented.stamp("1", "corpus", "book", "model");
    private static final Stamp ALL_NEW = Invented.stamp("2", "corpus 2", "book 2", "model 2");
    private static final Stamp NEW_INPUT = Invented.stamp("1", "corpus 2", "book 2", "model");

    private static EditionItem item(int i, Labels labels) {
        return Invented.item("t", i, "text " + i, labels);
    }

    private static Edition stances(Stamp stamp, int first, Stance... stances) {
        List<EditionItem> items = new ArrayList<>();
        for (int i = 0; i < stances.length; i++) {
            items.add(item(first + i, Invented.stance(stances[i])));
        }
        return Invented.edition(stamp, items);
    }

    private static ShareChange share(Comparison comparison, String name) {
        return comparison.shares().stream()
                .filter(s -> s.name().equals(name) && s.thread().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Items 1 to 4 are in both: 1 moved by its text, 2 by the codebook, 3 by the model, 4 there and back; 0 went and 5 came. */
    private static Comparison moved() {
        Edition before = stances(OLD, 0, FAVOR, NONE, NONE, FAVOR, FAVOR);
        Edition after = stances(ALL_NEW, 1, FAVOR, FAVOR, NONE, FAVOR, FAVOR);
        Worlds worlds = Worlds.of(
                stances(OLD, 0, FAVOR, NONE, NONE, NONE, FAVOR),
                stances(OLD, 1, FAVOR, NONE, NONE, NONE, FAVOR),
                stances(OLD, 0, FAVOR, NONE, FAVOR, NONE, FAVOR),
                stances(OLD, 1, FAVOR, FAVOR, NONE, FAVOR, FAVOR));
        return new Comparer()
                .compare(before, after, Optional.of(worlds), Invented.byName(before, after), Comparer.TOLERANCE);
    }

    @Test
    void eachCauseAddsWhatItMoved() {
        ShareChange favor = share(moved(), "FAVOR");

        assertThat(favor.difference()).isCloseTo(4.0 / 5 - 3.0 / 5, within(TINY));
        assertThat(favor.parts().get(Cause.REMOVED)).isCloseTo(2.0 / 4 - 3.0 / 5, within(TINY));
        assertThat(favor.parts().get(Cause.TEXT)).isCloseTo((1 - 0.5) / 4, within(TINY));
        assertThat(favor.parts().get(Cause.CODEBOOK)).isCloseTo((1 + 0.5) / 4, within(TINY));
        assertThat(favor.parts().get(Cause.MODEL)).isCloseTo(-1.0 / 4, within(TINY));
        assertThat(favor.parts().get(Cause.ADDED)).isCloseTo(4.0 / 5 - 3.0 / 4, within(TINY));
        assertThat(favor.flow()).contains(new Flow(2, 1, 1, 1));
        assertThat(favor.cancelled()).containsExactly("t/c4");
        assertThat(share(moved(), "NONE").cancelled()).containsExactly("t/c4");
    }

    @Test
    void aLabelIsSplitByTheCausesThatMovedIt() {
        List<LabelMove> moves = moved().changes().stream()
                .filter(Relabelled.class::isInstance)
                .flatMap(c -> ((Relabelled) c).moves().stream())
                .toList();

        assertThat(moves)
                .extracting(LabelMove::parts)
                .containsExactly(
                        new TreeMap<>(Map.of(Cause.TEXT, 1.0)),
                        new TreeMap<>(Map.of(Cause.CODEBOOK, 1.0)),
                        new TreeMap<>(Map.of(Cause.MODEL, 1.0)));
    }

    @Test
    void whereTheProgramAtHandSaysOtherwiseItIsNotHeard() {
        Edition before = stances(OLD, 1, NONE, NONE);
        Edition after = stances(NEW_INPUT, 1, FAVOR, NONE);
        Edition other = stances(OLD, 1, AGAINST, NONE);
        Pairing pairing = Invented.byName(before, after);

        for (Worlds worlds :
                List.of(Worlds.of(other, before, before, after), Worlds.of(before, before, before, other))) {
            Comparison comparison =
                    new Comparer().compare(before, after, Optional.of(worlds), pairing, Comparer.TOLERANCE);
            assertThat(share(comparison, "FAVOR").causes()).containsOnlyKeys(Cause.CODEBOOK);
        }
        Comparison heard = new Comparer()
                .compare(
                        before,
                        after,
                        Optional.of(Worlds.of(before, after, before, after)),
                        pairing,
                        Comparer.TOLERANCE);
        assertThat(share(heard, "FAVOR").causes()).containsOnlyKeys(Cause.TEXT);
    }

    private static Labels themes(Stance stance, String... themes) {
        TreeMap<String, List<Mark>> all = new TreeMap<>();
        for (String theme : themes) {
            all.put(theme, List.of(new Mark("words", "rule")));
        }
        return new Labels(stance, false, List.of(), all, new TreeMap<>());
    }

    private static Edition labelled(Stamp stamp, Labels... labels) {
        List<EditionItem> items = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            items.add(Invented.item("t", i + 1, "text " + i + (stamp.equals(OLD) ? "" : " edited"), labels[i]));
        }
        return Invented.edition(stamp, items);
    }

    @Test
    void whatStayedHasNoPartsThoughItsItemMovedForReasonsUnknown() {
        Edition before = labelled(OLD, themes(NONE, "cost"), themes(NONE, "jobs"));
        Edition after = labelled(NEW_INPUT, themes(NONE, "cost", "noise"), themes(NONE));
        Comparison comparison = new Comparer()
                .compare(before, after, Worlds.unknown(), Invented.byName(before, after), Comparer.TOLERANCE);

        assertThat(share(comparison, "cost").parts().values()).isNotEmpty().allMatch(p -> p == 0);
        assertThat(share(comparison, "noise").parts()).isEmpty();
        assertThat(share(comparison, "jobs").parts()).isEmpty();
        assertThat(share(comparison, "jobs").flow()).contains(new Flow(0, 1, 0, 0));
        assertThat(comparison.notes())
                .anyMatch(n -> n.startsWith("Causes of changed labels that cannot be told apart: 2. "));
    }

    @Test
    void labelsThatChangedThoughNothingDidAreCounted() {
        Edition before = stances(OLD, 1, NONE, FAVOR, FAVOR);
        Edition after = stances(OLD, 1, FAVOR, NONE, FAVOR);

        assertThat(new Comparer()
                        .compare(before, after, Worlds.unknown(), Invented.byName(before, after), Comparer.TOLERANCE)
                        .notes())
                .anyMatch(n -> n.startsWith(
                        "Labels that changed although corpus, codebook, program and models are the same: 2."));
    }

    private static Labels cites(String... works) {
        TreeMap<String, String> all = new TreeMap<>();
        for (String work : works) {
            all.put(work, "the " + work);
        }
        return new Labels(NONE, false, List.of(new Mark("words", "encoder")), new TreeMap<>(), all);
    }

    @Test
    void aWorkThatIsCitedNowIsShownByItsWords() {
        Edition before = labelled(OLD, cites("npr", "bbc"));
        Edition after = labelled(NEW_INPUT, cites("bbc", "vox"));
        Pair pair = Invented.byName(before, after).pairs().get(0);

        List<LabelMove> moves = new Causes(before, after, Worlds.unknown()).moves(pair);

        assertThat(moves.stream().map(m -> Told.move(m) + m.gone() + m.come()))
                .containsExactly(
                        "− source npr" + List.of(new Mark("the npr", "citation")) + List.of(),
                        "+ source vox" + List.of() + List.of(new Mark("the vox", "citation")));
    }

    @Test
    void ofAThemeOnlyEvidenceThatIsNewOrGoneIsShown() {
        TreeMap<String, List<Mark>> none = new TreeMap<>();
        Mark words = new Mark("words", "encoder");
        Labels old = new Labels(FAVOR, false, List.of(words), none, new TreeMap<>());
        Labels now = new Labels(AGAINST, true, List.of(words), none, new TreeMap<>());
        Edition before = labelled(OLD, old);
        Edition after = labelled(NEW_INPUT, now);

        LabelMove move = new Causes(before, after, Worlds.unknown())
                .moves(Invented.byName(before, after).pairs().get(0))
                .get(0);

        assertThat(move.gone()).containsExactly(words);
        assertThat(move.come()).containsExactly(words);
        assertThat(Told.move(move)).isEqualTo("FAVOR → AGAINST?");
    }

    @Test
    void anItemThatWentToAnotherThreadIsRemovedHereAndAddedThere() {
        Labels favor = Invented.stance(FAVOR);
        EditionItem moving = Invented.item("a", 2, "text of the one that moves", favor);
        EditionItem moved = Invented.item("b", 2, "text of the one that moves", favor);
        EditionItem a0 = Invented.item("a", 0, "a", favor);
        EditionItem a1 = Invented.item("a", 1, "a one", Invented.stance(NONE));
        EditionItem b0 = Invented.item("b", 0, "b", Invented.stance(NONE));
        EditionItem b1 = Invented.item("b", 1, "b one", Invented.stance(NONE));
        EditionItem c0 = Invented.item("c", 0, "c", favor);
        Edition before = Invented.edition(OLD, List.of(a0, a1, moving, b0, b1, c0));
        Edition after = Invented.edition(NEW_INPUT, List.of(a0, a1, b0, b1, moved, c0));
        List<Pair> pairs = new ArrayList<>(Invented.byName(before, after).pairs());
        pairs.add(new Pair(moving, moved, Pair.How.TEXT, 1));

        Comparison comparison = new Comparer()
                .compare(before, after, Worlds.unknown(), new Pairing(pairs, List.of(), List.of()), Comparer.TOLERANCE);

        assertThat(comparison.shares().stream()
                        .filter(s -> s.thread().isPresent() && s.name().equals("FAVOR"))
                        .map(s -> s.thread().orElseThrow() + " " + Told.count(s.before()) + " → "
                                + Told.count(s.after()) + " " + Told.flow(s)))
                .containsExactly(
                        "a 2 of 3 (66.7 %) → 1 of 2 (50.0 %) 1 removed", "b 0 of 2 (0.0 %) → 1 of 3 (33.3 %) 1 added");
    }

    @Test
    void aPairingThatLacksAnItemOfEitherEditionIsRefused() {
        Edition one = stances(OLD, 1, NONE);
        Edition two = stances(OLD, 1, NONE, FAVOR);
        Pairing pairing = Invented.byName(one, one);

        assertThatThrownBy(() -> new Comparer().compare(one, two, Worlds.unknown(), pairing, Comparer.TOLERANCE))
                .hasMessage("the pairing has 1 items of edition, which has 2");
        assertThatThrownBy(() -> new Comparer().compare(two, one, Worlds.unknown(), pairing, Comparer.TOLERANCE))
                .hasMessage("the pairing has 1 items of edition, which has 2");
    }
}
