package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.source.Naming.Role;
import dev.colloquy.annotate.source.TieFeatures.Ruled;
import dev.colloquy.annotate.source.TieModel.Meaning;
import dev.colloquy.annotate.source.TieModel.Option;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The arithmetic of the fitted models, with small tables of weights that are made here. */
final class FittedModelsTest {

    private static BufferedReader table(String... rows) {
        return new BufferedReader(
                new StringReader(String.join("\n", rows).replace(' ', '\t').replace('_', ' ') + "\n"));
    }

    private static List<String> told(MentionTagger tagger, String... words) {
        return tagger.tag(words.length, i -> List.of(words[i])).stream()
                .map(t -> t.from() + "-" + t.to() + " " + t.kind())
                .toList();
    }

    /** Columns: none, begins a name, goes on, begins a reference, goes on, begins a person, goes on. */
    private static MentionTagger tagger(String... more) {
        List<String> rows = new ArrayList<>(List.of(
                "name 0 9 0 0 0 0 0",
                "goes 0 0 9 0 0 0 0",
                "back 0 0 0 9 0 0 0",
                "more 0 0 0 0 9 0 0",
                "who 0 0 0 0 0 9 0",
                "surname 0 0 0 0 0 0 9",
                "no 9 0 0 0 0 0 0"));
        rows.addAll(List.of(more));
        return MentionTagger.of(table(rows.toArray(String[]::new)));
    }

    @Test
    void stretchesBeginAndGoOn() {
        assertThat(told(tagger(), "no", "name", "goes", "no", "back", "more", "more", "who", "surname"))
                .containsExactly("1-3 NAMES", "4-7 REFERS", "7-9 PERSON");
        assertThat(told(tagger(), "name", "name")).containsExactly("0-1 NAMES", "1-2 NAMES");
        assertThat(told(tagger())).isEmpty();
        assertThat(told(tagger(), "no")).isEmpty();
    }

    @Test
    void nothingGoesOnThatDidNotBegin() {
        assertThat(told(tagger(), "no", "no", "goes")).doesNotContain("2-3 REFERS", "2-3 PERSON");
        assertThat(tagger().tag(1, i -> List.of("goes")))
                .allSatisfy(t -> assertThat(t.score()).isLessThan(0.01));
        assertThat(told(tagger(), "name", "more")).doesNotContain("0-2 REFERS", "0-2 NAMES");
    }

    @Test
    void whatFollowsWhatCountsToo() {
        assertThat(told(tagger("maybe 4 3 0 0 0 0 0"), "no", "maybe")).containsExactly("1-2 NAMES");
        assertThat(told(tagger("maybe 4 3 0 0 0 0 0", "step_O 0 -3 0 0 0 0 0"), "no", "maybe"))
                .isEmpty();
    }

    @Test
    void doubtfulMentionsAreToldWithTheirProbability() {
        List<MentionTagger.Tagged> found = tagger("maybe 2 1 0 0 0 0 0").tag(1, i -> List.of("maybe"));
        double sum = Math.exp(2) + Math.exp(1) + 5;

        assertThat(found).hasSize(1);
        assertThat(found.get(0).score()).isCloseTo(Math.exp(1) / sum, within(1e-9));
        assertThat(told(tagger("maybe 3.1 1 0 0 0 0 0"), "maybe")).isEmpty();
    }

    @Test
    void theScoreOfAStretchIsTheMeanOfItsWords() {
        List<MentionTagger.Tagged> found = tagger("on 0 0 1 0 0 0 0").tag(2, i -> List.of(i == 0 ? "name" : "on"));
        double first = Math.exp(9) / (Math.exp(9) + 6);
        double second = Math.exp(1) / (Math.exp(1) + 6);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).score()).isCloseTo((first + second) / 2, within(1e-9));
    }

    @Test
    void veryLongStretchesAreNoMentions() {
        assertThat(tagger().tag(100, i -> List.of(i == 0 ? "name" : "goes"))).hasSize(1);
        assertThat(tagger().tag(101, i -> List.of(i == 0 ? "name" : "goes"))).isEmpty();
    }

    private static Option option(Meaning meaning, @Nullable Draft work, String... features) {
        return new Option(meaning, Optional.ofNullable(work), List.of(features));
    }

    @Test
    void optionsShareTheProbabilityByTheirWeights() {
        TieModel model = TieModel.of(table("far 1", "near 2"));
        List<Double> shares = model.probabilities(List.of(
                option(Meaning.NEW, null, "far"),
                option(Meaning.NONE, null, "near", "far"),
                option(Meaning.UNLINKED, null)));
        double sum = Math.exp(1) + Math.exp(3) + 1;

        assertThat(shares.get(0)).isCloseTo(Math.exp(1) / sum, within(1e-9));
        assertThat(shares.get(1)).isCloseTo(Math.exp(3) / sum, within(1e-9));
        assertThat(shares.get(2)).isCloseTo(1 / sum, within(1e-9));
        assertThat(model.probabilities(List.of())).isEmpty();
    }

    private static Ruled chosen(Ruled ruled, Option... options) {
        ItemWords words = ItemWords.of(new AnalyzedText(SourceText.of("It rains."), List.of()), List.of());
        Naming naming = new Naming(new Span(0, 2), Kind.BACK_REFERENCE, "back", Role.REFERS, false, Clues.NONE);
        return new Ranked(TieModel.of(table("a 3", "b 2.95", "c 1", "d 0.3")))
                .choose(words, new Places(), naming, ruled, () -> List.of(options));
    }

    @Test
    void theLikeliestMeaningIsChosen() {
        Draft one = Draft.named();
        Draft other = Draft.named();
        Ruled ruled = new Ruled(Meaning.NEW, List.of());

        Ruled single = chosen(
                ruled,
                option(Meaning.WORK, one, "c"),
                option(Meaning.WORK, other, "a"),
                option(Meaning.NEW, null, "c"));
        assertThat(single.meaning()).isEqualTo(Meaning.WORK);
        assertThat(single.works()).containsExactly(other);
        assertThat(single.score()).isCloseTo(Math.exp(3) / (Math.exp(3) + 2 * Math.exp(1)), within(1e-9));

        Ruled fresh = chosen(ruled, option(Meaning.WORK, one, "c"), option(Meaning.NEW, null, "a"));
        assertThat(fresh.meaning()).isEqualTo(Meaning.NEW);
        assertThat(fresh.works()).isEmpty();
    }

    @Test
    void worksThatAreAboutEquallyLikelyAreAllMeant() {
        Draft one = Draft.named();
        Draft other = Draft.named();
        Draft third = Draft.named();

        assertThat(chosen(
                                new Ruled(Meaning.NEW, List.of()),
                                option(Meaning.WORK, one, "b"),
                                option(Meaning.WORK, other, "a"),
                                option(Meaning.WORK, third, "c"),
                                option(Meaning.NEW, null, "b"))
                        .works())
                .containsExactly(one, other);
    }

    @Test
    void whatTheRulesTakeForNothingMustBeLikely() {
        Ruled nothing = new Ruled(Meaning.NONE, List.of());

        assertThat(chosen(nothing, option(Meaning.NEW, null, "d"), option(Meaning.NONE, null)))
                .isSameAs(nothing);
        assertThat(chosen(nothing, option(Meaning.NEW, null, "c"), option(Meaning.NONE, null))
                        .meaning())
                .isEqualTo(Meaning.NEW);
    }
}
