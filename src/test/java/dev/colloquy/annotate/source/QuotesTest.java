package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.annotate.SourceAnnotation.Tie;
import dev.colloquy.annotate.source.Tied.Place;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.text.SourceText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From which source a passage is, mentions and scopes being made by hand. */
final class QuotesTest {

    private static final String WET = "the fen is wet all year";

    /** An item with its mentions; what stands in curved quotation marks is a passage. */
    private static final class Scene {
        private final SourceText source;
        private final AnalyzedText text;
        private final Places places = new Places();
        private final List<ScopeAnnotation> scopes = new ArrayList<>();
        private final List<Persons.Person> people = new ArrayList<>();
        private final List<Span> listed = new ArrayList<>();
        private final Map<Draft, String> names = new LinkedHashMap<>();

        Scene(String body) {
            var context = Contexts.context(Contexts.codebook(), List.of(), body);
            this.text = context.analyzed(context.thread().post());
            this.source = text.text();
            for (int at = body.indexOf('“'); at >= 0; at = body.indexOf('“', at + 1)) {
                Span inner = new Span(at + 1, body.indexOf('”', at));
                scope(ScopeAnnotation.Kind.QUOTATION, inner);
            }
        }

        private void scope(ScopeAnnotation.Kind kind, Span span) {
            int sentence = text.sentenceAt(span.start()).orElseThrow().index();
            scopes.add(new ScopeAnnotation(
                    "post", kind, span, sentence, Evidence.of(source, span, "rule:quote-marks", 1), Optional.empty()));
        }

        private Span span(String words) {
            int start = source.value().indexOf(words);
            return new Span(start, start + words.length());
        }

        Scene reported(String words) {
            scope(ScopeAnnotation.Kind.REPORTED, span(words));
            return this;
        }

        Scene mention(String words, Kind kind) {
            Draft draft = Draft.named();
            names.put(draft, words);
            places.add(new Place(span(words), kind, "rule", draft, Tie.FIRST, 1));
            return this;
        }

        Scene mention(String words) {
            return mention(words, Kind.NARRATIVE);
        }

        Scene person(String words) {
            Draft draft = Draft.named();
            names.put(draft, "of " + words);
            people.add(new Persons.Person(span(words), draft));
            return this;
        }

        Scene listed(String words) {
            listed.add(span(words));
            return this;
        }

        List<String> quotes() {
            return new Quotes(text, scopes, places, people, listed, passage -> passage.contains("known"))
                    .all().stream()
                            .map(q ->
                                    text.text(q.span()).replace("\n", " ") + " <- " + names.getOrDefault(q.work(), "?"))
                            .toList();
        }
    }

    @Test
    void quotedPassagesAndBlocksAreToldInTheOrderOfTheText() {
        assertThat(new Scene("> It pours.\n\nThe Guardian says so, and “" + WET + "” is in it.")
                        .mention("The Guardian")
                        .quotes())
                .containsExactly("It pours. <- The Guardian", WET + " <- The Guardian");
    }

    @Test
    void wordsOfEntriesAndMentionsAreTitles() {
        String text = "The Guardian says “" + WET + "” there. Moss, “it pours and pours here”.";
        assertThat(new Scene(text).mention("The Guardian").quotes()).containsExactly(WET + " <- The Guardian");
        assertThat(new Scene(text)
                        .mention("The Guardian")
                        .listed("Moss, “it pours and pours here”")
                        .quotes())
                .containsExactly(WET + " <- The Guardian");
        assertThat(new Scene(text).mention("The Guardian").listed(text).quotes())
                .isEmpty();
        assertThat(new Scene(text)
                        .mention("The Guardian")
                        .mention("“" + WET + "”")
                        .quotes())
                .isEmpty();
        assertThat(new Scene(text).mention("The Guardian").mention("wet all").quotes())
                .isEmpty();
        assertThat(new Scene(text)
                        .mention("The Guardian says “" + WET)
                        .mention("Guardian")
                        .quotes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, Quill", "6, Quill", "7, The Guardian"})
    void aBracketBehindAPassageIsItsSource(int gap, String from) {
        String text = "The Guardian says “" + WET + "”" + " ".repeat(gap - 1) + "(Quill) now.";

        assertThat(new Scene(text)
                        .mention("The Guardian")
                        .mention("(Quill)", Kind.PARENTHETICAL)
                        .quotes())
                .containsExactly(WET + " <- " + (from.equals("Quill") ? "(Quill)" : from));
        assertThat(new Scene(text)
                        .mention("The Guardian")
                        .mention("(Quill)", Kind.NARRATIVE)
                        .quotes())
                .containsExactly(WET + " <- The Guardian");
    }

    @Test
    void ofTheSameSentenceTheMentionBeforeGoesFirst() {
        String text = "NPR has “" + WET + "” as the Guardian has.";

        assertThat(new Scene(text).mention("NPR").mention("the Guardian").quotes())
                .containsExactly(WET + " <- NPR");
        assertThat(new Scene(text).mention("the Guardian").quotes()).containsExactly(WET + " <- the Guardian");
        assertThat(new Scene(text)
                        .mention("NPR", Kind.ADDRESS)
                        .mention("the Guardian", Kind.ADDRESS)
                        .quotes())
                .isEmpty();
        assertThat(new Scene(text)
                        .mention("NPR", Kind.ADDRESS)
                        .mention("the Guardian")
                        .quotes())
                .containsExactly(WET + " <- the Guardian");
    }

    @Test
    void mentionsOfOtherSentencesAreNotTheSourceOfWordsInTheMiddleOfOne() {
        assertThat(new Scene("NPR had it. I think “" + WET + "” is so. The Guardian had it.")
                        .mention("NPR")
                        .mention("The Guardian")
                        .quotes())
                .isEmpty();
    }

    @Test
    void fewWordsAreQuotedOnlyWhereTheyAreReported() {
        String text = "NPR has “wet fens” in it.";

        assertThat(new Scene(text).mention("NPR").quotes()).isEmpty();
        assertThat(new Scene(text).mention("NPR").reported(text).quotes()).containsExactly("wet fens <- NPR");
        assertThat(new Scene("NPR had it. “Wet fens!” it said.").mention("NPR").quotes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The Rusty Spoke, false",
        "The Rusty Spoke., true",
        "The Rusty Spoke!, true",
        "The rusty old spoke, true"
    })
    void capitalsWithoutAMarkAreANameAndNotQuoted(String passage, boolean quoted) {
        assertThat(new Scene("NPR has “" + passage + "” in it.").mention("NPR").quotes())
                .isEqualTo(quoted ? List.of(passage + " <- NPR") : List.of());
    }

    @Test
    void whatAPersonInASourceSaysIsFromThere() {
        assertThat(new Scene("Moss was there. Then Lind kept saying “" + WET + "” to us all. Wren did not.")
                        .mention("was there")
                        .person("Moss")
                        .person("Lind")
                        .person("Wren")
                        .quotes())
                .containsExactly(WET + " <- of Lind");
    }

    @Test
    void aPassageThatIsASentenceIsFromWhatTheSentenceBeforeSpokeOfLast() {
        assertThat(new Scene("NPR and the Guardian had it. “The fen is wet all year.” Wired had it too.")
                        .mention("NPR")
                        .mention("the Guardian")
                        .mention("Wired")
                        .quotes())
                .containsExactly("The fen is wet all year. <- the Guardian");
    }

    @Test
    void aPassageInTheFirstSentenceHasNoneBefore() {
        assertThat(new Scene("“The fen is wet all year.” NPR and the Guardian had it.")
                        .mention("NPR")
                        .mention("the Guardian")
                        .quotes())
                .isEmpty();
        assertThat(new Scene("“The fen is wet all year.” NPR had it.")
                        .mention("NPR")
                        .quotes())
                .containsExactly("The fen is wet all year. <- NPR");
    }

    @Test
    void blocksAreFromTheWorkNamedBeforeOrInTheSentenceBehind() {
        assertThat(new Scene("NPR had it.\n\n> It pours.\n\nThe Guardian had it.")
                        .mention("NPR")
                        .mention("The Guardian")
                        .quotes())
                .containsExactly("It pours. <- NPR");
        assertThat(new Scene("> It pours.\n\nI like it. The Guardian had it.")
                        .mention("The Guardian")
                        .quotes())
                .isEmpty();
        assertThat(new Scene("NPR had it.\n\n> It is known.").mention("NPR").quotes())
                .isEmpty();
    }

    @Test
    void ofVeryManyBlocksTheFirstAreTied() {
        assertThat(blocks(198)).containsExactly("It pours. <- NPR", "It rains. <- Wired", "It dries. <- The Guardian");
        assertThat(blocks(199)).containsExactly("It pours. <- NPR", "It rains. <- Wired");
    }

    /** What is told of so many blocks and two more. */
    private static List<String> blocks(int many) {
        return new Scene("NPR had it.\n\n" + "> It pours.\n\nNo.\n\n".repeat(many)
                        + "Wired had it.\n\n> It rains.\n\nThe Guardian had it.\n\n> It dries.")
                .mention("NPR")
                .mention("Wired")
                .mention("The Guardian")
                .quotes();
    }
}
