package dev.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OpenNlpLinguistTest {

    @Test
    void findsEachGoldSentenceOfTheSeedOnce() throws IOException {
        List<String> found = Texts.sentences(seed());

        for (String wanted : goldSentences()) {
            assertThat(Collections.frequency(found, wanted)).as(wanted).isEqualTo(1);
        }
    }

    @Test
    void findsTheSameSentencesWhateverTheLineEnds() throws IOException {
        List<String> found = Texts.sentences(seed());

        assertThat(Texts.sentences(seed().replace("\n", "\r\n"))).isEqualTo(found);
        assertThat(Texts.sentences(seed().replace("\n", "\r"))).isEqualTo(found);
        assertThat(Texts.sentences("\uFEFF" + seed())).isEqualTo(found);
    }

    @Test
    void tokensLieInOrderInsideTheirSentenceAndCoverAllButWhiteSpace() throws IOException {
        AnalyzedText text = Texts.analyzed(seed() + "\n\nGood 👍🏽—really… “yes”!\n> quoted (http://x.org/a).");

        for (Sentence sentence : text.sentences()) {
            int at = sentence.span().start();
            for (Token token : sentence.tokens()) {
                assertThat(text.text().value().substring(at, token.span().start()))
                        .isBlank();
                assertThat(token.text()).isEqualTo(text.text(token.span()));
                at = token.span().end();
            }
            assertThat(at).isEqualTo(sentence.span().end());
        }
    }

    @Test
    void numbersSentencesAndParagraphs() {
        AnalyzedText text = Texts.analyzed("A title\n\nIt is good. It is cheap.\n\nI agree.");

        assertThat(text.sentences().stream().map(s -> s.index() + ":" + s.paragraph()))
                .containsExactly("0:0", "1:1", "2:1", "3:2");
    }

    @Test
    void marksSentencesOfQuotationBlocks() {
        AnalyzedText text = Texts.analyzed("> Trains are late\n> every day. Nobody cares.\nI care.");

        assertThat(text.sentences().stream().map(Sentence::quoted)).containsExactly(true, true, false);
        assertThat(text.sentences().get(0).tokens().stream().map(Token::text))
                .containsExactly("Trains", "are", "late", "every", "day", ".");
    }

    @Test
    void keepsAnAddressAsOneToken() {
        assertThat(Texts.tagged("See https://example.com/a_(b), please."))
                .isEqualTo("See/VERB/see https://example.com/a_(b)/X/https://example.com/a_(b)"
                        + " ,/PUNCT/, please/INTJ/please ./PUNCT/.");
        assertThat(Texts.tokens("It is new (http://x.org/y).")).isEqualTo("It|is|new|(|http://x.org/y|)|.");
    }

    @Test
    void joinsTheHalvesOfContractions() {
        assertThat(Texts.tagged("They don’t know.")).contains("don’t/AUX+PART/do+not");
    }

    @Test
    void cutsTokensAtDashesAndPictographs() {
        assertThat(Texts.tokens("It is good—really—for us.")).isEqualTo("It|is|good|—|really|—|for|us|.");
        assertThat(Texts.tokens("So good👍🏽 it is")).isEqualTo("So|good|👍🏽|it|is");
        assertThat(Texts.tokens("from 2010–2012")).isEqualTo("from|2010|–|2012");
    }

    @Test
    void repairsLemmasThatLostTheirLastLetter() {
        assertThat(Texts.tagged("She describes it and receives the bridges."))
                .contains("describes/VERB/describe", "receives/VERB/receive", "bridges/NOUN/bridge");
    }

    @Test
    void givesTheSameAnswerWhateverWasAskedBefore() {
        String text = "The cities were watching their people’s faces, and nobody believed the leaders.";
        String first = Texts.tagged(text);
        IntStream.range(0, 50).forEach(i -> Texts.tagged("Leaders number " + i + " watch faces."));

        assertThat(Texts.tagged(text)).isEqualTo(first);
        assertThat(new OpenNlpLinguist(new LanguageModels())
                        .analyze(Texts.analyzed(text).text()))
                .isEqualTo(Texts.analyzed(text));
    }

    @Test
    void findsNothingInEmptyText() {
        assertThat(Texts.sentences("")).isEmpty();
        assertThat(Texts.sentences(" \n\t\u00A0\n> \n- ")).hasSizeLessThan(2);
    }

    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void endsSoonOnTextsWithoutSentenceEnds() {
        for (String part : List.of("a", "!", "a.", "a-", "word ", "> ", "(", "http://x.org/) ", "\n")) {
            String text = part.repeat(300_000 / part.length());

            AnalyzedText analyzed = Texts.analyzed(text);

            assertThat(analyzed.sentences())
                    .allSatisfy(s -> assertThat(s.span().length()).isLessThanOrEqualTo(SentenceEnds.LONGEST_PIECE));
        }
    }

    private static String seed() throws IOException {
        return Files.readString(Path.of(System.getProperty("project.root", "."), "seeds/000_c595ac6e92e97575.txt"));
    }

    private static List<String> goldSentences() throws IOException {
        try (InputStream in = OpenNlpLinguistTest.class.getResourceAsStream("/gold/seed-thread.gold.json")) {
            List<String> texts = new ArrayList<>();
            for (JsonNode item :
                    new ObjectMapper().readTree(Objects.requireNonNull(in)).get("items")) {
                for (String list : List.of("sentences", "reported")) {
                    item.path(list).forEach(s -> texts.add(s.get("text").asText()));
                }
            }
            assertThat(texts).hasSizeGreaterThan(40);
            return texts.stream().distinct().toList();
        }
    }
}
