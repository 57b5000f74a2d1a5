package dev.colloquy.annotate.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.annotate.Tagged;
import dev.colloquy.annotate.scope.TokenPattern.Found;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens asked for by place, verb forms, and patterns over tokens. */
final class WordsTest {

    private static Words words(String written) {
        AnalyzedText text = Tagged.text(written);
        return new Words(text, text.sentences().get(0));
    }

    @Test
    void placesBeyondTheEndsAreEmptyWords() {
        Words words = words("They’d_x leak_v");

        assertThat(words.size()).isEqualTo(2);
        assertThat(List.of(words.word(-1), words.word(2), words.stem(-1), words.stem(2)))
                .containsOnly("");
        assertThat(words.has(0)).isTrue();
        assertThat(words.has(1)).isTrue();
        assertThat(words.has(2)).isFalse();
        assertThat(words.has(-1)).isFalse();
        assertThat(words.is(2, "VERB")).isFalse();
        assertThat(words.isMark(2)).isTrue();
        assertThat(words.isNegation(2)).isFalse();
        assertThat(words.isQuoteMark(2)).isFalse();
        assertThat(words.lemma(2, "leak")).isFalse();
    }

    @Test
    void wordsHavePlainApostrophesAndStemsNoClitics() {
        Words words = words("They’d_x O‘Hara's_p 's_x mayor's_p");

        assertThat(words.word(0)).isEqualTo("they'd");
        assertThat(words.stem(0)).isEqualTo("they");
        assertThat(words.word(1)).isEqualTo("o'hara's");
        assertThat(words.stem(1)).isEqualTo("o'hara");
        assertThat(words.stem(2)).isEqualTo("'s");
        assertThat(words.stem(3)).isEqualTo("mayor");
    }

    @Test
    void lemmasAreFoundInContractions() {
        Words words = words("don't agreed_v");

        assertThat(words.lemma(0, "do")).isTrue();
        assertThat(words.lemma(0, "not")).isTrue();
        assertThat(words.lemma(0, "no")).isFalse();
        assertThat(words.lemma(0, "o")).isFalse();
        assertThat(words.lemma(1, "agree")).isTrue();
        assertThat(words.is(0, "NOUN", "PART")).isTrue();
        assertThat(words.is(0, "NOUN")).isFalse();
    }

    @Test
    void negationsAreWordsOrEndings() {
        Words words = words("not dont_x mightn't_x n't never");

        assertThat(IntStream.range(0, 5).mapToObj(words::isNegation)).containsExactly(true, true, true, true, false);
    }

    @Test
    void marksAreNoWordsAndClitics() {
        Words words = words(", 's_x ' word 5 `` “ -- « x”_n");

        assertThat(IntStream.range(0, 10).mapToObj(words::isMark))
                .containsExactly(true, false, true, false, false, true, true, true, true, false);
        assertThat(IntStream.range(0, 10).mapToObj(words::isQuoteMark))
                .containsExactly(false, false, true, false, false, true, true, false, true, false);
    }

    @Test
    void aFiniteVerbIsNeitherParticipleNorInfinitive() {
        Words words = words("it leaks_v and to leak_v leaking_v is wet_a");

        assertThat(IntStream.range(0, 8).mapToObj(words::isFinite))
                .containsExactly(false, true, false, false, false, false, true, false);
        assertThat(words.speaks(0, 2)).isTrue();
        assertThat(words.speaks(0, 1)).isFalse();
        assertThat(words.speaks(2, 6)).isFalse();
        assertThat(words.speaks(2, 7)).isTrue();
        assertThat(words.speaks(-3, 99)).isTrue();
        assertThat(words.speaks(7, 99)).isFalse();
    }

    @Test
    void clausesEndAtMarks() {
        Words words = words("it \" leaks_v \" 5 % here , now . !");

        assertThat(words.clauseEnd(0)).isEqualTo(7);
        assertThat(words.clauseEnd(7)).isEqualTo(7);
        assertThat(words.clauseEnd(8)).isEqualTo(9);
        assertThat(words.clauseEnd(99)).isEqualTo(11);
        assertThat(words.lastWordEnd()).isEqualTo(9);
        assertThat(words(". !").lastWordEnd()).isZero();
        assertThat(words.span(0, 3).in(words.text().text().value())).isEqualTo("it \" leaks");
    }

    @ParameterizedTest
    @CsvSource({
        "says,say",
        "passes,pass",
        "moved,move",
        "claimed,claim",
        "claiming,claim",
        "writing,write",
        "tries,try",
        "denied,deny",
        "dropped,drop",
        "said,say",
        "drop,drop"
    })
    void formsOfVerbsAreKnown(String form, String lemma) {
        assertThat(Verbs.base(form, Set.of(lemma))).contains(lemma);
        assertThat(Verbs.isForm(form, lemma)).isTrue();
    }

    @Test
    void otherWordsAreNoForms() {
        assertThat(Verbs.base("said", Set.of("sai"))).isEmpty();
        assertThat(Verbs.base("added", Set.of("ad", "add"))).contains("add");
        assertThat(Verbs.base("added", Set.of("ad"))).isEmpty();
        assertThat(Verbs.base("dropped", Set.of("drop"))).contains("drop");
        assertThat(Verbs.base("dropper", Set.of("drop"))).isEmpty();
        assertThat(Verbs.base("darted", Set.of("dar"))).isEmpty();
        assertThat(Verbs.isForm("", "say")).isFalse();
        assertThat(Verbs.isForm("went", "go")).isTrue();
        assertThat(Verbs.isForm("went", "want")).isFalse();
        assertThat(Verbs.isForm("resay", "say")).isFalse();
    }

    private static Optional<String> found(String pattern, String written) {
        Words words = words(written);
        return TokenPattern.of(pattern).first(words, 0).map(f -> f.start() + "-" + f.end());
    }

    @Test
    void patternsAreWordsLemmasTagsOrAnything() {
        assertThat(found("it|he leaks", "He leaks_v")).contains("0-2");
        assertThat(found("it|he leaks", "She leaks_v")).isEmpty();
        assertThat(found("=leak", "It leaked_v")).contains("1-2");
        assertThat(found("#VERB|#ADJ", "It is wet_a")).contains("2-3");
        assertThat(found("it . wet", "It is wet_a")).contains("0-3");
        assertThat(found("it . wet", "It , wet_a")).isEmpty();
        assertThat(found("mayor", "The mayor's_p")).contains("1-2");
        assertThat(found(",", "it , wet_a")).contains("1-2");
        assertThat(found("?", "wet_a ?")).contains("1-2");
        assertThat(found("*", "wet_a *")).contains("1-2");
        assertThat(found("wet|", "it")).isEmpty();
    }

    @Test
    void partsMayBeLeftOutOrStandUpToThreeTimes() {
        assertThat(found("it very? wet", "It wet_a")).contains("0-2");
        assertThat(found("it very? wet", "It very wet_a")).contains("0-3");
        assertThat(found("it very? wet", "It very very wet_a")).isEmpty();
        assertThat(found("it very* wet", "It very very very wet_a")).contains("0-5");
        assertThat(found("it very* wet", "It very very very very wet_a")).isEmpty();
        assertThat(found("it very* wet", "It wet_a")).contains("0-2");
        assertThat(found("it #ADV* really", "It very really")).contains("0-3");
        assertThat(found("very?", "It is")).isEmpty();
    }

    @Test
    void theFirstMatchIsLookedForFromAPlaceOn() {
        Words words = words("it leaks_v and it holds_v");

        assertThat(TokenPattern.of("it").first(words, 0)).contains(new Found(0, 1));
        assertThat(TokenPattern.of("it").first(words, 1)).contains(new Found(3, 4));
        assertThat(TokenPattern.of("it").first(words, 4)).isEmpty();
        assertThat(TokenPattern.of("it").at(words, 1)).isEmpty();
        assertThat(TokenPattern.of("very?").at(words, 1)).isEmpty();
        assertThat(TokenPattern.first(TokenPattern.all("holds", "leaks"), words, 0))
                .contains(new Found(4, 5));
        assertThat(TokenPattern.first(TokenPattern.all("very", "wet"), words, 0))
                .isEmpty();
    }

    @Test
    void scopesAreGatheredBySentenceAndEachOnce() {
        AnalyzedText text = Tagged.text("The mayor leaks_v . / It holds_v .");
        Words first = new Words(text, text.sentences().get(0));
        Words second = new Words(text, text.sentences().get(1));
        ScopeSink sink = new ScopeSink("c1");
        sink.add(Kind.NEGATED, "x", second, second.span(0, 1), second.span(0, 1));
        sink.add(Kind.REPORTED, "x", first, first.span(2, 3), first.span(2, 3), Optional.of(first.span(0, 2)));
        sink.add(Kind.REPORTED, "x", first, first.span(2, 3), first.span(2, 3), Optional.of(first.span(0, 2)));
        sink.add(Kind.REPORTED, "y", first, first.span(0, 3), first.span(2, 3));
        sink.add(Kind.REPORTED, "a", first, first.span(0, 3), first.span(2, 3));
        sink.add(Kind.REPORTED, "y", first, first.span(0, 3), first.span(1, 3));
        sink.add(Kind.QUOTATION, "x", first, first.span(2, 3), first.span(2, 3));

        assertThat(sink.inOrder().stream()
                        .map(s -> s.sentence() + " " + s.kind() + " " + s.span() + " "
                                + s.cue().by()))
                .containsExactly(
                        "0 QUOTATION " + first.span(2, 3) + " " + ScopeRules.id("x"),
                        "0 REPORTED " + first.span(0, 3) + " " + ScopeRules.id("y"),
                        "0 REPORTED " + first.span(0, 3) + " " + ScopeRules.id("a"),
                        "0 REPORTED " + first.span(0, 3) + " " + ScopeRules.id("y"),
                        "0 REPORTED " + first.span(2, 3) + " " + ScopeRules.id("x"),
                        "1 NEGATED " + second.span(0, 1) + " " + ScopeRules.id("x"));
        assertThat(sink.has(Kind.NEGATED, first)).isFalse();
        assertThat(sink.has(Kind.NEGATED, second)).isTrue();
        assertThat(sink.of(Kind.REPORTED, first)).hasSize(5);
        assertThat(sink.holders(first)).containsExactlyInAnyOrder("the", "mayor");
        assertThat(sink.holders(second)).isEmpty();
    }

    @Test
    void aHolderHasNoGenitive() {
        AnalyzedText text = Tagged.text("Ann’s_p 's_x leaks_v");
        Words words = new Words(text, text.sentences().get(0));
        ScopeSink sink = new ScopeSink("c1");
        sink.add(Kind.REPORTED, "x", words, words.span(2, 3), words.span(2, 3), Optional.of(words.span(0, 1)));
        sink.add(Kind.REPORTED, "y", words, words.span(2, 3), words.span(2, 3), Optional.of(words.span(1, 2)));

        assertThat(sink.inOrder().stream().flatMap(s -> s.holder().stream()).map(h -> h.quote()))
                .containsExactly("Ann", "'s");
    }

    @Test
    void theAnnotatorSaysWhatItMakes() {
        ScopeAnnotator annotator = new ScopeAnnotator();

        assertThat(annotator.id()).isEqualTo("scope");
        assertThat(annotator.requires()).isEmpty();
        assertThat(annotator.provides()).containsExactly(ScopeAnnotation.class);
        assertThat(QuotationRule.passages(Tagged.text("He said_v “ ~it leaks_v ~” .")))
                .containsExactly(new Span(9, 17));
    }
}
