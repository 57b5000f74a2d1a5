package dev.colloquy.annotate.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.Tagged;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreement with the post in sentences whose parts of speech are written by hand, with the words that show it. */
final class TowardPostRulesTest {

    private static String told(String... comments) {
        String[] items = new String[comments.length + 1];
        items[0] = "The engineers say_v that it leaks_v .";
        System.arraycopy(comments, 0, items, 1, comments.length);
        TowardPostAnnotation found = new TowardPostAnnotator()
                .annotate(Tagged.context(Contexts.codebook(), List.of(new ScopeAnnotator()), items))
                .get(1);
        return found.label()
                + found.evidence().stream().map(Evidence::quote).collect(Collectors.joining(" + ", " [", "]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            I strongly_r disagree_v .                               ; DISAGREE [I strongly disagree]
            It leaks_v . / I disagree_v . / That is nonsense .      ; DISAGREE [I disagree + That is nonsense]
            > I disagree_v . / It leaks_v .                         ; NONE []
            I don't think_v so .                                    ; DISAGREE [I don't think so]
            It leaks_v . / I don't think_v so .                     ; NONE []
            Some say_v it leaks_v . / I don't think_v so .          ; NONE []
            The post says_v it leaks_v . / I don't think_v so .     ; DISAGREE [I don't think so]
            The post says_v it leaks_v . / So . / I don't think_v so . ; DISAGREE [I don't think so]
            I couldn't agree_v more_r .                             ; AGREE [couldn't agree more]
            I couldn't disagree_v more_r .                          ; DISAGREE [disagree]
            Spot on . / I disagree_v .                              ; DISAGREE [I disagree]
            I disagree_v . / Spot on .                              ; DISAGREE [I disagree]
            I agree_v .                                             ; AGREE [I agree]
            Totally_r agree_v .                                     ; AGREE [Totally agree]
            Agree_v !                                               ; AGREE [Agree]
            I agree_v with this post .                              ; AGREE [I agree with this post]
            I agree_v that this post is good_a .                    ; NONE []
            I agree_v on prices .                                   ; NONE []
            I agree_v with the engineers .                          ; AGREE [I agree with the engineers]
            I agree_v with the walls .                              ; NONE []
            I share_v the worry of engineers .                      ; AGREE [I share the worry of engineers]
            I share_v this post .                                   ; NONE []
            I share_v .                                             ; NONE []
            I am with engineers here_r .                            ; AGREE [am with engineers here]
            I side_v with engineers .                               ; AGREE [side with engineers]
            She goes_v with engineers .                             ; NONE []
            We agree_v .                                            ; AGREE [We agree]
            They agree_v .                                          ; NONE []
            I never agree_v .                                       ; DISAGREE [I never agree]
            I would really have to agree_v .                        ; AGREE [to agree]
            The men really have to agree_v .                        ; NONE []
            I can see_v why people agree_v .                        ; NONE []
            Not agree_v .                                           ; NONE []
            Yes , I agree_v . / However , it costs_v much_r .       ; NONE []
            The mayor says_v it leaks_v .                           ; NONE []
            """)
    void wordsDecide(String written, String told) {
        assertThat(told(written)).isEqualTo(told);
    }

    @Test
    void whoIsAgreedWithMayBeAnotherCommenter() {
        assertThat(told("I agree_v with Bo on it .", "Bo Lind| It leaks_v .")).startsWith("NONE");
        assertThat(told("I agree_v with Lind on it .", "Bo Lind| It leaks_v ."))
                .isEqualTo("AGREE [I agree with Lind on it]");
        assertThat(told("I agree_v with Lind on it .", "Ann| It leaks_v .")).startsWith("NONE");
        assertThat(told("I agree_v with some walls .", "Some Walls| It leaks_v ."))
                .startsWith("AGREE");
        assertThat(told("I agree_v with some doors .", "Some Walls| It leaks_v ."))
                .startsWith("NONE");
        assertThat(told("I agree_v on the doors .", "The Walls and Co| It leaks_v ."))
                .startsWith("NONE");
        assertThat(told("I agree_v on doors and windows .", "Cup and Saucer| It leaks_v ."))
                .startsWith("NONE");
    }

    @Test
    void thePostItselfTakesNoSide() {
        List<TowardPostAnnotation> found = new TowardPostAnnotator()
                .annotate(Tagged.context(
                        Contexts.codebook(), List.of(new ScopeAnnotator()), "I disagree_v .", "I disagree_v ."));

        assertThat(found.stream().map(a -> a.itemId() + " " + a.label())).containsExactly("post NONE", "c1 DISAGREE");
        TowardPostAnnotator annotator = new TowardPostAnnotator();
        assertThat(annotator.id()).isEqualTo("toward-post");
        assertThat(annotator.requires()).containsExactly(ScopeAnnotation.class);
        assertThat(annotator.provides()).containsExactly(TowardPostAnnotation.class);
    }
}
