package dev.colloquy.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.cite.WorkType;
import dev.colloquy.model.Comment;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Labels as marks on the text of an item. */
final class ItemMarksTest {

    private static final String TEXT = "words loud, critics say here";
    private static final Evidence WORDS = Labelled.evidence(0, "words");
    private static final Evidence LOUD = new Evidence(new Span(6, 10), "loud", "rule:theme", 0.5);
    private static final Evidence CRITICS = new Evidence(new Span(12, 19), "critics", "rule:who", 0.3);
    private static final Evidence SAY = new Evidence(new Span(12, 28), "critics say here", "encoder", 0.9);

    private static ItemResult item(
            String text, List<StanceAnnotation> stances, TowardPost toward, List<ThemeAnnotation> themes) {
        return new ItemResult(
                new Comment("c1", 1, Optional.empty(), Optional.empty(), Optional.empty(), SourceText.of(text)),
                stances,
                new TowardPostAnnotation("c1", toward, List.of(LOUD)),
                themes,
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static StanceAnnotation stance(Stance label, List<Reported> reported, Set<Doubt> doubts) {
        return new StanceAnnotation(
                "c1",
                "tunnel",
                label,
                Map.of(Stance.FAVOR, 0.666, Stance.AGAINST, 0.333, Stance.MIXED, 0.001, Stance.NONE, 0.0),
                List.of(new Sided(WORDS, label)),
                reported,
                Optional.empty(),
                doubts);
    }

    private static StanceAnnotation favor() {
        return stance(Stance.FAVOR, List.of(), Set.of());
    }

    private static List<String> told(ItemResult item) {
        return ItemMarks.of(item).stream()
                .map(m -> m.span().start() + "-" + m.span().end() + " " + m.key() + " by " + m.by() + " " + m.score()
                        + " " + m.note())
                .map(String::strip)
                .toList();
    }

    @Test
    void aPositionIsOnTheWholeTextAndItsSentencesOnTheirs() {
        assertThat(told(item(TEXT, List.of(favor()), TowardPost.NONE, List.of())))
                .containsExactly(
                        "0-28 position/tunnel/favor by label 0.67", "0-5 stance/tunnel/favor by rule:test 1.0");
        assertThat(ItemMarks.of(item(TEXT, List.of(favor()), TowardPost.NONE, List.of())))
                .allSatisfy(m -> assertThat(m.quote()).isEqualTo(m.span().in(TEXT)));
    }

    @Test
    void anUncertainPositionSaysWhy() {
        StanceAnnotation unsure = stance(Stance.FAVOR, List.of(), EnumSet.of(Doubt.CLOSE, Doubt.IRONY));

        assertThat(told(item(TEXT, List.of(unsure), TowardPost.NONE, List.of())))
                .contains("0-28 position/tunnel/favor by label 0.67 uncertain: close, irony");
    }

    @Test
    void agreementIsMarkedWhereThereIsSome() {
        assertThat(told(item(TEXT, List.of(favor()), TowardPost.DISAGREE, List.of())))
                .contains("6-10 toward-post/disagree by rule:theme 0.5");
        assertThat(told(item(TEXT, List.of(favor()), TowardPost.NONE, List.of())))
                .noneMatch(m -> m.contains("toward-post"));
    }

    @Test
    void viewsOfOthersSayWhatTheAuthorMakesOfThemAndWhoHoldsThem() {
        List<Reported> views = List.of(
                new Reported(SAY, Stance.AGAINST, List.of(CRITICS), false, true),
                new Reported(LOUD, Stance.FAVOR, List.of(), true, false),
                new Reported(WORDS, Stance.NONE, List.of(), false, false));

        assertThat(told(item(TEXT, List.of(stance(Stance.FAVOR, views, Set.of())), TowardPost.NONE, List.of())))
                .containsExactly(
                        "0-28 position/tunnel/favor by label 0.67",
                        "0-5 stance/tunnel/favor by rule:test 1.0",
                        "0-5 reported/tunnel/none by rule:test 1.0",
                        "6-10 reported/tunnel/favor by rule:theme 0.5 endorsed",
                        "12-28 reported/tunnel/against by encoder 0.9 rejected",
                        "12-19 holder by encoder 0.9");
    }

    @Test
    void themesAreMarkedAndOneMarkIsThereOnce() {
        ThemeAnnotation noise = new ThemeAnnotation("c1", "noise", 1, List.of(LOUD, LOUD, WORDS));

        assertThat(told(item(TEXT, List.of(favor()), TowardPost.NONE, List.of(noise))))
                .containsExactly(
                        "0-28 position/tunnel/favor by label 0.67",
                        "0-5 stance/tunnel/favor by rule:test 1.0",
                        "0-5 theme/noise by rule:test 1.0",
                        "6-10 theme/noise by rule:theme 0.5");
    }

    @Test
    void marksOfOneKindOnTheSameWordsAreInTheOrderOfTheirKeys() {
        List<ThemeAnnotation> themes = List.of(
                new ThemeAnnotation("c1", "noise", 1, List.of(LOUD)),
                new ThemeAnnotation("c1", "cost", 1, List.of(LOUD)));

        assertThat(told(item(TEXT, List.of(favor()), TowardPost.NONE, themes)))
                .endsWith("6-10 theme/cost by rule:theme 0.5", "6-10 theme/noise by rule:theme 0.5");
    }

    @Test
    void sourcesAreMarkedWithWhatIsKnownOfTheWork() {
        ItemResult plain = item(TEXT, List.of(favor()), TowardPost.NONE, List.of());
        ItemResult citing = new ItemResult(
                plain.item(),
                plain.stances(),
                plain.towardPost(),
                List.of(),
                List.of(Cited.citation("c1", "s3", Cited.work(WorkType.BOOK, "Ann Bo", "Nights", "", "2019"))),
                List.of(),
                Optional.empty());

        assertThat(told(citing)).contains("0-11 source/narrative by rule:test 1.0 s3 Ann Bo, “Nights”, 2019");
    }

    @Test
    void anItemWithoutTextHasNoMarks() {
        assertThat(ItemMarks.of(item("", List.of(favor()), TowardPost.AGREE, List.of())))
                .isEmpty();
    }

    @Test
    void sharesAreThoseOfReports() {
        assertThat(ItemMarks.share(favor())).isEqualTo(0.67);
        assertThat(ItemMarks.share(stance(Stance.AGAINST, List.of(), Set.of()))).isEqualTo(0.33);
        assertThat(ItemMarks.share(new StanceAnnotation(
                        "c1",
                        "tunnel",
                        Stance.NONE,
                        Map.of(Stance.FAVOR, 1.0),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Set.of())))
                .isZero();
    }

    @Test
    void aMarkNeedsWords() {
        assertThatThrownBy(() ->
                        new Mark(Mark.Kind.THEME, Optional.empty(), "noise", new Span(3, 3), "", "rule:test", 1, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
