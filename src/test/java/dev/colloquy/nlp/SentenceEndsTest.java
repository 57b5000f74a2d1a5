package dev.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceEndsTest {

    /** Each line shows with bars where its sentences end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mr. Smith met Dr. Jones.|They left.",
                "Tools, e.g. hammers, i.e. iron ones, vs. saws cost money.|I know.",
                "They took my I.D.|I was angry.",
                "He lives in the U.S. now.|She does not.",
                "We need ropes, nails etc. and more.|Fine.",
                "John F. Kennedy came.|He spoke.",
                "We went for plan B.|It worked.",
                "Well... maybe it works.|Or not.",
                "It costs too much… really too much.|I am out.",
                "He said “Stop!” and left.|We stayed.",
                "He said “We won’t go.”|She did.",
                "The paper says “it never works.” (Jones).|I doubt it.",
                "One firm saw that “people were watched” (Feng).|Sad.",
                "I love it! 👍|But it is dear.",
                "It is bad.|Then it got worse.",
                "Is it 3.5 million?|It cost $4.50.|Wow!",
                "i hate it.|it is so bad.",
                "No, isn’t it?|Yes (it is).|Good.",
            })
    void endsSentencesWhereReadersDo(String marked) {
        assertThat(String.join("|", Texts.sentences(marked.replace('|', ' ')))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"This road is bad.|Then it got worse.", "Who wants that?|Nobody does."})
    void endsSentencesWhereTheSpaceWasForgotten(String marked) {
        assertThat(String.join("|", Texts.sentences(marked.replace("|", "")))).isEqualTo(marked);
    }
}
