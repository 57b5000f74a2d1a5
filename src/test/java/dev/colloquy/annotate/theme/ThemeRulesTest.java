package dev.colloquy.annotate.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.annotate.Tagged;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Indicator;
import dev.colloquy.codebook.Theme;
import dev.colloquy.text.ContentHash;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Themes and key phrases of sentences whose parts of speech are written by hand. */
final class ThemeRulesTest {

    private static Indicator indicator(String words) {
        return new Indicator(List.of(words.split(" ", -1)), Optional.empty());
    }

    private static final Theme NOISE = new Theme(
            "noise",
            "Noise",
            "Sound.",
            List.of(
                    indicator("noise"),
                    indicator("night rest"),
                    indicator("loud*"),
                    new Indicator(List.of("night", "ring"), Optional.of("NOUN"))),
            List.of(indicator("background noise")));

    private static Codebook codebook(Theme... themes) {
        return new Codebook("test", "1", "Test", List.of(), List.of(themes), ContentHash.of("test"));
    }

    private static List<ThemeAnnotation> themes(String... items) {
        return new ThemeAnnotator().annotate(Tagged.context(codebook(NOISE), List.of(), items));
    }

    private static List<String> hits(String text) {
        return themes(text).stream()
                .flatMap(t -> t.evidence().stream())
                .map(e -> e.quote() + " " + e.by())
                .toList();
    }

    @Test
    void wordsAreFoundInAnyFormAndCase() {
        assertThat(hits("The Noise and its noises_n and the noise's_n end ."))
                .containsExactly("Noise rule:noise-1", "noises rule:noise-1", "noise's rule:noise-1");
        assertThat(hits("The noise’s_n end .")).containsExactly("noise’s rule:noise-1");
        assertThat(hits("The noisette is noisy_a .")).isEmpty();
    }

    @Test
    void phrasesAreFoundWordForWord() {
        assertThat(hits("My night rest ends_v .")).containsExactly("night rest rule:noise-2");
        assertThat(hits("My night has no rest .")).isEmpty();
        assertThat(hits("My rest night .")).isEmpty();
        assertThat(hits("A rest , a night")).isEmpty();
        assertThat(hits("Good_a night rest")).containsExactly("night rest rule:noise-2");
    }

    @Test
    void beginningsAreFound() {
        assertThat(hits("It is louder_a and spoken_v loudly_r ."))
                .containsExactly("louder rule:noise-3", "loudly rule:noise-3");
        assertThat(hits("A cloud .")).isEmpty();
    }

    @Test
    void thePartOfSpeechIsThatOfTheLastWord() {
        assertThat(hits("The night ring_n")).containsExactly("night ring rule:noise-4");
        assertThat(hits("At night ring_v")).isEmpty();
    }

    @Test
    void whatIsExcludedOrWithinALongerHitDoesNotCount() {
        assertThat(hits("Some background noise .")).isEmpty();
        assertThat(hits("Background noise and noise .")).containsExactly("noise rule:noise-1");
        Theme nested = new Theme(
                "n", "N", "N", List.of(indicator("rest"), indicator("night rest"), indicator("night rest")), List.of());
        List<ThemeAnnotation> found =
                new ThemeAnnotator().annotate(Tagged.context(codebook(nested), List.of(), "My night rest ."));
        assertThat(found.get(0).evidence())
                .extracting(e -> e.quote() + " " + e.by())
                .containsExactly("night rest rule:n-2");
    }

    @Test
    void theScoreHalvesTheDoubtWithEachHitAndEachIndicator() {
        assertThat(themes("The noise .").get(0).score()).isEqualTo(0.75);
        assertThat(themes("The noise and noise .").get(0).score()).isEqualTo(0.875);
        assertThat(themes("The noise is loud_a .").get(0).score()).isEqualTo(0.9375);
        assertThat(themes("> The noise .")).isEmpty();
        assertThat(themes("The noise .", "No .", "Loud_a noise ."))
                .extracting(ThemeAnnotation::itemId)
                .containsExactly("post", "c2");
    }

    private static List<String> phrases(Codebook codebook, String... items) {
        return new KeyphraseAnnotator()
                .annotate(Tagged.context(codebook, List.of(), items)).stream()
                        .map(k -> k.phrase() + " " + k.items())
                        .toList();
    }

    private static List<String> phrases(String... items) {
        return phrases(codebook(), items);
    }

    @Test
    void phrasesOfNounsAndAdjectivesThatComeTwiceAreKey() {
        assertThat(phrases("The old_a tunnel leaks_v .", "An old_a tunnel .")).containsExactly("old tunnel [post, c1]");
        assertThat(phrases("The old_a tunnel leaks_v .", "An older_a tunnel .")).isEmpty();
        assertThat(phrases("It is old_a , old_a .", "It is old_a , old_a .")).isEmpty();
        assertThat(phrases("The tunnel .", "The tunnel .")).isEmpty();
        assertThat(phrases("> The old_a tunnel .", "The old_a tunnel .")).isEmpty();
        assertThat(phrases("The 5_a tunnel .", "The 5_a tunnel .")).isEmpty();
        assertThat(phrases("The x_a tunnel .", "The x_a tunnel .")).isEmpty();
        assertThat(phrases("Tunnel www.a.example/b .", "Tunnel www.a.example/b ."))
                .isEmpty();
        assertThat(phrases("The tunnel old_a .", "The tunnel old_a .")).isEmpty();
        assertThat(phrases("See_v Elm_p Tunnel_p .", "See_v Elm_p Tunnel_p ."))
                .containsExactly("elm tunnel [post, c1]");
    }

    @Test
    void phrasesHaveFourWordsAtMost() {
        assertThat(phrases("A big_a old_a dark_a wet_a tunnel .", "A big_a old_a dark_a wet_a tunnel ."))
                .containsExactly("old dark wet tunnel [post, c1]");
    }

    @Test
    void whatOnlyComesWithinLongerPhrasesIsNone() {
        // Of "tunnel entrance" one of three stands alone: log2(2) (3 - 2) = 1; the longer one has log2(3) 2 = 3.17.
        List<KeyphraseAnnotation> found = new KeyphraseAnnotator()
                .annotate(Tagged.context(
                        codebook(),
                        List.of(),
                        "An old_a tunnel entrance .",
                        "The tunnel entrance .",
                        "Another old_a tunnel entrance ."));

        assertThat(found)
                .extracting(KeyphraseAnnotation::phrase)
                .containsExactly("old tunnel entrance", "tunnel entrance");
        assertThat(found.get(0).score()).isEqualTo(1);
        assertThat(found.get(1).score()).isCloseTo(1 / (2 * Math.log(3) / Math.log(2)), within(1e-12));
        assertThat(found.get(1).items()).containsExactly("post", "c1", "c2");
    }

    @Test
    void theMostFrequentFormIsShownAndTheFirstAmongEquals() {
        assertThat(phrases("Night trams .", "Night tram .", "Night trams ."))
                .containsExactly("night trams [post, c1, c2]");
        assertThat(phrases("Night trams .", "Night tram .")).containsExactly("night tram [post, c1]");
    }

    @Test
    void whatTheCodebookLooksForIsNoKeyPhrase() {
        assertThat(phrases(codebook(NOISE), "A night rest , a night bus .", "A night rest , a night bus ."))
                .containsExactly("night bus [post, c1]");
    }

    @Test
    void phrasesAreInTheOrderOfTheirValueAndNoMoreThanFifteen() {
        String many = String.join(
                " , ",
                IntStream.range(0, 16)
                        .mapToObj(i -> "red_a q" + (char) ('a' + i))
                        .toList());

        List<String> found = phrases(many, many, "Red_a qp .");

        assertThat(found)
                .hasSize(15)
                .startsWith("red qp [post, c1, c2]", "red qa [post, c1]")
                .endsWith("red qn [post, c1]");
    }

    @Test
    void annotatorsSayWhatTheyMake() {
        assertThat(new ThemeAnnotator().id()).isEqualTo("theme");
        assertThat(new ThemeAnnotator().requires()).isEmpty();
        assertThat(new ThemeAnnotator().provides()).containsExactly(ThemeAnnotation.class);
        assertThat(new KeyphraseAnnotator().id()).isEqualTo("keyphrase");
        assertThat(new KeyphraseAnnotator().requires()).isEmpty();
        assertThat(new KeyphraseAnnotator().provides()).containsExactly(KeyphraseAnnotation.class);
    }
}
