package dev.colloquy.diff;

import static dev.colloquy.diff.Crossing.World.NEW_TEXT_NEW_CODEBOOK;
import static dev.colloquy.diff.Crossing.World.NEW_TEXT_OLD_CODEBOOK;
import static dev.colloquy.diff.Crossing.World.OLD_TEXT_NEW_CODEBOOK;
import static dev.colloquy.diff.Crossing.World.OLD_TEXT_OLD_CODEBOOK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Target;
import dev.colloquy.codebook.Theme;
import dev.colloquy.diff.Crossing.Again;
import dev.colloquy.diff.Crossing.Basis;
import dev.colloquy.diff.Crossing.World;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Labels.Position;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which labels have to be made again: told as {@code KIND old/new text with old/new codebook: items}. */
final class CrossingTest {

    private static final Target BRIDGE = new Target("bridge", "the bridge", "Build it.", "Do not build it.");
    private static final Target FARES = new Target("fares", "fares", "Raise them.", "Lower them.");

    private static Theme theme(String definition, String word) {
        Indicator indicator = new Indicator(List.of(word), Optional.empty());
        return new Theme("cost", "Cost", definition, List.of(indicator), List.of());
    }

    private static final Theme COST = theme("Money", "money");
    private static final Theme OTHER_COST = theme("Money", "price");

    private static Codebook codebook(List<Target> targets, Theme... themes) {
        return new Codebook("book", "1", "Book", targets, List.of(themes), ContentHash.of("book"));
    }

    private static final Codebook BOOK = codebook(List.of(BRIDGE, FARES), COST);

    private static Edition edition(String corpus, String title, String... lines) {
        EditionThread thread = Versions.thread("t", lines);
        Stamp stamp = Invented.stamp("1", corpus, "b", "m");
        return Edition.of("edition", stamp, List.of(new EditionThread("t", title, thread.items())));
    }

    private static final String[] LINES = {"post -: A bridge", "c1 -: It is dear.", "c2<c1 -: It is not."};
    private static final Edition BEFORE = edition("corpus", "Title", LINES);
    private static final Edition EDITED =
            edition("corpus 2", "Title", "post -: A bridge", "c1 -: It is very dear.", "c2<c1 -: It is not.");

    private static List<String> needed(Edition before, Codebook old, Edition after, Codebook now) {
        return needed(new Basis(before, old, true), new Basis(after, now, true));
    }

    private static List<String> needed(Basis before, Basis after) {
        Crossing crossing = new Crossing(Invented.byName(before.edition(), after.edition()), before, after);
        List<String> told = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (World world : World.values()) {
                var names = crossing.needed(kind, world);
                if (!names.isEmpty()) {
                    told.add(kind + " " + (world.oldText() ? "old" : "new") + " text with "
                            + (world.oldCodebook() ? "old" : "new") + " codebook: " + String.join(" ", names));
                }
            }
        }
        return told;
    }

    @Test
    void whatIsTheSameIsNotLabelledAgain() {
        assertThat(needed(BEFORE, BOOK, BEFORE, BOOK)).isEmpty();
        assertThat(needed(BEFORE, BOOK, EDITED, BOOK)).isEmpty();
        assertThat(needed(BEFORE, BOOK, BEFORE, codebook(List.of(BRIDGE, FARES), OTHER_COST)))
                .isEmpty();
        assertThat(needed(BEFORE, BOOK, EDITED, codebook(List.of(BRIDGE, FARES), theme("Costs", "money"))))
                .isEmpty();
    }

    @Test
    void themesOfAnEditedItemAreWantedUnderBothCodebooks() {
        assertThat(needed(BEFORE, BOOK, EDITED, codebook(List.of(BRIDGE, FARES), OTHER_COST)))
                .containsExactly("THEME new text with old codebook: t/c1", "THEME old text with new codebook: t/c1");
    }

    @Test
    void stancesOfWhatAnswersAnEditedItemAreWantedToo() {
        Target reworded = new Target("bridge", "the bridge", "Build it now.", "Do not build it.");
        Target called = new Target("bridge", "a bridge", "Build it.", "Do not build it.");

        assertThat(needed(BEFORE, BOOK, EDITED, codebook(List.of(reworded, FARES), COST)))
                .containsExactly(
                        "STANCE new text with old codebook: t/c1 t/c2", "STANCE old text with new codebook: t/c1 t/c2");
        assertThat(needed(BEFORE, BOOK, EDITED, codebook(List.of(called, FARES), COST)))
                .isEmpty();
    }

    @Test
    void furtherTargetsHangOnTheirOwnSentencesAlone() {
        Target other = new Target("fares", "fares", "Raise them!", "Lower them.");
        Target trams = new Target("trams", "trams", "More.", "Fewer.");

        assertThat(needed(BEFORE, BOOK, EDITED, codebook(List.of(BRIDGE, other), COST)))
                .containsExactly(
                        "TARGET new text with old codebook: t/c1 t/c2", "TARGET old text with new codebook: t/c1 t/c2");
        assertThat(needed(
                        BEFORE,
                        codebook(List.of(BRIDGE, FARES, trams), COST),
                        EDITED,
                        codebook(List.of(BRIDGE, trams, FARES), COST)))
                .isEmpty();
    }

    @Test
    void anotherTitleIsAnotherTextWhereItIsTheTarget() {
        Codebook none = codebook(List.of(), COST);
        Edition titled = edition("corpus 2", "Other title", LINES);

        assertThat(needed(BEFORE, none, titled, none)).isEmpty();
        assertThat(needed(BEFORE, none, titled, BOOK))
                .containsExactly(
                        "STANCE new text with old codebook: t/c1 t/c2 t/post",
                        "STANCE old text with new codebook: t/c1 t/c2 t/post");
        assertThat(needed(BEFORE, BOOK, titled, codebook(List.of(FARES), COST))).isEmpty();
    }

    @Test
    void anotherTunedLayerIsAnotherCodebook() {
        TreeMap<String, ContentHash> models = new TreeMap<>(BEFORE.stamp().models());
        models.put(Stamp.TUNED, ContentHash.of("layer"));
        Stamp stamp = EDITED.stamp();
        Edition tuned = Edition.of(
                "tuned",
                new Stamp(stamp.program(), stamp.corpus(), stamp.codebook(), Optional.empty(), models),
                EDITED.threads().orElseThrow());

        assertThat(needed(BEFORE, BOOK, tuned, BOOK))
                .containsExactly(
                        "STANCE new text with old codebook: t/c1 t/c2",
                        "STANCE old text with new codebook: t/c1 t/c2",
                        "TARGET new text with old codebook: t/c1 t/c2",
                        "TARGET old text with new codebook: t/c1 t/c2");
    }

    @Test
    void labelsOfAnotherProgramAreMadeAgain() {
        Basis old = new Basis(BEFORE, BOOK, false);

        assertThat(needed(old, new Basis(EDITED, BOOK, true)))
                .containsExactly(
                        "STANCE old text with old codebook: t/c1 t/c2",
                        "TARGET old text with old codebook: t/c1 t/c2",
                        "THEME old text with old codebook: t/c1",
                        "SOURCE old text with old codebook: t/c1 t/c2 t/post");
        assertThat(needed(old, new Basis(BEFORE, codebook(List.of(BRIDGE, FARES), OTHER_COST), false)))
                .containsExactly(
                        "THEME old text with old codebook: t/c1 t/c2 t/post",
                        "THEME new text with new codebook: t/c1 t/c2 t/post");
    }

    private static Labels labels(Stance stance, String further, String theme, String work) {
        TreeMap<String, Position> positions = new TreeMap<>();
        positions.put("fares", new Position(Stance.valueOf(further), false, List.of()));
        TreeMap<String, List<Mark>> themes = new TreeMap<>();
        themes.put(theme, List.of());
        TreeMap<String, String> works = new TreeMap<>();
        works.put(work, work);
        return new Labels(stance, false, List.of(), positions, themes, works);
    }

    private static Edition labelled(Edition edition, Labels labels) {
        EditionThread thread = edition.threads().orElseThrow().get(0);
        List<EditionItem> items = new ArrayList<>(thread.items());
        items.set(1, items.get(1).with(labels));
        return Edition.of("edition", edition.stamp(), List.of(thread.with(items)));
    }

    @Test
    void eachWorldTakesOfEachKindWhatIsHeldOrWasMadeAgain() {
        Labels old = labels(Stance.FAVOR, "FAVOR", "cost", "old");
        Labels now = labels(Stance.AGAINST, "AGAINST", "jobs", "new");
        Labels made = labels(Stance.MIXED, "MIXED", "noise", "made");
        Labels other = labels(Stance.NONE, "NONE", "trees", "other");
        Basis before = new Basis(labelled(BEFORE, old), BOOK, true);
        Basis after = new Basis(labelled(EDITED, now), codebook(List.of(BRIDGE, FARES), OTHER_COST), true);
        Crossing crossing = new Crossing(Invented.byName(before.edition(), after.edition()), before, after);
        Again again = new Again();
        again.put(Kind.THEME, NEW_TEXT_OLD_CODEBOOK, Map.of("t/c1", made));
        again.put(Kind.THEME, OLD_TEXT_NEW_CODEBOOK, Map.of("t/c1", other));

        Worlds worlds = crossing.worlds(again);

        // Stances, targets and works hang on the text, themes on the text and the codebook.
        assertThat(worlds.oldTextOldCodebook()).containsEntry("t/c1", old);
        assertThat(worlds.newTextNewCodebook()).containsEntry("t/c1", now);
        assertThat(worlds.newTextOldCodebook())
                .containsEntry("t/c1", labels(Stance.AGAINST, "AGAINST", "noise", "new"));
        assertThat(worlds.oldTextNewCodebook()).containsEntry("t/c1", labels(Stance.FAVOR, "FAVOR", "trees", "old"));
    }

    @Test
    void anItemOfWhichAKindIsNotMadeIsInNoWorld() {
        Basis before = new Basis(BEFORE, BOOK, true);
        Basis after = new Basis(EDITED, codebook(List.of(BRIDGE, FARES), OTHER_COST), true);
        Crossing crossing = new Crossing(Invented.byName(BEFORE, EDITED), before, after);

        Worlds worlds = crossing.worlds(new Again());

        assertThat(worlds.oldTextOldCodebook()).containsOnlyKeys("t/post", "t/c1", "t/c2");
        assertThat(worlds.newTextNewCodebook()).containsOnlyKeys("t/post", "t/c1", "t/c2");
        assertThat(worlds.newTextOldCodebook()).containsOnlyKeys("t/post", "t/c2");
        assertThat(worlds.oldTextNewCodebook()).containsOnlyKeys("t/post", "t/c2");
    }

    @Test
    void worldsSayWhichTextAndWhichCodebook() {
        assertThat(List.of(OLD_TEXT_OLD_CODEBOOK, OLD_TEXT_NEW_CODEBOOK)).allMatch(World::oldText);
        assertThat(List.of(NEW_TEXT_OLD_CODEBOOK, NEW_TEXT_NEW_CODEBOOK)).noneMatch(World::oldText);
        assertThat(List.of(OLD_TEXT_OLD_CODEBOOK, NEW_TEXT_OLD_CODEBOOK)).allMatch(World::oldCodebook);
        assertThat(List.of(OLD_TEXT_NEW_CODEBOOK, NEW_TEXT_NEW_CODEBOOK)).noneMatch(World::oldCodebook);
    }
}
