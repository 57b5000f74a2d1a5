package dev.colloquy.annotate.source;

import static dev.colloquy.annotate.source.TieScene.ASIDE;
import static dev.colloquy.annotate.source.TieScene.FAR;
import static dev.colloquy.annotate.source.TieScene.NEAR;
import static dev.colloquy.annotate.source.TieScene.by;
import static dev.colloquy.annotate.source.TieScene.dated;
import static dev.colloquy.annotate.source.TieScene.kind;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Naming.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which work a reference back means by the rules, works and mentions being made by hand. */
final class BackTiesTest {

    private static Optional<List<Draft>> only(Draft draft) {
        return Optional.of(List.of(draft));
    }

    private static Optional<List<Draft>> found(TieScene scene, String quote, Role role, Clues clues) {
        return scene.backs().find(scene.back(quote, "back", role, clues));
    }

    @Test
    void wordsThatFitNothingMeanNothing() {
        TieScene scene = new TieScene("The mould story you sent is old.");
        scene.linked(NEAR, "https://kettle.example/news/scale");

        assertThat(found(scene, "The mould story", Role.REFERS, kind("story").hint("mould")))
                .isEmpty();
        assertThat(found(scene, "The mould story", Role.POINTS, kind("story").hint("mould")))
                .isPresent();
    }

    @Test
    void wordsAndYearsTellTheWork() {
        TieScene scene = new TieScene("The scale one is old, and so is the 2011 essay.");
        Draft scale = scene.linked(NEAR, "https://kettle.example/news/scale");
        Draft essay = scene.spoken(NEAR, dated(kind("essay"), 2011));
        scene.spoken(NEAR, dated(kind("essay"), 2012));
        scene.spoken(NEAR, dated(kind("film"), 2011));

        assertThat(found(scene, "The scale one", Role.REFERS, kind("one").hint("scale")))
                .isEqualTo(only(scale));
        assertThat(found(scene, "the 2011 essay", Role.REFERS, dated(kind("essay"), 2011)))
                .isEqualTo(only(essay));
        assertThat(found(scene, "the 2011 essay", Role.REFERS, dated(kind("book"), 2011)))
                .isEmpty();
    }

    @Test
    void whatWasSpokenOfLastIsAskedFirst() {
        TieScene scene = new TieScene("Quill on rain and Moss on rain: the rain one is old.");
        scene.spoken(NEAR, Clues.NONE.titled("Rain Days"));
        scene.mentioned("Quill on rain", Clues.NONE.titled("Rain Nights"));
        Draft last = scene.mentioned("Moss on rain", Clues.NONE.titled("Rain Weeks"));

        assertThat(found(scene, "the rain one", Role.REFERS, kind("one").hint("rain")))
                .isEqualTo(only(last));
    }

    @Test
    void aPlainKindOfWorkMeansTheOnlyOneThoughOtherWordsStandThere() {
        TieScene scene = new TieScene("The dull essay is old.");
        Draft essay = scene.spoken(NEAR, kind("essay"));
        Clues dull = kind("essay").hint("dull");

        assertThat(found(scene, "The dull essay", Role.REFERS, dull)).isEqualTo(only(essay));
        assertThat(found(scene, "The dull essay", Role.POINTS, dull)).isEqualTo(only(essay));
        assertThat(found(scene, "The dull essay", Role.REFERS, kind("story").hint("dull")))
                .isEmpty();
        scene.spoken(FAR, kind("essay"));
        assertThat(found(scene, "The dull essay", Role.REFERS, dull)).isEmpty();
        assertThat(found(scene, "The dull essay", Role.POINTS, dull)).isEqualTo(only(essay));
    }

    @Test
    void aPlainKindOfWorkMeansNothingWhereNoneIsOfThatKind() {
        TieScene scene = new TieScene("The dull book is old.");
        scene.spoken(NEAR, kind("essay"));

        assertThat(found(scene, "The dull book", Role.REFERS, kind("book").hint("dull")))
                .isEmpty();
    }

    @Test
    void bareWordsThatFitNothingMeanNothingWhoeverBroughtThemUp() {
        TieScene scene = new TieScene("The dull one you sent is old, the dull essay too.");
        Draft essay = scene.spoken(NEAR, kind("essay"));
        scene.spoken(NEAR, kind("book"));

        assertThat(found(scene, "The dull one", Role.POINTS, kind("one").hint("dull")))
                .isEmpty();
        assertThat(found(scene, "the dull essay", Role.POINTS, kind("essay").hint("dull")))
                .isEqualTo(only(essay));
    }

    @Test
    void aYearThatFitsNothingLeavesTheKindOfWork() {
        TieScene scene = new TieScene("The 2011 story is old.");
        Draft story = scene.spoken(NEAR, kind("story"));
        scene.spoken(NEAR, kind("film"));

        assertThat(found(scene, "The 2011 story", Role.REFERS, dated(kind("story"), 2011)))
                .isEqualTo(only(story));
        assertThat(found(scene, "The 2011 story", Role.REFERS, dated(kind("one"), 2011)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "host, film, true",
        "hosts, podcast, true",
        "presenter, film, true",
        "presenters, essay, false",
        "host, essay, false",
        "author, essay, true",
        "author, film, true"
    })
    void aHostIsOneOfWhatIsHeardOrSeen(String maker, String noun, boolean means) {
        TieScene scene = new TieScene("The maker is old.");
        Draft work = scene.spoken(NEAR, kind(noun));
        Naming naming = scene.back("The maker", "maker", Role.REFERS, Clues.NONE.hint(maker));

        assertThat(scene.backs().find(naming)).isEqualTo(means ? only(work) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"This essay, 3, true", "This essay, 4, false", "The same essay, 39, true", "The same essay, 40, false"})
    void anAddressThatFollowsAtOnceIsMeant(String quote, int gap, boolean announced) {
        TieScene scene = new TieScene(quote + " " + "x".repeat(gap - 2) + " https://kettle.example/a1");
        Draft address = scene.address(0);
        Draft other = scene.spoken(NEAR, kind("essay"));

        assertThat(found(scene, quote, Role.REFERS, kind("essay"))).isEqualTo(only(announced ? address : other));
    }

    @Test
    void theAddressAnnouncedIsTheFirstOne() {
        TieScene scene = new TieScene(
                "See https://pan.example/c1 first, then the other one: https://kettle.example/a1 https://boiler.example/b1");
        scene.place("https://pan.example/c1", "address", scene.address(0));
        Draft first = scene.address(1);
        scene.address(2);

        assertThat(found(scene, "the other one", Role.REFERS, kind("one").hint("other")))
                .isEqualTo(only(first));
    }

    @ParameterizedTest
    @CsvSource({"first, 0", "former, 0", "second, 1", "latter, 1", "other, 0", "third, 2", "fourth, -1"})
    void countedWorksAreThoseSoFar(String count, int at) {
        TieScene scene = new TieScene("An essay, a film" + (at == 2 ? ", a book" : "") + " are out. That one is good.");
        List<Draft> works = at == 2
                ? List.of(
                        scene.mentioned("An essay", kind("essay")),
                        scene.mentioned("a film", kind("film")),
                        scene.mentioned("a book", kind("book")))
                : List.of(scene.mentioned("An essay", kind("essay")), scene.mentioned("a film", kind("film")));

        assertThat(found(scene, "That one", Role.REFERS, kind("one").hint(count)))
                .isEqualTo(at < 0 ? Optional.empty() : only(works.get(at)));
    }

    @Test
    void theOtherOneIsNotTheOneSpokenOfLast() {
        TieScene scene = new TieScene("An essay, a film, that essay. The other one is good.");
        Draft essay = scene.mentioned("An essay", kind("essay"));
        Draft film = scene.mentioned("a film", kind("film"));
        scene.place("that essay", "back", essay);

        assertThat(found(scene, "The other one", Role.REFERS, kind("one").hint("other")))
                .isEqualTo(only(film));
    }

    @Test
    void countedWorksAreOfTheKindThatIsNamed() {
        TieScene scene = new TieScene("A film, an essay, a book, one more. The second essay is good.");
        scene.mentioned("A film", kind("film"));
        scene.mentioned("an essay", kind("essay"));
        scene.mentioned("a book", kind("book"));
        Draft second = scene.mentioned("one more", kind("essay"));

        assertThat(found(scene, "The second essay", Role.REFERS, kind("essay").hint("second")))
                .isEqualTo(only(second));
    }

    @Test
    void countedWorksOfOthersAreThoseOfTheNearestWithTwoOfTheKind() {
        TieScene scene = new TieScene("The second essay is good.");
        scene.spoken(NEAR, kind("essay"));
        scene.spoken(NEAR, kind("film"));
        scene.spoken(FAR, kind("film"));
        scene.spoken(FAR, kind("essay"));
        scene.spoken(FAR, kind("book"));
        Draft second = scene.spoken(FAR, kind("essay"));
        scene.spoken(ASIDE, kind("essay"));

        assertThat(found(scene, "The second essay", Role.REFERS, kind("essay").hint("second")))
                .isEqualTo(only(second));
        assertThat(found(scene, "The second essay", Role.REFERS, kind("book").hint("second")))
                .isEmpty();
    }

    @Test
    void itIsWhatTheSentenceBeforeSpokeOf() {
        TieScene scene = new TieScene("An essay is out. It says rain. Rain is wet. It says wind.");
        Draft essay = scene.mentioned("An essay", by("Quill"));

        assertThat(scene.backs().find(scene.back("It says rain", "it-says", Role.REFERS, Clues.NONE)))
                .isEqualTo(only(essay));
        assertThat(scene.backs().find(scene.back("It says wind", "it-says", Role.REFERS, Clues.NONE)))
                .isEmpty();
        assertThat(scene.backs().find(scene.back("It says wind", "in-it", Role.REFERS, Clues.NONE)))
                .isEmpty();
    }

    @Test
    void itIsNoEntryOfAList() {
        TieScene scene = new TieScene("An essay (Moss, 2011) is out. It says rain.");
        Draft essay = scene.mentioned("An essay", by("Quill"));
        scene.place("(Moss, 2011)", "list", scene.spoken(NEAR, by("Moss")));

        assertThat(scene.backs().find(scene.back("It says rain", "it-says", Role.REFERS, Clues.NONE)))
                .isEqualTo(only(essay));
    }

    @Test
    void onlyReferencesWithAKindOfWorkTeachIt() {
        TieScene scene = new TieScene("The essay is out.");

        assertThat(BackTies.teaches(scene.back("The essay", "back", Role.REFERS, kind("essay"))))
                .isTrue();
        assertThat(BackTies.teaches(scene.back("The essay", "back", Role.REFERS, Clues.NONE)))
                .isFalse();
        assertThat(BackTies.teaches(
                        new Naming(scene.span("The essay"), Kind.NARRATIVE, "said", Role.NAMES, false, kind("essay"))))
                .isFalse();
    }
}
