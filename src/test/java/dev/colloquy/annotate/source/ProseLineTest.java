package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Tagged;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.text.Span;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are sentences and which may be entries of a list; parts of speech stand beside the words ({@link Tagged}). */
final class ProseLineTest {

    /** Of the first line of a text. */
    private static boolean sentence(String written) {
        AnalyzedText text = Tagged.text(written);
        int end = text.text().value().indexOf('\n');
        return ProseLine.is(ItemWords.of(text, List.of()), new Span(0, end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I saw_v it there",
                "I really_r saw_v it there",
                "I am here",
                "Nora and he left_v it and they saw_v it",
                "Nora , but he left_v it",
                "Nora ; but he left_v it",
                "In 2019 Nora walked_v home",
                "In May 2019 Nora walked_v home",
                "In 2019 Nora was wet_a",
                "In 2019 Nora said_v no",
                "In 2019 a press painted_v Nora",
            })
    void somebodyDoesSomething(String line) {
        assertThat(sentence(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nora and he left_v it",
                "Nora , but Tom left_v it",
                "Nora , But he left_v it",
                "Nora but he left_v it",
                "I Saw_v it there",
                "It raining_v there",
                "Nora and he , or they , at home",
                "They , but there",
                "In the fen of 2019 Nora walked_v home",
                "Rain , 2019 , Nora walked_v home",
                "In 2019 Nora walk_v home",
                "In 2019 the red_a hens",
                "In 2019 the seed",
                "In 2019 a book painted_v by Nora",
                "In 2019 painted_v by Nora",
                "Nora walked_v home",
            })
    void namesAndTitlesAreNoSentence(String line) {
        assertThat(sentence(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nora and he left_v it , // but I saw_v it",
                "Nora , he saw_v it and they really_r // left_v it",
                "In 2019 the hens // walked_v home",
            })
    void theNextLineIsNoPartOfIt(String lines) {
        assertThat(sentence(lines)).isFalse();
    }
}
