package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.Labels.Position;
import dev.colloquy.diff.Manifest.Entry;
import dev.colloquy.diff.Manifest.Step;
import dev.colloquy.model.Corpus;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.text.ContentHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What a corpus is told to hold, and editions of which threads or labels are left out or renamed. */
final class ManifestTest {

    private static Manifest manifest(Map<String, Entry> threads) {
        return new Manifest(ContentHash.of("version"), new TreeMap<>(threads));
    }

    private static Entry entry(String text, int comments) {
        return new Entry(ContentHash.of(text), comments);
    }

    @Test
    void aStepCountsThreadsThatCameWentOrChanged() {
        Manifest before =
                manifest(Map.of("a", entry("a", 3), "b", entry("b", 4), "c", entry("c", 5), "x", entry("x", 1)));
        Manifest after = manifest(Map.of("a", entry("a", 3), "b", entry("b edited", 6), "d", entry("d", 9)));

        assertThat(before.comments()).isEqualTo(13);
        assertThat(after.since(before)).isEqualTo(new Step(1, 2, 1, 5));
        assertThat(before.since(after)).isEqualTo(new Step(2, 1, 1, -5));
        assertThat(before.since(before)).isEqualTo(new Step(0, 0, 0, 0));
    }

    @Test
    void aStepWithoutThreadsIsNone() {
        assertThat(new Step(0, 0, 0, 0).none()).isTrue();
        assertThat(new Step(1, 0, 0, 0).none()).isFalse();
        assertThat(new Step(0, 1, 0, 0).none()).isFalse();
        assertThat(new Step(0, 0, 1, 0).none()).isFalse();
    }

    @Test
    void theVersionCanBeCountedAgain() {
        assertThat(manifest(Map.of("a", entry("a", 3))).counted())
                .isEqualTo(Corpus.version(new TreeMap<>(Map.of("a", ContentHash.of("a")))))
                .isNotEqualTo(manifest(Map.of("a", entry("b", 3))).counted());
    }

    private static LeftOut leftOut(String... ids) {
        return new LeftOut(new TreeSet<>(List.of(ids)));
    }

    @Test
    void threadsThatAreLeftOutAreNotInAnEdition() {
        Edition edition =
                Versions.edition(Versions.thread("a", "post -: A"), Versions.thread("b", "post -: B", "c1 -: More"));
        Edition totals = new Edition("totals", edition.stamp(), edition.totals(), Optional.empty());

        assertThat(leftOut("b", "z").from(edition).items())
                .extracting(EditionItem::name)
                .containsExactly("a/post");
        assertThat(leftOut("b").from(edition).totals().items()).isEqualTo(1);
        assertThat(leftOut().from(edition)).isSameAs(edition);
        assertThat(leftOut("b").from(totals)).isSameAs(totals);
        assertThat(leftOut("a", "b", "c", "d", "e", "f").named()).isEqualTo("a, b, c, d, e and 1 more");
    }

    private static final Labels FAVOR = Invented.stance(Stance.FAVOR);
    private static final Labels MIXED = Invented.stance(Stance.MIXED);

    private static EditionItem item(int i) {
        return Invented.item("t", i, "text " + i, FAVOR);
    }

    @Test
    void labelsAreReplacedEverywhereInAPairing() {
        NoMatch miss = new NoMatch(NoMatch.Why.TWINS, List.of(item(1)), 1);
        Pairing pairing = new Pairing(
                List.of(new Pair(item(0), item(0), Pair.How.ID, 0.5)),
                List.of(item(1)),
                List.of(item(2)),
                new TreeMap<>(Map.of("t/c1", miss)),
                new TreeMap<>(Map.of("t/c2", miss)));

        Pairing earlier = Renamed.earlier(pairing, labels -> MIXED);
        Pairing both = Renamed.both(pairing, labels -> MIXED, labels -> MIXED);

        assertThat(earlier.pairs().get(0).before().labels()).isEqualTo(MIXED);
        assertThat(earlier.pairs().get(0).after().labels()).isEqualTo(FAVOR);
        assertThat(earlier.pairs().get(0).similarity()).isEqualTo(0.5);
        assertThat(earlier.removed().get(0).labels()).isEqualTo(MIXED);
        assertThat(earlier.added().get(0).labels()).isEqualTo(FAVOR);
        assertThat(both.added().get(0).labels()).isEqualTo(MIXED);
        assertThat(both.whyRemoved()).containsOnlyKeys("t/c1");
        assertThat(both.whyAdded()).containsOnlyKeys("t/c2");
    }

    @Test
    void labelsAreReplacedInAllWorldsAndEditions() {
        Worlds worlds = Renamed.worlds(
                new Worlds(Map.of("a", FAVOR), Map.of("b", FAVOR), Map.of("c", FAVOR), Map.of("d", FAVOR)),
                labels -> MIXED);
        Edition edition = Renamed.edition(Versions.edition(Versions.thread("a", "post -: A")), labels -> MIXED);

        assertThat(worlds)
                .isEqualTo(new Worlds(Map.of("a", MIXED), Map.of("b", MIXED), Map.of("c", MIXED), Map.of("d", MIXED)));
        assertThat(edition.totals().stance().of(Stance.MIXED)).isEqualTo(1);
    }

    @Test
    void labelsTowardsTargetsThatCameOrWentAreTakenOut() {
        TreeMap<String, Position> further = new TreeMap<>();
        further.put("fares", new Position(Stance.FAVOR, false, List.of()));
        Labels both = FAVOR.withFurther(further);
        TargetMove fares = new TargetMove("fares", true, StanceCounts.of(List.of()));
        TargetMove trams = new TargetMove("trams", true, StanceCounts.of(List.of()));

        assertThat(TargetMove.without(List.of(fares), both)).isEqualTo(FAVOR);
        assertThat(TargetMove.without(List.of(trams), both)).isSameAs(both);
    }

    @Test
    void anEditionAddsItsLabelsUp() {
        TreeMap<String, Position> further = new TreeMap<>();
        further.put("fares", new Position(Stance.AGAINST, false, List.of()));
        TreeMap<String, List<Mark>> themes = new TreeMap<>();
        themes.put("noise", List.of(new Mark("din", "rule")));
        TreeMap<String, String> works = new TreeMap<>();
        works.put("npr", "NPR");
        Labels all = new Labels(Stance.FAVOR, false, List.of(), further, themes, works);
        Edition edition =
                Invented.edition(Invented.stamp("1", "c", "b", "m"), List.of(Invented.item("t", 0, "x", all), item(1)));

        Totals totals = edition.totals();

        assertThat(totals.threads()).isEqualTo(1);
        assertThat(totals.items()).isEqualTo(2);
        assertThat(totals.stance().of(Stance.FAVOR)).isEqualTo(2);
        assertThat(totals.further()).isEqualTo(Map.of("fares", StanceCounts.of(List.of(Stance.AGAINST))));
        assertThat(totals.themes()).isEqualTo(Map.of("noise", StanceCounts.of(List.of(Stance.FAVOR))));
        assertThat(totals.works()).isEqualTo(Map.of("npr", StanceCounts.of(List.of(Stance.FAVOR))));
    }

    @Test
    void sharesOfTotalsHaveTheCauseThatAloneDiffers() {
        Edition one = Invented.edition(
                Invented.stamp("1", "c", "b", "m"), List.of(item(0), Invented.item("t", 1, "x", MIXED)));
        Edition codebook = Invented.edition(Invented.stamp("1", "c", "b 2", "m"), List.of(item(0), item(1)));
        Edition model = Invented.edition(Invented.stamp("1", "c", "b", "m 2"), List.of(item(0), item(1)));
        Edition both = Invented.edition(Invented.stamp("1", "c", "b 2", "m 2"), List.of(item(0), item(1)));
        Edition corpus = Invented.edition(Invented.stamp("1", "c 2", "b 2", "m"), List.of(item(0), item(1)));

        assertThat(TotalShares.between(one, codebook).get(0).parts()).isEqualTo(Map.of(Cause.CODEBOOK, 0.5));
        assertThat(TotalShares.between(one, model).get(0).parts()).isEqualTo(Map.of(Cause.MODEL, 0.5));
        assertThat(TotalShares.between(one, both).get(0).parts()).isEmpty();
        assertThat(TotalShares.between(one, corpus).get(0).parts()).isEmpty();
        assertThat(TotalShares.between(one, codebook))
                .extracting(s -> Told.share(s) + " " + s.target().isPresent())
                .containsExactly("stance FAVOR false", "stance MIXED false");
    }
}
