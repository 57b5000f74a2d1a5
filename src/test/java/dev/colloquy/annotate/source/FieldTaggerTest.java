package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.source.FieldTagger.Field;
import dev.colloquy.annotate.source.FieldTagger.Part;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of the words of a mention, and the parts that weights make of it. */
final class FieldTaggerTest {

    private static final TieScene SCENE = new TieScene("We read the Fen Gazette's essay by Moss again.");
    private static final int FROM = 2;
    private static final int TO = 8;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | from 0; to 3; length 6; place 0 2; lead -; lead -falsetrue; owner truetrue; nouns falsetrue; lead - c
            4 | from 2; to 3; length 6; place 2 2; lead -; lead -falsetrue; owner truetrue; nouns falsetrue; lead - C
            5 | from 3; to 2; length 6; place 2 2; lead -; lead -falsetrue; owner falsetrue; nouns falsetrue; lead - c
            6 | from 3; to 1; length 6; place 2 1; lead -; lead -truefalse; owner falsefalse; nouns truefalse; lead - c
            7 | from 3; to 0; length 6; place 2 0; lead by; lead bytruefalse; owner falsefalse; nouns truefalse; lead by C
            """)
    void wordsAreSeenWithWhatStandsBeforeAndBehindThemInTheMention(int at, String seen) {
        List<String> features = FieldTagger.features(SCENE.words, SCENE.features(), FROM, TO, at);

        assertThat(features).containsSubsequence(seen.split("; ", -1));
    }

    @Test
    void partsAreTheWordsThatTheWeightsFavour() {
        String rows = """
                from 0\t9\t0\t0\t0\t0\t0\t0
                from 1\t0\t0\t0\t9\t0\t0\t0
                from 2\t0\t0\t0\t0\t9\t0\t0
                from 3\t5\t0\t0\t0\t0\t0\t0
                lead by C\t0\t9\t0\t0\t0\t0\t0
                """;
        FieldTagger tagger = FieldTagger.of(new BufferedReader(new StringReader(rows)));

        assertThat(tagger.parts(SCENE.words, SCENE.features(), FROM, TO))
                .containsExactly(new Part(3, 5, Field.PUBLISHER), new Part(7, 8, Field.AUTHOR));
    }

    @Test
    void theShippedOneKnowsAnAuthor() {
        TieScene scene = new TieScene("We read an essay by Nora Quill again.");

        assertThat(FieldTagger.shipped().parts(scene.words, scene.features(), 2, 7))
                .containsExactly(new Part(5, 7, Field.AUTHOR));
    }
}
