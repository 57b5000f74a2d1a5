package dev.colloquy.annotate.source;

import static dev.colloquy.annotate.source.TieScene.ASIDE;
import static dev.colloquy.annotate.source.TieScene.FAR;
import static dev.colloquy.annotate.source.TieScene.NEAR;
import static dev.colloquy.annotate.source.TieScene.by;
import static dev.colloquy.annotate.source.TieScene.dated;
import static dev.colloquy.annotate.source.TieScene.kind;
import static dev.colloquy.annotate.source.TieScene.named;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.annotate.source.TieFeatures.Ruled;
import dev.colloquy.annotate.source.TieModel.Meaning;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which work a naming means by the rules, works and mentions being made by hand. */
final class NameTiesTest {

    private static void means(Ruled ruled, Draft... works) {
        assertThat(ruled.meaning()).isEqualTo(Meaning.WORK);
        assertThat(ruled.works()).containsExactly(works);
    }

    private static Ruled without(Meaning meaning) {
        return new Ruled(meaning, List.of());
    }

    @Test
    void onlyTheLastWordsAndAddressesAreAListAtTheEnd() {
        assertThat(new TieScene("one two three four five six").names().listed(0))
                .isTrue();

        NameTies seven = new TieScene("one two three four five six seven").names();
        assertThat(seven.listed(0)).isFalse();
        assertThat(seven.listed(2)).isFalse();
        assertThat(seven.listed(3)).isTrue();
    }

    @Test
    void theRulesFollowATaggerThatIsSure() {
        TieScene scene = new TieScene("I read the Loaf again.");
        Naming loaf = scene.naming("the Loaf", "tagged", Role.NAMES, Clues.NONE.titled("Loaf"));

        assertThat(scene.names().ruled(loaf.heard(0.5))).isEqualTo(without(Meaning.NEW));
        assertThat(scene.names().ruled(loaf.heard(0.49))).isEqualTo(without(Meaning.NONE));
    }

    @ParameterizedTest
    @CsvSource({"'', false", "title, true", "year, true", "publisher, true", "noun, true"})
    void aPersonAloneThatOnlyTheTaggerFoundIsNoWork(String more, boolean work) {
        TieScene scene = new TieScene("We met Nora Quill there.");
        Clues quill = by("Nora Quill");
        Clues clues = switch (more) {
            case "title" -> quill.titled("Loaves");
            case "year" -> dated(quill, 2011);
            case "publisher" -> quill.publisher("Siskin House");
            case "noun" -> quill.noun(WorkNouns.of("essay").orElseThrow());
            default -> quill;
        };

        assertThat(scene.names()
                        .ruled(scene.naming("Nora Quill", "tagged", Role.NAMES, clues)
                                .heard(0.9)))
                .isEqualTo(without(work ? Meaning.NEW : Meaning.NONE));
    }

    @Test
    void whatAnAncestorSpokeOfGoesBeforeAnAddressNearby() {
        TieScene scene = new TieScene("Quill is right: https://kettle.example/a1");
        scene.address(0);
        Draft quill = scene.spoken(NEAR, by("Nora Quill"));

        means(scene.names().ruled(scene.naming("Quill", "said", Role.NAMES, by("Quill"))), quill);
    }

    @Test
    void anAddressNearbyGoesBeforeAWeakFitAbove() {
        TieScene scene = new TieScene("The rain essay is here: https://kettle.example/a1");
        Draft address = scene.address(0);
        Draft rain = scene.linked(NEAR, "https://boiler.example/rain");
        Naming naming = scene.naming("The rain essay", "described", Role.NAMES, Clues.NONE.hint("rain"));

        means(scene.names().ruled(naming), address);
        assertThat(rain).isNotEqualTo(address);
    }

    @Test
    void ofTheWorksOfAnAncestorTheOneThatFitsBestIsMeant() {
        TieScene scene = new TieScene("Quill is right.");
        scene.spoken(NEAR, kind("essay"));
        Draft quill = scene.spoken(NEAR, by("Nora Quill"));
        scene.spoken(NEAR, kind("film"));

        means(scene.names().ruled(scene.naming("Quill", "said", Role.NAMES, by("Quill"))), quill);
    }

    @Test
    void severalThatFitEquallyAreAllMeant() {
        TieScene scene = new TieScene("Quill is right.");
        Draft one = scene.spoken(NEAR, by("Nora Quill").titled("Loaves"));
        Draft other = scene.spoken(NEAR, by("Nora Quill").titled("Ovens"));
        scene.spoken(FAR, by("Nora Quill").titled("Crusts"));

        means(scene.names().ruled(scene.naming("Quill", "said", Role.NAMES, by("Quill"))), one, other);
        assertThat(scene.names().ruled(scene.fresh("Quill", "said", Role.NAMES, by("Quill"))))
                .isEqualTo(without(Meaning.NEW));
        assertThat(scene.names().ruled(scene.naming("Quill", "described", Role.DESCRIBES, named("Quill"))))
                .isEqualTo(without(Meaning.NONE));
    }

    @Test
    void worksOfTheThreadMustFitWell() {
        TieScene scene = new TieScene("Quill is right.");
        Draft spelled = scene.linked(ASIDE, "https://kettle.example/nora-quill-on-rain");

        means(scene.names().ruled(scene.naming("Quill", "said", Role.NAMES, by("Quill"))), spelled);
        assertThat(scene.names().ruled(scene.naming("Quill", "said", Role.MAY_NAME, named("Quill"))))
                .isEqualTo(without(Meaning.NONE));
    }

    @Test
    void ofEqualWorksTheOneWithoutANameIsMeant() {
        TieScene scene = new TieScene("Rain.");
        Draft one = scene.spoken(NEAR, by("Nora Quill"));
        Draft other = scene.spoken(NEAR, by("Tom Quill"));
        NameTies names = scene.names();

        assertThat(names.best(by("Quill"), List.of(one, other))).contains(one);
        names.claim(other);
        assertThat(names.best(by("Quill"), List.of(one, other))).contains(one);
        names.claim(one);
        assertThat(names.best(by("Quill"), List.of(one, other))).contains(one);
        NameTies fresh = scene.names();
        fresh.claim(one);
        assertThat(fresh.best(by("Quill"), List.of(one, other))).contains(other);
        assertThat(fresh.best(by("Moss"), List.of(one, other))).isEmpty();
        assertThat(fresh.best(Clues.NONE, List.of(one, other))).isEmpty();
    }

    @Test
    void aShortNameMeansTheOnlyLongerOneOfThatYear() {
        TieScene scene = new TieScene("I read the Lantern too.");
        Draft lantern = scene.spoken(NEAR, dated(Clues.NONE.publisher("Harbour Lantern"), 2011));
        Clues year = dated(Clues.NONE, 2011).named("Lantern");

        means(
                scene.names()
                        .ruled(scene.naming("the Lantern", "tagged", Role.MAY_NAME, year)
                                .heard(0.9)),
                lantern);
        assertThat(scene.names()
                        .ruled(scene.naming(
                                        "the Lantern",
                                        "tagged",
                                        Role.MAY_NAME,
                                        dated(Clues.NONE, 2012).named("Lantern"))
                                .heard(0.9)))
                .isEqualTo(without(Meaning.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "study, false, Quill, NEW",
        "study, true, '', NEW",
        "study, false, '', NONE",
        "report, true, '', NEW",
        "essay, true, '', NONE",
        "story, false, Quill, NONE",
        "story, true, '', NONE"
    })
    void phrasesStandByPlainKindsOfWorks(String noun, boolean fresh, String author, Meaning meaning) {
        TieScene scene = new TieScene("There is a thing on it.");
        Clues clues = author.isEmpty() ? kind(noun) : kind(noun).author(author);
        Naming naming = fresh
                ? scene.fresh("a thing", "described", Role.MAY_NAME, clues)
                : scene.naming("a thing", "described", Role.MAY_NAME, clues);

        assertThat(scene.names().ruled(naming)).isEqualTo(without(meaning));
    }

    /** A word, so many others, and a title; or a title, so many others, and a word. */
    @ParameterizedTest
    @CsvSource({
        "read, 14, 0, NEW",
        "read, 15, 0, NONE",
        "read, -1, 16, NEW",
        "read, -1, 17, NONE",
        "quill, 1, 0, NEW",
        "moss, 1, 0, NONE",
        "essay, 1, 0, NEW",
        "story, 1, 0, NONE",
        "kettle, 1, 0, NONE"
    })
    void titlesStandBesideWordsOfReadingAndKnownAuthors(String word, int before, int behind, Meaning meaning) {
        String text = before < 0
                ? "“Loaves”" + " now".repeat(behind) + " " + word + " now"
                : word + " now".repeat(before) + " “Loaves” now";
        TieScene scene = new TieScene(text);
        scene.spoken(NEAR, by("Nora Quill"));

        assertThat(scene.names().ruled(scene.naming("“Loaves”", "titled", Role.MAY_NAME, Clues.NONE.titled("Loaves"))))
                .isEqualTo(without(meaning));
    }

    @Test
    void withoutATitleWordsOfReadingTellNothing() {
        TieScene scene = new TieScene("We read Loaves.");

        assertThat(scene.names().ruled(scene.naming("Loaves", "said", Role.MAY_NAME, named("Loaves"))))
                .isEqualTo(without(Meaning.NONE));
    }

    @Test
    void titlesDoNotStandByWordsOfAnotherSentence() {
        TieScene scene = new TieScene("We read a lot. Then “Loaves” rose.");

        assertThat(scene.names().ruled(scene.naming("“Loaves”", "titled", Role.MAY_NAME, Clues.NONE.titled("Loaves"))))
                .isEqualTo(without(Meaning.NONE));
    }

    @ParameterizedTest
    @CsvSource({
        "(Quill), true",
        "(Fen Institute), true",
        "(Nora Quill), true",
        "(NPR), true",
        "(QRX), false",
        "(Kennet 9), false"
    })
    void bracketsBehindQuotationsNameWhoSaidSo(String bracket, boolean name) {
        String inner = bracket.substring(1, bracket.length() - 1);
        TieScene scene = new TieScene("“It is wet” " + bracket + " there.");
        TieScene point = new TieScene("“It is wet”. " + bracket + " there.");
        TieScene apart = new TieScene("“It is wet” now. " + bracket + " there.");
        Ruled ruled = without(name ? Meaning.NEW : Meaning.NONE);

        assertThat(scene.names().ruled(scene.bracket(bracket, Role.MAY_NAME, named(inner))))
                .isEqualTo(ruled);
        assertThat(point.names().ruled(point.bracket(bracket, Role.MAY_NAME, named(inner))))
                .isEqualTo(ruled);
        assertThat(apart.names().ruled(apart.bracket(bracket, Role.MAY_NAME, named(inner))))
                .isEqualTo(without(Meaning.NONE));
    }

    @Test
    void bracketsBehindAMentionBelongToIt() {
        Clues house = Clues.NONE.publisher("Siskin House");
        TieScene scene = new TieScene("Quill's loaf (Siskin House) is good.");
        Draft loaf = scene.mentioned("Quill's loaf", by("Quill"));
        means(scene.names().ruled(scene.bracket("(Siskin House)", Role.NAMES, house)), loaf);
        assertThat(scene.names().ruled(scene.bracket("(Siskin House)", Role.MAY_NAME, house)))
                .isEqualTo(without(Meaning.NONE));

        TieScene two = new TieScene("Quill's loaf, (Siskin House) is good.");
        Draft again = two.mentioned("Quill's loaf", by("Quill"));
        means(two.names().ruled(two.bracket("(Siskin House)", Role.NAMES, house)), again);

        TieScene three = new TieScene("Quill's loaf , (Siskin House) is good.");
        three.mentioned("Quill's loaf", by("Quill"));
        assertThat(three.names().ruled(three.bracket("(Siskin House)", Role.NAMES, house)))
                .isEqualTo(without(Meaning.NEW));
    }

    @Test
    void hintsMayTellAWorkOfAnAncestor() {
        TieScene scene = new TieScene("The rain essay is good.");
        Draft rain = scene.linked(NEAR, "https://boiler.example/rain");

        means(
                scene.names().ruled(scene.naming("The rain essay", "described", Role.NAMES, Clues.NONE.hint("rain"))),
                rain);
        assertThat(scene.names()
                        .ruled(scene.fresh(
                                "The rain essay", "described", Role.NAMES, Clues.NONE.hints(Set.of("rain")))))
                .isEqualTo(without(Meaning.NONE));
    }
}
