package dev.colloquy.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.text.ContentHash;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CodebookTest {

    private static Target target(String title) {
        return new Codebook("c", "1", "", List.of(), List.of(), ContentHash.of("c"))
                .targetsFor(title)
                .get(0);
    }

    @Test
    void aTitleBecomesWhetherItIsAGoodThing() {
        assertThat(target("A tunnel under the bay ").favor())
                .isEqualTo("\"A tunnel under the bay\": this is a good thing.");
        assertThat(target("A tunnel under the bay").against())
                .isEqualTo("\"A tunnel under the bay\": this is a bad thing.");
    }

    @Test
    void aTitleThatAsksBecomesItsAnswers() {
        assertThat(target("Should the bay have a tunnel?").favor()).isEqualTo("Should the bay have a tunnel? Yes.");
        assertThat(target("Should the bay have a tunnel?").against()).isEqualTo("Should the bay have a tunnel? No.");
    }

    @Test
    void otherQuestionsAreTopics() {
        assertThat(target("Why a tunnel?").favor()).isEqualTo("\"Why a tunnel?\": this is a good thing.");
        assertThat(target("").name()).isEqualTo("what the post describes");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            "Should the bay have a tunnel?"               | Should the bay have a tunnel?
            “Should the bay have a tunnel?”               | Should the bay have a tunnel?
            ‘Isn’t it time for a tunnel?’                 | Isn’t it time for a tunnel?
            “Should we dig?” A debate                     | Should we dig?
            Should we dig? A debate                       | Should we dig?
            Should we dig?!                               | Should we dig?!
            The tunnel: should it be dug?                 | The tunnel: should it be dug?
            The tunnel – should it be dug?                | The tunnel – should it be dug?
            Why a tunnel? Should we dig? A debate         | Why a tunnel? Should we dig?
            Isn't it time for a tunnel?                   | Isn't it time for a tunnel?
            Can't we dig it ourselves?                    | Can't we dig it ourselves?
            Should the U.K. dig a tunnel?                 | Should the U.K. dig a tunnel?
            Should we dig: yes or no?                     | Should we dig: yes or no?
            """)
    void questionsAreSeenBehindMarksAndTopics(String title, String question) {
        assertThat(target(title).name()).isEqualTo(title);
        assertThat(target(title).favor()).isEqualTo(question + " Yes.");
        assertThat(target(title).against()).isEqualTo(question + " No.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            What is the sugar tax?                        | the sugar tax
            What is the council's plan for cars?          | the council's plan for cars
            Who are the Greens?                           | the Greens
            What are heat pumps?                          | heat pumps
            Where is the tunnel?                          | the tunnel
            "A tunnel under the bay"                      | A tunnel under the bay
            """)
    void topicsAreWithoutQuestionOrMarks(String title, String topic) {
        assertThat(target(title).name()).isEqualTo(title);
        assertThat(target(title).favor()).isEqualTo("\"" + topic + "\": this is a good thing.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why is nuclear power dangerous?",
                "Why is the tunnel so expensive?",
                "What is the council doing?",
                "What is wrong with the tunnel?",
                "What is the tunnel made of?",
                "How do heat pumps work?",
                "Which tunnel?",
                "The tunnel: why is it late?",
                "Can openers: which one?",
                "“Should we dig?” is a silly question",
                "The tunnel",
                "Should we dig"
            })
    void whatIsNotPlainIsKept(String title) {
        assertThat(target(title).favor()).isEqualTo("\"" + title + "\": this is a good thing.");
    }
}
