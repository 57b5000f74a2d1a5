package dev.colloquy.diff;

import static dev.colloquy.diff.Versions.edition;
import static dev.colloquy.diff.Versions.news;
import static dev.colloquy.diff.Versions.thread;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Small corpora, each with one thing that happens to corpora. */
final class PairerTest {

    static final String POST = "post Ed: The town wants to close Market Street to cars on two days of the week.";
    static final String BUS = "I take the bus to the market every Saturday and it is always late and full.";
    static final String SHOP = "My shop lives on people who park in front of it, so this would ruin me.";
    static final String AIR = "The air on that street is the worst in town, ask anybody with a small child.";
    static final String TRAM = "They promised us a tram twenty years ago and we are still waiting for it.";
    static final String BIKE = "Give us a safe lane for bicycles first, then we can talk about the cars.";

    private static List<String> changes(EditionThread before, EditionThread after) {
        return news(edition(before), edition(after));
    }

    @Test
    void anEditKeepsItsPlace() {
        assertThat(changes(
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP),
                        thread("t", POST, "c1 Ann: " + BUS.replace("always", "never"), "c2 Bob: " + SHOP)))
                .containsExactly("t/c1 = t/c1 ID edited");
    }

    @Test
    void aNoteAtTheEndIsAnEdit() {
        String note =
                " EDIT: since many of you ask, I mean number nine from the hospital, not the new express line that"
                        + " stops at the school and at the swimming pool and runs until midnight.";
        assertThat(changes(
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP),
                        thread("t", POST, "c1 Ann: " + BUS + note, "c2 Bob: " + SHOP)))
                .containsExactly("t/c1 = t/c1 ID edited");
    }

    @Test
    void anotherTextUnderTheSameIdIsNoEdit() {
        assertThat(changes(
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP),
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + TRAM)))
                .containsExactly("- t/c2", "+ t/c2");
    }

    @Test
    void aDeletedCommentShiftsIds() {
        assertThat(changes(
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP, "c3 Cy: " + AIR, "c4 Di: " + TRAM),
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Cy: " + AIR, "c3 Di: " + TRAM)))
                .containsExactly("t/c3 = t/c2 TEXT", "t/c4 = t/c3 TEXT", "- t/c2");
    }

    @Test
    void anEditIsFoundAmongShiftedIds() {
        assertThat(changes(
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP, "c3 Cy: " + AIR, "c4 Di: " + TRAM),
                        thread(
                                "t",
                                POST,
                                "c1 Bob: " + SHOP,
                                "c2 Cy: " + AIR.replace("worst", "best"),
                                "c3 Di: " + TRAM)))
                .containsExactly("t/c2 = t/c1 TEXT", "t/c3 = t/c2 SIMILAR edited", "t/c4 = t/c3 TEXT", "- t/c1");
    }

    @Test
    void anInsertionShiftsIds() {
        assertThat(changes(
                        thread("t", POST, "c1 -: " + BUS, "c2 -: " + SHOP),
                        thread("t", POST, "c1 -: " + AIR, "c2 -: " + BUS, "c3 -: " + SHOP)))
                .containsExactly("t/c1 = t/c2 TEXT", "t/c2 = t/c3 TEXT", "+ t/c1");
    }

    @Test
    void newestFirstIsTheSameThread() {
        assertThat(changes(
                        thread("t", POST, "c1 -: " + BUS, "c2 -: " + SHOP, "c3 -: " + AIR, "c4 -: " + TRAM),
                        thread("t", POST, "c1 -: " + TRAM, "c2 -: " + AIR, "c3 -: " + SHOP, "c4 -: " + BUS)))
                .containsExactly("t/c4 = t/c1 TEXT", "t/c3 = t/c2 TEXT", "t/c2 = t/c3 TEXT", "t/c1 = t/c4 TEXT");
    }

    @Test
    void anotherOrderWithTheSameIdsKeepsShortTexts() {
        assertThat(changes(
                        thread("t", POST, "a -: " + BUS, "b -: I agree.", "c -: " + AIR, "d -: I agree."),
                        thread("t", POST, "c -: " + AIR, "b -: I agree.", "a -: " + BUS, "d -: I agree.")))
                .isEmpty();
    }

    @Test
    void equalTextsAreToldApartByAuthor() {
        assertThat(changes(
                        thread("t", POST, "c1 Ann: I agree.", "c2 Bob: I agree.", "c3 Cy: " + AIR),
                        thread("t", POST, "c1 Bob: I agree.", "c2 Cy: " + AIR)))
                .containsExactly("t/c2 = t/c1 TEXT", "t/c3 = t/c2 TEXT", "- t/c1");
    }

    @Test
    void equalTextsAreToldApartByNeighbours() {
        assertThat(changes(
                        thread(
                                "t",
                                POST,
                                "c1 -: " + BUS,
                                "c2 -: I agree.",
                                "c3 -: " + SHOP,
                                "c4 -: I agree.",
                                "c5 -: " + AIR,
                                "c6 -: I agree."),
                        thread("t", POST, "c1 -: " + SHOP, "c2 -: I agree.", "c3 -: " + AIR, "c4 -: I agree.")))
                .containsExactly(
                        "t/c3 = t/c1 TEXT",
                        "t/c4 = t/c2 TEXT",
                        "t/c5 = t/c3 TEXT",
                        "t/c6 = t/c4 TEXT",
                        "- t/c1",
                        "- t/c2");
    }

    @Test
    void equalTextsAreToldApartByWhatTheyAnswer() {
        assertThat(changes(
                        thread("t", POST, "a -: " + BUS, "b -: " + SHOP, "c<a -: Yes!", "d<b -: Yes!"),
                        thread("t", POST, "w -: " + SHOP, "x -: " + BUS, "y<w -: Yes!", "z<x -: Yes!")))
                .containsExactly("t/b = t/w TEXT", "t/a = t/x TEXT", "t/d = t/y TEXT", "t/c = t/z TEXT");
    }

    @Test
    void runsOfEqualTextsKeepTheirOrder() {
        assertThat(changes(
                        thread("t", POST, "c1 -: " + BUS, "c2 -: +1", "c3 -: +1", "c4 -: +1", "c5 -: " + AIR),
                        thread("t", POST, "c1 -: +1", "c2 -: +1", "c3 -: +1", "c4 -: " + AIR)))
                .containsExactly(
                        "t/c2 = t/c1 TEXT", "t/c3 = t/c2 TEXT", "t/c4 = t/c3 TEXT", "t/c5 = t/c4 TEXT", "- t/c1");
    }

    @Test
    void ofARunTheOneWithoutItsIdWent() {
        assertThat(changes(
                        thread("t", POST, "c1 -: +1", "c2 -: +1", "c3 -: +1"),
                        thread("t", POST, "c1 -: +1", "c3 -: +1")))
                .containsExactly("- t/c2");
    }

    @Test
    void aShortTextElsewhereIsAnother() {
        assertThat(news(
                        edition(
                                thread("s", POST, "c1 -: " + BUS, "c2 -: Well said!"),
                                thread("t", "post -: " + TRAM, "c1 -: " + AIR)),
                        edition(
                                thread("s", POST, "c1 -: " + BUS),
                                thread("t", "post -: " + TRAM, "c1 -: " + AIR, "c2 -: Well said!"))))
                .containsExactly("- s/c2", "+ t/c2");
    }

    @Test
    void aCommentMovesToAnotherThread() {
        assertThat(news(
                        edition(
                                thread("s", POST, "c1 -: " + BUS, "c2 -: " + SHOP),
                                thread("t", "post -: " + TRAM, "c1 -: " + AIR)),
                        edition(
                                thread("s", POST, "c1 -: " + BUS),
                                thread("t", "post -: " + TRAM, "c1 -: " + AIR, "c2 -: " + SHOP))))
                .containsExactly("s/c2 = t/c2 TEXT");
        assertThat(news(
                        edition(
                                thread("s", POST, "c1 -: " + BUS, "c2 -: " + SHOP),
                                thread("t", "post -: " + TRAM, "c1 -: " + AIR)),
                        edition(
                                thread("s", POST, "c1 -: " + BUS),
                                thread(
                                        "t",
                                        "post -: " + TRAM,
                                        "c1 -: " + AIR,
                                        "c2 -: " + SHOP.replace("ruin", "kill")))))
                .containsExactly("s/c2 = t/c2 SIMILAR edited");
    }

    @Test
    void aThreadGetsAnotherName() {
        assertThat(news(
                        edition(
                                thread("s", POST, "c1 -: " + BUS, "c2 -: I agree.", "c3 -: " + SHOP),
                                thread("t", "post -: " + TRAM, "c1 -: I agree.", "c2 -: " + AIR)),
                        edition(
                                thread("q", "post -: " + TRAM, "c1 -: I agree.", "c2 -: " + AIR),
                                thread(
                                        "s",
                                        POST,
                                        "c1 -: " + BUS,
                                        "c2 -: I agree.",
                                        "c3 -: " + SHOP.replace("My", "Our")))))
                .containsExactly(
                        "t/post = q/post TEXT", "t/c1 = q/c1 TEXT", "t/c2 = q/c2 TEXT", "s/c3 = s/c3 ID edited");
    }

    @Test
    void threadsSwapTheirNames() {
        assertThat(news(
                        edition(
                                thread("s", POST, "c1 -: " + BUS, "c2 -: I agree."),
                                thread("t", "post -: " + TRAM, "c1 -: " + AIR, "c2 -: I agree.")),
                        edition(
                                thread("s", "post -: " + TRAM, "c1 -: " + AIR, "c2 -: I agree."),
                                thread("t", POST, "c1 -: " + BUS, "c2 -: I agree."))))
                .containsExactly(
                        "t/post = s/post TEXT",
                        "t/c1 = s/c1 TEXT",
                        "t/c2 = s/c2 TEXT",
                        "s/post = t/post TEXT",
                        "s/c1 = t/c1 TEXT",
                        "s/c2 = t/c2 TEXT");
    }

    @Test
    void copiesOfALetterByManyAuthorsAreManyComments() {
        String letter = "I write to object to the plan for Market Street, which harms shops and families. Yours, ";
        assertThat(changes(
                        thread("t", POST, "c1 Ann: " + letter + "Ann", "c2 Bob: " + letter + "Bob"),
                        thread("t", POST, "c1 Cy: " + letter + "Cy", "c2 Di: " + letter + "Di")))
                .containsExactly("- t/c1", "- t/c2", "+ t/c1", "+ t/c2");
    }

    @Test
    void whatNothingTellsApartHasNoMatch() {
        String letter = "I write to object to the plan for Market Street, which harms shops and families, number ";
        assertThat(news(
                        edition(thread("s", POST, "a -: " + letter + "one", "b -: " + letter + "two")),
                        edition(
                                thread("s", POST),
                                thread("t", "post -: " + TRAM, "c -: " + letter + "six", "d -: " + letter + "ten"))))
                .containsExactly("- s/a", "- s/b", "+ t/post", "+ t/c", "+ t/d");
    }

    @Test
    void aSlipOfThePenInAShortTextIsAnEdit() {
        assertThat(changes(
                        thread("t", POST, "c1 Ann: I agre.", "c2 Bob: " + SHOP),
                        thread("t", POST, "c1 Ann: I agree.", "c2 Bob: " + SHOP)))
                .containsExactly("t/c1 = t/c1 ID edited");
        assertThat(changes(
                        thread("t", POST, "c1 Ann: Yes.", "c2 Bob: " + SHOP),
                        thread("t", POST, "c1 Ann: No.", "c2 Bob: " + SHOP)))
                .containsExactly("- t/c1", "+ t/c1");
    }

    @Test
    void authorsGetOtherNames() {
        assertThat(changes(
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: I agree.", "c3 Cy: " + AIR),
                        thread("t", POST, "c1 user1: " + BUS, "c2 user2: I agree.", "c3 user3: " + AIR)))
                .isEmpty();
    }

    @Test
    void anAuthorsNewNameIsLearnt() {
        assertThat(changes(
                        thread("t", POST, "c1 Ann: " + BUS, "c2 Bob: " + SHOP, "c3 Ann: " + AIR),
                        thread(
                                "t",
                                POST,
                                "c1 user1: " + BUS,
                                "c2 Bob: " + SHOP,
                                "c3 user1: " + AIR.replace("worst", "best"))))
                .containsExactly("t/c3 = t/c3 ID edited");
    }

    @Test
    void readsOtherAlphabets() {
        assertThat(changes(
                        thread(
                                "t",
                                POST,
                                "c1 -: Я езжу на рынок на автобусе каждую субботу, и он всегда опаздывает.",
                                "c2 -: 我每个星期六都坐公共汽车去市场，车上总是很挤。",
                                "c3 -: أركب الحافلة إلى السوق كل يوم سبت وهي متأخرة دائما ومزدحمة",
                                "c4 -: ฉันนั่งรถเมล์ไปตลาดทุกวันเสาร์และมันสายเสมอ",
                                "c5 -: 👍🏽 🚲🚲 🇫🇷 👩‍👩‍👧 🎉 ❤️ 🚌 😀"),
                        thread(
                                "t",
                                POST,
                                "x1 -: Я езжу на рынок на автобусе каждую субботу, и он никогда не опаздывает.",
                                "x2 -: 我每个星期六都坐公共汽车去市场，车上总是很空。",
                                "x3 -: أركب الحافلة إلى السوق كل يوم أحد وهي متأخرة دائما ومزدحمة",
                                "x4 -: ฉันนั่งรถเมล์ไปตลาดทุกวันอาทิตย์และมันสายเสมอ",
                                "x5 -: 👍🏽 🚲🚲 🇫🇷 👩‍👩‍👧 🎉 ❤️ 🚌 😡")))
                .containsExactly(
                        "t/c1 = t/x1 SIMILAR edited",
                        "t/c2 = t/x2 SIMILAR edited",
                        "t/c3 = t/x3 SIMILAR edited",
                        "t/c4 = t/x4 SIMILAR edited",
                        "t/c5 = t/x5 SIMILAR edited");
    }

    @Test
    void emptyTextsAreTextsToo() {
        assertThat(changes(
                        thread("t", POST, "c1 -: ", "c2 -: " + BUS, "c3 -: ", "c4 -: ..."),
                        thread("t", POST, "c1 -: " + BUS, "c2 -: ", "c3 -: !!!")))
                .containsExactly("t/c2 = t/c1 TEXT", "t/c3 = t/c2 TEXT", "- t/c1", "- t/c4", "+ t/c3");
        assertThat(news(edition(), edition())).isEmpty();
        assertThat(news(edition(), edition(thread("t")))).isEmpty();
        assertThat(news(edition(thread("t")), edition(thread("t", POST)))).containsExactly("+ t/post");
    }

    @Test
    void editionsWithNothingInCommonHaveNoPairs() {
        assertThat(changes(
                        thread("t", "post -: " + TRAM, "c1 Ann: " + BUS, "c2 Bob: " + SHOP),
                        thread("t", "post -: " + BIKE, "c1 Cy: " + AIR, "c2 Di: +1")))
                .containsExactly("- t/post", "- t/c1", "- t/c2", "+ t/post", "+ t/c1", "+ t/c2");
    }
}
