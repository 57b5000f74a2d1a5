package dev.colloquy.summary;

import static dev.colloquy.summary.Labelled.TOLL;
import static dev.colloquy.summary.Labelled.TUNNEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the labels of one thread add up to. */
final class ThreadResultTest {

    private static final Work PAGE =
            Cited.work(WorkType.WEBPAGE, "", "A page", "", "", Cited.web("https://a.example/page"));
    private static final Work STUDY =
            Cited.work(WorkType.WEBPAGE, "", "A study", "", "", Cited.web("https://b.example/study"));

    /** For the tunnel: post favor, c1 against, c2 against, c3 none; for the toll: favor in c1 alone, and uncertain. */
    private static ThreadResult result(Annotation... more) {
        List<Annotation> labels = new ArrayList<>(List.of(
                Labelled.stance("c3", TUNNEL, Stance.NONE, Doubt.SHORT, Doubt.CLOSE),
                Labelled.stance("post", TUNNEL, Stance.FAVOR),
                Labelled.stance("c1", TUNNEL, Stance.AGAINST),
                Labelled.stance("c1", TOLL, Stance.FAVOR, Doubt.IRONY),
                Labelled.stance("c2", TUNNEL, Stance.AGAINST, Doubt.CLOSE),
                Labelled.stance("c2", TOLL, Stance.NONE)));
        labels.addAll(List.of(more));
        return ThreadResult.of(
                Labelled.thread("t", "words of the post", "words one", "words two", "words three"),
                Labelled.codebook(),
                labels,
                List.of());
    }

    @Test
    void itemsStandInDocumentOrderEachWithItsOwnLabels() {
        assertThat(result().items())
                .extracting(
                        i -> i.item().id() + " " + i.label() + " " + i.stances().size())
                .containsExactly("post FAVOR 1", "c1 AGAINST 2", "c2 AGAINST 2", "c3 NONE 1");
    }

    @Test
    void positionsAreCountedByTarget() {
        assertThat(Labelled.told(result().stance())).isEqualTo("1 2 0 1");
        assertThat(Labelled.told(result().stance(TUNNEL))).isEqualTo("1 2 0 1");
        assertThat(Labelled.told(result().stance(TOLL))).isEqualTo("1 0 0 1");
        assertThat(Labelled.told(result().stance("bridge"))).isEqualTo("0 0 0 0");
    }

    @Test
    void uncertainLabelsAreCountedByTarget() {
        assertThat(result().uncertain()).isEqualTo(2);
        assertThat(result().uncertain(TUNNEL)).isEqualTo(2);
        assertThat(result().uncertain(TOLL)).isEqualTo(1);
        assertThat(result().uncertain("bridge")).isZero();
    }

    @Test
    void theCountedTargetCanBeTurned() {
        ThreadResult turned = result(Labelled.theme("c1", "noise")).towards(TOLL);

        assertThat(turned.items().get(1).stances())
                .extracting(StanceAnnotation::target)
                .containsExactly(TOLL, TUNNEL);
        assertThat(Labelled.told(turned.stance())).isEqualTo("2 0 0 2");
        assertThat(turned.uncertain()).isEqualTo(2);
        assertThat(turned.thread()).isEqualTo(result().thread());
        assertThat(turned.themes()).extracting(ThemeCount::theme).containsExactly("noise");
    }

    @Test
    void turnedToATargetThatNobodySpeaksOfItStaysAsItIs() {
        assertThat(result().towards("bridge")).isEqualTo(result());
    }

    @Test
    void themesThatSomeItemTouchesAreInTheOrderOfTheCodebook() {
        ThreadResult result =
                result(Labelled.theme("c1", "safety"), Labelled.theme("c1", "noise"), Labelled.theme("post", "noise"));

        assertThat(result.themes())
                .extracting(t -> t.theme() + " " + t.items() + ": " + Labelled.told(t.byStance()))
                .containsExactly("noise 2: 1 1 0 0", "safety 1: 0 1 0 0");
        assertThat(result.items().get(1).themes())
                .extracting(ThemeAnnotation::theme)
                .containsExactly("noise", "safety");
    }

    @Test
    void sourcesAreInTheOrderOfTheirNumbers() {
        ThreadResult result = result(
                Cited.citation("c2", "s10", STUDY),
                Cited.citation("c2", "s2", PAGE),
                Cited.citation("post", "s2", PAGE));

        assertThat(result.sources())
                .extracting(s -> s.source().id() + " " + s.citedBy() + " " + Labelled.told(s.byStance()) + " "
                        + s.words() + " " + s.shared())
                .containsExactly(
                        "s2 [post, c2] 1 1 0 0 https://a.example/page true",
                        "s10 [c2] 0 1 0 0 https://b.example/study false");
        assertThat(result.items().get(2).citations())
                .extracting(c -> c.source().id())
                .containsExactly("s2", "s10");
    }

    @Test
    void itemsAreToldWithTheirSourcesAndWhereTheyStand() {
        ThreadResult result = result(Cited.citation("c1", "s1", PAGE), Cited.loose("c2", "a study"));

        assertThat(result.sourced())
                .extracting(i -> i.thread() + " " + i.item() + " " + i.label().orElseThrow() + " "
                        + i.citations().size() + " " + i.looseMentions().size())
                .containsExactly("t post FAVOR 0 0", "t c1 AGAINST 1 0", "t c2 AGAINST 0 1", "t c3 NONE 0 0");
    }

    @Test
    void otherLanguagesAreCounted() {
        ThreadResult result = result(
                new LanguageAnnotation("c2", "fi"),
                new LanguageAnnotation("c3", "de"),
                new LanguageAnnotation("post", "fi"));

        assertThat(result.languages()).containsExactly(Map.entry("de", 1), Map.entry("fi", 2));
        assertThat(result.items().get(1).language()).isEmpty();
    }

    @Test
    void whoSaysNothingOfThePostTakesNoPositionOnIt() {
        ThreadResult result =
                result(new TowardPostAnnotation("c1", TowardPost.DISAGREE, List.of(Labelled.evidence(0, "words"))));

        assertThat(result.items())
                .extracting(i -> i.towardPost().itemId() + " " + i.towardPost().label())
                .containsExactly("post NONE", "c1 DISAGREE", "c2 NONE", "c3 NONE");
    }

    @Test
    void keyphrasesAndProblemsAreKept() {
        KeyphraseAnnotation phrase = new KeyphraseAnnotation("c1", "night trains", List.of("c1", "c2"), 0.5);
        ReadProblem odd = ReadProblem.at(ReadProblem.Severity.WARNING, "t.txt", 3, 0, "odd");

        assertThat(result(phrase).keyphrases()).containsExactly(phrase);
        assertThat(ThreadResult.of(
                                Labelled.thread("t", "words"),
                                Labelled.codebook(),
                                List.of(Labelled.stance("post", TUNNEL, Stance.NONE)),
                                List.of(odd))
                        .problems())
                .containsExactly(odd);
    }

    @Test
    void withoutTargetsInTheCodebookTheTitleIsTheTarget() {
        Codebook none = new Codebook("none", "1", "None", List.of(), List.of(), ContentHash.of("none"));

        ThreadResult result = ThreadResult.of(
                Labelled.thread("t", "words"),
                none,
                List.of(Labelled.stance("post", Codebook.TITLE, Stance.FAVOR)),
                List.of());

        assertThat(result.targets()).extracting(Target::id).containsExactly(Codebook.TITLE);
        assertThat(result().targets()).extracting(Target::id).containsExactly(TUNNEL, TOLL);
    }

    @Test
    void anItemWithoutAStanceIsRefused() {
        assertThatThrownBy(
                        () -> ThreadResult.of(Labelled.thread("t", "words"), Labelled.codebook(), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("post");
    }
}
