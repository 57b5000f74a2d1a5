package dev.colloquy.diff;

import static dev.colloquy.diff.PairerTest.AIR;
import static dev.colloquy.diff.PairerTest.BUS;
import static dev.colloquy.diff.PairerTest.POST;
import static dev.colloquy.diff.PairerTest.SHOP;
import static dev.colloquy.diff.PairerTest.TRAM;
import static dev.colloquy.diff.Versions.edition;
import static dev.colloquy.diff.Versions.news;
import static dev.colloquy.diff.Versions.thread;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Short comments that many write in the same words, in threads whose ids are counted anew. */
final class EqualTextsTest {

    private static List<String> changes(EditionThread before, EditionThread after) {
        return news(edition(before), edition(after));
    }

    @Test
    void aDeletionElsewhereShiftsTwins() {
        assertThat(changes(
                        thread("t", POST, "c1 -: " + BUS, "c2 -: +1", "c3 -: " + SHOP, "c4 -: +1", "c5 -: +1"),
                        thread("t", POST, "c1 -: " + BUS, "c2 -: +1", "c3 -: +1", "c4 -: +1")))
                .containsExactly("t/c4 = t/c3 TEXT", "t/c5 = t/c4 TEXT", "- t/c3");
    }

    @Test
    void twinsAreMixedWithOtherTwins() {
        assertThat(changes(
                        thread("t", POST, "c1 -: +1", "c2 -: I agree.", "c3 -: +1", "c4 -: I agree.", "c5 -: +1"),
                        thread("t", POST, "c1 -: I agree.", "c2 -: +1", "c3 -: I agree.", "c4 -: +1")))
                .containsExactly(
                        "t/c2 = t/c1 TEXT", "t/c3 = t/c2 TEXT", "t/c4 = t/c3 TEXT", "t/c5 = t/c4 TEXT", "- t/c1");
    }

    @Test
    void asManyTwinsInOtherPlacesAreTheSame() {
        assertThat(changes(
                        thread("t", POST, "c1 -: +1", "c2 -: " + BUS, "c3 -: +1", "c4 -: " + SHOP, "c5 -: " + AIR),
                        thread("t", POST, "c1 -: " + BUS, "c2 -: " + SHOP, "c3 -: +1", "c4 -: " + AIR, "c5 -: +1")))
                .containsExactly(
                        "t/c2 = t/c1 TEXT",
                        "t/c4 = t/c2 TEXT",
                        "t/c1 = t/c3 TEXT",
                        "t/c5 = t/c4 TEXT",
                        "t/c3 = t/c5 TEXT");
    }

    @Test
    void moreTwinsThanBeforeInOtherPlacesAreLeft() {
        assertThat(changes(
                        thread("t", POST, "c1 -: +1", "c2 -: " + BUS, "c3 -: " + SHOP, "c4 -: " + AIR),
                        thread("t", POST, "c1 -: " + BUS, "c2 -: +1", "c3 -: " + SHOP, "c4 -: +1", "c5 -: " + AIR)))
                .containsExactly("t/c2 = t/c1 TEXT", "t/c4 = t/c5 TEXT", "- t/c1", "+ t/c2", "+ t/c4");
    }

    @Test
    void idsThatAreNoPlacesTellTwinsApart() {
        assertThat(changes(
                        thread("t", POST, "c17 -: +1", "c18 -: " + BUS, "c21 -: +1"),
                        thread("t", POST, "c21 -: +1", "c18 -: " + BUS, "c17 -: +1")))
                .isEmpty();
    }

    @Test
    void ofFewerTwinsThoseThatAnswerTheSameStay() {
        assertThat(changes(
                        thread("t", POST, "c1 -: " + BUS, "c2 -: " + SHOP, "c3<c1 -: Yes!", "c4<c2 -: Yes!"),
                        thread("t", POST, "c1 -: " + BUS, "c2 -: " + SHOP, "c3<c2 -: Yes!")))
                .containsExactly("t/c4 = t/c3 TEXT", "- t/c3");
    }

    @Test
    void equalTextsOfTwoPeopleAreTwoTexts() {
        assertThat(changes(
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP, "c3 Ann: +1"),
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP, "c3 Bob: +1")))
                .containsExactly("- t/c3", "+ t/c3");
        assertThat(changes(
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP, "c3 Ann: " + TRAM),
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP, "c3 Bob: " + TRAM)))
                .containsExactly("- t/c3", "+ t/c3");
    }

    @Test
    void whatIsLeftSaysWhy() {
        Pairing pairing = Pairer.pair(
                edition(thread("t", POST, "c1 -: +1", "c2 -: " + BUS, "c3 -: " + SHOP)),
                edition(thread("t", POST, "c1 -: " + BUS, "c2 -: +1", "c3 -: " + SHOP, "c4 -: +1")));

        assertThat(pairing.whyRemoved().get("t/c1"))
                .matches(n -> n.why() == NoMatch.Why.TWINS && n.others().size() == 2);
        assertThat(pairing.whyAdded().keySet()).containsExactly("t/c2", "t/c4");
        String letter = "I write to object to the plan for Market Street, which harms shops and families, number ";
        Pairing rivals = Pairer.pair(
                edition(thread("s", POST, "a -: " + letter + "one", "b -: " + letter + "two")),
                edition(
                        thread("s", POST),
                        thread("t", "post -: " + TRAM, "c -: " + letter + "six", "d -: " + letter + "ten")));

        assertThat(rivals.whyRemoved().values())
                .hasSize(2)
                .allMatch(n -> n.why() == NoMatch.Why.RIVALS && n.others().size() == 2);
        assertThat(Pairer.pair(
                                edition(thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + AIR)),
                                edition(thread("t", POST, "c1 Bob: " + BUS, "c2 Bob: " + AIR)))
                        .whyAdded()
                        .get("t/c1"))
                .matches(n -> n.why() == NoMatch.Why.OTHER_AUTHOR);
    }

    @Test
    void renamedThreadsThatHaveTextsInCommonKeepTheirItems() {
        String[] rest = {"c2 -: " + SHOP, "c3 -: +1", "c4 -: " + AIR, "c5 -: I agree."};
        assertThat(news(
                        edition(
                                thread("m1", with(POST + " One", "c1 -: " + BUS + " One", rest)),
                                thread("m2", with(POST, "c1 -: " + TRAM, rest))),
                        edition(
                                thread("z1", with(POST + " One", "c1 -: " + BUS + " One", rest)),
                                thread("z2", with(POST, "c1 -: " + TRAM, rest)))))
                .allMatch(l -> l.contains(" = "));
    }

    private static String[] with(String post, String first, String... rest) {
        List<String> lines = new ArrayList<>(List.of(post, first));
        lines.addAll(List.of(rest));
        return lines.toArray(String[]::new);
    }

    @Test
    void aDeletionAddsNothing() {
        List<String> texts = List.of("+1", "I agree.", "+1", "I agree.", "No!", BUS, SHOP);
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            int gone = 1 + chance.nextInt(6);
            List<String> before = new ArrayList<>(List.of(POST));
            List<String> after = new ArrayList<>(List.of(POST));
            for (int i = 1; i <= 9; i++) {
                String text = " -: " + texts.get(chance.nextInt(texts.size()));
                before.add("c" + i + text);
                if (i != gone) {
                    after.add("c" + after.size() + text);
                }
            }
            Pairing pairing = Pairer.pair(
                    edition(thread("t", before.toArray(String[]::new))),
                    edition(thread("t", after.toArray(String[]::new))));

            assertThat(pairing.added()).as("%s%n%s", before, after).isEmpty();
            assertThat(pairing.pairs()).noneMatch(Pair::edited);
        }
    }
}
