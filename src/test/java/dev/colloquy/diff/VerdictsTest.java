package dev.colloquy.diff;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static dev.colloquy.annotate.Stance.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a share moved, and over which units of chance that is asked. */
final class VerdictsTest {

    private static final String FEW_THREADS = "An edition has fewer than six threads";
    private static final String FEW_ITEMS = "An edition has fewer than six items";

    /** Threads of so many items each; in every thread the first of them are in favour. */
    private static Edition edition(int threads, int items, int favor, Stance others) {
        List<EditionItem> all = new ArrayList<>();
        for (int t = 0; t < threads; t++) {
            for (int i = 0; i < items; i++) {
                all.add(Invented.item("t" + t, i, "text " + i, Invented.stance(i < favor ? FAVOR : others)));
            }
        }
        return Invented.edition(Invented.stamp("1", "c", "b", "m"), all);
    }

    private static Comparison compared(Edition before, Edition after, double tolerance) {
        return new Comparer().compare(before, after, Worlds.unknown(), Invented.byName(before, after), tolerance);
    }

    private static Verdict verdict(int items, int before, int after, double tolerance) {
        return compared(edition(1, items, before, NONE), edition(1, items, after, NONE), tolerance).shares().stream()
                .filter(s -> s.thread().isEmpty() && s.name().equals("FAVOR"))
                .findFirst()
                .orElseThrow()
                .verdict();
    }

    @Test
    void aClearMovementMovedWhateverTheTolerance() {
        assertThat(verdict(40, 5, 30, 0.02)).isEqualTo(Verdict.MOVED);
        assertThat(verdict(40, 5, 30, 0.9)).isEqualTo(Verdict.MOVED);
    }

    @Test
    void aSmallOneDidNotMoveIfTheIntervalLiesWithinTheTolerance() {
        assertThat(verdict(40, 5, 6, 0.2)).isEqualTo(Verdict.SAME);
        assertThat(verdict(40, 5, 6, 0.02)).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict(40, 5, 5, 0.02)).isEqualTo(Verdict.SAME);
    }

    private static List<String> notes(int threads, int items) {
        return compared(edition(threads, items, 0, NONE), edition(threads, items, 1, NONE), 0.02)
                .notes();
    }

    @Test
    void sixThreadsAreEnoughAndElseSixItems() {
        assertThat(notes(6, 1)).noneMatch(n -> n.startsWith("An edition has fewer"));
        assertThat(notes(5, 2)).anyMatch(n -> n.startsWith(FEW_THREADS));
        assertThat(notes(1, 6)).anyMatch(n -> n.startsWith(FEW_THREADS));
        assertThat(notes(1, 5)).anyMatch(n -> n.startsWith(FEW_ITEMS)).noneMatch(n -> n.startsWith(FEW_THREADS));
    }

    @Test
    void onlyThreadsThatChangedAreToldApart() {
        Edition before = edition(3, 2, 1, NONE);
        List<EditionItem> items = new ArrayList<>(before.items());
        items.set(3, items.get(3).with(Invented.stance(AGAINST)));
        Edition after = Invented.edition(Invented.stamp("1", "c", "b 2", "m"), items);
        List<EditionItem> fewer = new ArrayList<>(before.items());
        fewer.remove(5);
        Edition shorter = Invented.edition(Invented.stamp("1", "c 2", "b", "m"), fewer);

        assertThat(Told.threadsApart(compared(before, after, 0.02))).containsExactly("t1");
        assertThat(Told.threadsApart(compared(before, shorter, 0.02))).containsExactly("t2");
        assertThat(Told.threadsApart(compared(shorter, before, 0.02))).containsExactly("t2");
        assertThat(Told.threadsApart(compared(before, before, 0.02))).isEmpty();
    }

    @Test
    void aWayOnWhichNothingChangesIsSteady() {
        Labels a = Invented.stance(FAVOR);
        Labels b = Invented.stance(NONE);

        assertThat(new Stations(a, a, a, a, a, a).steady()).isTrue();
        assertThat(List.of(
                        new Stations(b, a, a, a, a, a),
                        new Stations(b, b, a, a, a, a),
                        new Stations(b, b, b, a, a, a),
                        new Stations(b, b, b, b, a, a),
                        new Stations(b, b, b, b, b, a)))
                .noneMatch(Stations::steady);
    }

    private static EditionItem in(String thread) {
        return Invented.item(thread, 1, "text of " + thread, Invented.stance(NONE));
    }

    private static Pair pair(String before, String after) {
        return new Pair(in(before), in(after), Pair.How.TEXT, 1);
    }

    private static String units(Pairing pairing, String... threads) {
        ThreadLinks links = ThreadLinks.of(pairing);
        return String.join(" ", List.of(threads).stream().map(links::unit).toList());
    }

    @Test
    void aThreadThatIsGoneBelongsToWhereMostOfItWent() {
        Pairing merged = new Pairing(
                List.of(pair("z", "a"), pair("a", "a"), pair("b", "b"), pair("z", "b"), pair("z", "a")),
                List.of(),
                List.of());

        assertThat(units(merged, "a", "b", "z")).isEqualTo("a b a");
        assertThat(units(
                        new Pairing(
                                List.of(pair("z", "b"), pair("b", "b"), pair("a", "a"), pair("z", "a")),
                                List.of(),
                                List.of()),
                        "a",
                        "b",
                        "z"))
                .isEqualTo("a b a");
    }

    @Test
    void aThreadThatIsNewBelongsToWhereMostOfItCameFrom() {
        assertThat(units(
                        new Pairing(List.of(pair("a", "n"), pair("a", "a"), pair("b", "b")), List.of(), List.of()),
                        "a",
                        "b",
                        "n"))
                .isEqualTo("a b a");
    }

    @Test
    void aThreadOfBothEditionsIsItsOwnThoughAllOfItWentOrCame() {
        Pairing moved = new Pairing(
                List.of(pair("a", "n"), pair("a", "a"), pair("b", "a")), List.of(in("n")), List.of(in("b")));

        assertThat(units(moved, "a", "b", "n")).isEqualTo("a b n");
    }
}
