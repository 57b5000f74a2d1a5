package dev.colloquy.annotate;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static dev.colloquy.annotate.Stance.MIXED;
import static dev.colloquy.annotate.Stance.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Mention;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What labels answer when they are asked. */
final class LabelFactsTest {

    private static final SourceText TEXT = SourceText.of("some words of a text");

    private static Evidence evidence(int start, int end) {
        return Evidence.of(TEXT, new Span(start, end), "rule:x", 1);
    }

    private static Sided sided(Stance side) {
        return new Sided(evidence(0, 4), side);
    }

    private static boolean shown(Stance label, Stance... sides) {
        return StanceAnnotation.shown(
                label, List.of(sides).stream().map(LabelFactsTest::sided).toList());
    }

    @Test
    void aSideIsShownByASentenceOfThatSide() {
        assertThat(shown(FAVOR, FAVOR)).isTrue();
        assertThat(shown(FAVOR, AGAINST, MIXED)).isFalse();
        assertThat(shown(AGAINST, MIXED, AGAINST)).isTrue();
        assertThat(shown(AGAINST, FAVOR)).isFalse();
        assertThat(shown(NONE)).isTrue();
    }

    @Test
    void aMixedStanceIsShownByABalancedSentenceOrBothSides() {
        assertThat(shown(MIXED, MIXED)).isTrue();
        assertThat(shown(MIXED, FAVOR, AGAINST)).isTrue();
        assertThat(shown(MIXED, FAVOR)).isFalse();
        assertThat(shown(MIXED, AGAINST)).isFalse();
    }

    private static StanceAnnotation stance(Set<Doubt> doubts) {
        return new StanceAnnotation(
                "c1",
                "t",
                FAVOR,
                new EnumMap<>(Map.of(FAVOR, 1.0)),
                List.of(sided(FAVOR)),
                List.of(),
                Optional.empty(),
                doubts);
    }

    @Test
    void aLabelWithADoubtIsUncertain() {
        assertThat(stance(Set.of(Doubt.CLOSE)).uncertain()).isTrue();
        assertThat(stance(Set.of(Doubt.CLOSE)).doubts()).containsExactly(Doubt.CLOSE);
        assertThat(stance(Set.of()).uncertain()).isFalse();
        assertThat(stance(Set.of()).doubts()).isEmpty();
        assertThat(stance(Set.of()).scores()).isEqualTo(Map.of(FAVOR, 1.0));
    }

    @Test
    void whatIsHandedOutCannotChangeALabel() {
        StanceAnnotation label = stance(Set.of(Doubt.CLOSE));
        label.doubts().clear();
        label.scores().clear();

        assertThat(label.doubts()).containsExactly(Doubt.CLOSE);
        assertThat(label.scores()).hasSize(1);
    }

    private static Reported reported(Evidence... holders) {
        return new Reported(evidence(0, 4), NONE, List.of(holders), false, false);
    }

    @Test
    void theLastHolderHoldsAViewAndTheOthersPassItOn() {
        Evidence author = evidence(0, 4);
        Evidence critics = evidence(5, 10);

        assertThat(reported(author, critics).holder()).contains(critics);
        assertThat(reported(author, critics).via()).containsExactly(author);
        assertThat(reported(author).via()).isEmpty();
        assertThat(reported().holder()).isEmpty();
        assertThat(reported().via()).isEmpty();
    }

    private static <T> Optional<Known<T>> known(T value) {
        return Optional.of(new Known<>(value, Origin.TEXT));
    }

    private static CitedSource source(List<String> authors) {
        Address identifier = new Address(
                "10.1/x", Address.Kind.DOI, "10.1/x", "", Optional.empty(), Optional.empty(), Optional.empty());
        Address page = new Address(
                "a.example/b",
                Address.Kind.WEB,
                "a.example/b",
                "a.example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new CitedSource(
                "s1",
                new Work(
                        List.of(identifier, page),
                        known("Gazette"),
                        known(authors),
                        known(PartialDate.of(2019, 4)),
                        known("On tunnels"),
                        Optional.empty(),
                        new Known<>(WorkType.ARTICLE, Origin.DEFAULT)));
    }

    @Test
    void aSourceTellsWhatIsKnownOfItsWork() {
        CitedSource source = source(List.of("Ann Lind"));

        assertThat(source.url()).contains("a.example/b");
        assertThat(source.publisher()).contains("Gazette");
        assertThat(source.author()).contains("Ann Lind");
        assertThat(source.year()).hasValue(2019);
        assertThat(source.date()).contains(PartialDate.of(2019, 4));
        assertThat(source.title()).contains("On tunnels");
        assertThat(source.type()).isEqualTo(WorkType.ARTICLE.csl());
        Work empty = new Work(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Known<>(WorkType.ARTICLE, Origin.DEFAULT));
        assertThat(new CitedSource("s1", empty).year()).isEmpty();
    }

    @Test
    void authorsAreJoinedAsPeopleWriteThem() {
        assertThat(source(List.of()).author()).contains("");
        assertThat(source(List.of("Ann", "Bo")).author()).contains("Ann and Bo");
        assertThat(source(List.of("Ann", "Bo", "Cy")).author()).contains("Ann, Bo and Cy");
    }

    @Test
    void aSourceIsShownByItsFirstMention() {
        SourceAnnotation cited = new SourceAnnotation(
                "c1",
                source(List.of()),
                List.of(
                        new Mention(evidence(5, 10), Kind.NARRATIVE, Tie.FIRST),
                        new Mention(evidence(0, 4), Kind.NARRATIVE, Tie.BEFORE)),
                List.of(),
                List.of());

        assertThat(cited.words()).isEqualTo("words");
        assertThat(Kind.BACK_REFERENCE.code()).isEqualTo("back-reference");
        assertThat(Tie.ITSELF.code()).isEqualTo("itself");
    }

    @Test
    void evidenceIsAsLongAsItsPlace() {
        assertThatThrownBy(() -> new Evidence(new Span(0, 4), "longer", "rule:x", 1))
                .hasMessageContaining("evidence needs words");
        assertThat(evidence(5, 10).quote()).isEqualTo("words");
    }

    @Test
    void aKeyPhraseStandsInAnItem() {
        assertThatThrownBy(() -> new KeyphraseAnnotation("c1", "old tunnel", List.of(), 1))
                .hasMessage("key phrase without an item: old tunnel");
    }

    @Test
    void aLooseMentionMayMeanSeveralSourcesOrNone() {
        Mention mention = new Mention(evidence(0, 4), Kind.BACK_REFERENCE, Tie.NONE);

        assertThat(new LooseMention("c1", mention, List.of("s1", "s2")).candidates())
                .hasSize(2);
        assertThat(new LooseMention("c1", mention, List.of()).candidates()).isEmpty();
        assertThatThrownBy(() -> new LooseMention("c1", mention, List.of("s1")))
                .hasMessage("a mention with one candidate is tied to it");
    }
}
