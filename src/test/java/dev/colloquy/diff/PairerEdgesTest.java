package dev.colloquy.diff;

import static dev.colloquy.diff.PairerTest.AIR;
import static dev.colloquy.diff.PairerTest.BIKE;
import static dev.colloquy.diff.PairerTest.BUS;
import static dev.colloquy.diff.PairerTest.POST;
import static dev.colloquy.diff.PairerTest.SHOP;
import static dev.colloquy.diff.PairerTest.TRAM;
import static dev.colloquy.diff.Versions.edition;
import static dev.colloquy.diff.Versions.news;
import static dev.colloquy.diff.Versions.thread;
import static dev.colloquy.diff.Versions.unseen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Editions of which little is known, or in which everything looks the same. */
final class PairerEdgesTest {

    private static final String LETTER = " of many that were written by one and the same hand on the same day.";

    @Test
    void anUnseenTextInItsPlaceMayBeAnEdit() {
        Edition before = unseen(
                edition(thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP, "c3 Cy: " + AIR, "c4 Di: " + TRAM)));
        assertThat(news(
                        before,
                        unseen(edition(thread(
                                "t", POST, "c1 Ann: " + BUS, "c2 Bob: " + BIKE, "c3 Cy: " + AIR, "c4 Di: " + TRAM)))))
                .containsExactly("t/c2 = t/c2 ID edited");
        assertThat(Pairer.pair(
                                before,
                                edition(thread(
                                        "t",
                                        POST,
                                        "c1 Ann: " + BUS,
                                        "c2 Bob: " + BIKE,
                                        "c3 Cy: " + AIR,
                                        "c4 Di: " + TRAM)))
                        .pairs())
                .extracting(Pair::similarity)
                .containsExactly(1.0, 1.0, 0.0, 1.0, 1.0);
    }

    @Test
    void anUnseenTextIsNoEditAmongShiftedIdsOrByAnotherAuthor() {
        Edition before = unseen(
                edition(thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP, "c3 Cy: " + AIR, "c4 Di: " + TRAM)));
        assertThat(news(
                        before,
                        unseen(edition(thread("t", POST, "c1 Bob: " + SHOP, "c2 Ann: " + BIKE, "c3 Di: " + TRAM)))))
                .containsExactly("t/c2 = t/c1 TEXT", "t/c4 = t/c3 TEXT", "- t/c1", "- t/c3", "+ t/c2");
        assertThat(news(
                        before,
                        unseen(edition(thread(
                                "t", POST, "c1 Ann: " + BUS, "c2 Eve: " + BIKE, "c3 Cy: " + AIR, "c4 Di: " + TRAM)))))
                .containsExactly("- t/c2", "+ t/c2");
    }

    @Test
    void anEditionOfTotalsHasNoItems() {
        Edition known = edition(thread("t", POST));
        Edition totals = new Edition("totals", known.stamp(), known.totals(), Optional.empty());

        assertThat(news(totals, known)).containsExactly("+ t/post");
    }

    @Tag("slow")
    @Test
    @Timeout(120)
    void aCrowdOfEqualAndAlikeTextsTakesNoLonger() {
        Edition before =
                edition(crowd("t", 20_000, i -> "+1"), crowd("u", 20_000, i -> "This is letter " + i + LETTER));
        Edition after =
                edition(crowd("t", 19_999, i -> "+1"), crowd("u", 20_000, i -> "This is letter " + (-i - 1) + LETTER));

        assertThat(Pairer.pair(before, after).pairs().stream().filter(p -> !p.edited()))
                .hasSize(19_999);
    }

    private static EditionThread crowd(String id, int size, IntFunction<String> text) {
        return new EditionThread(
                id,
                id,
                IntStream.range(0, size)
                        .mapToObj(i -> Versions.item(id, "c" + i, i, Optional.empty(), Optional.empty(), text.apply(i)))
                        .toList());
    }
}
