package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.Pipeline;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.model.Comment;
import dev.colloquy.model.Post;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.nlp.LanguageModels;
import dev.colloquy.nlp.OpenNlpLinguist;
import dev.colloquy.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of pubs, dishes, pets, and of those who talk in the thread, beside titles of works in the same places. */
final class NamesThatAreNoWorksTest {

    private static final OpenNlpLinguist LINGUIST = new OpenNlpLinguist(new LanguageModels());

    private static List<String> told(List<Annotation> labels) {
        return labels.stream()
                .filter(SourceAnnotation.class::isInstance)
                .map(a -> ((SourceAnnotation) a).source())
                .map(s -> s.author().orElse("-") + " / " + s.title().orElse("-"))
                .distinct()
                .toList();
    }

    private static List<String> told(SourceAnnotator annotator, String text) {
        return told(annotator.annotate(
                Contexts.context(Contexts.codebook(), List.of(new ScopeAnnotator()), "A post.", text)));
    }

    private static SourceAnnotator rules() {
        return new SourceAnnotator(Models.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We met at “The Red Lion” by the station.",
                "I read it in the pub, “The Dog and Duck”, last week.",
                "From the “Blue Anchor” inn you see the river.",
                "My dog “Sir Barks” agrees.",
                "We have a cat called “Red Baron”.",
                "I read that to “Old Tom”, my horse.",
                "They call him “Mad Max” in the office.",
                "My uncle, nicknamed “Lucky Jim”, found it.",
                "William “Buffalo Bill” Cody was in it.",
                "I ordered a “Full English Breakfast” and read the paper.",
                "They serve the “Spotted Dick” from Leeds.",
                "Ask for their “Old Fashioned” cocktail.",
            })
    void quotedNamesOfOtherThingsAreNoTitles(String text) {
        assertThat(told(rules(), text)).isEmpty();
        assertThat(told(new SourceAnnotator(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I read “The Quiet Lock” last week.                    | - / The Quiet Lock
            A documentary called “Deep Roads” is on it.           | - / Deep Roads
            Look at “Hard Water” (1988) again.                    | - / Hard Water
            Her book “The Patient Loaf” by Ingrid Sallow is good. | Ingrid Sallow / The Patient Loaf
            """)
    void quotedTitlesStay(String text, String told) {
        assertThat(told(rules(), text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Silent Spring (1962) by Rachel Carson changed that.  | Rachel Carson / Silent Spring
            I loved The Quiet Lock (2014) by Tobias Wrenfield.   | Tobias Wrenfield / The Quiet Lock
            Go and get The Deep Furrow (1999) from the library.  | - / The Deep Furrow
            Then *Mud and Money* (2011) came out.                | - / Mud and Money
            """)
    void aTitleBeforeItsYearIsNoAuthor(String text, String told) {
        assertThat(told(rules(), text)).containsExactly(told);
        assertThat(told(new SourceAnnotator(), text)).allMatch(told::equals);
    }

    private static List<String> inThread(SourceAnnotator annotator, String author, String first, String second) {
        Post post = new Post("A tunnel", Optional.empty(), Optional.empty(), SourceText.of("A post."));
        ThreadDoc thread = new ThreadDoc(
                "t",
                "t.txt",
                post,
                List.of(
                        new Comment(
                                "c1", 1, Optional.empty(), Optional.of(author), Optional.empty(), SourceText.of(first)),
                        new Comment(
                                "c2",
                                2,
                                Optional.of("c1"),
                                Optional.of("somebody"),
                                Optional.empty(),
                                SourceText.of(second))),
                OptionalInt.empty());
        return told(
                new Pipeline(LINGUIST, List.of(new ScopeAnnotator(), annotator)).annotate(thread, Contexts.codebook()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maria       | As Maria said, it is nonsense. Maria's article is wrong.
            Jo Harrow   | I agree with the post by Jo Harrow. Harrow was not there, an essay by Jo Harrow would say so.
            Lena Dyce   | According to Lena it works, and Lena's report is long.
            """)
    void thoseWhoTalkAreNoWorks(String author, String answer) {
        assertThat(inThread(rules(), author, "I was there.", answer)).isEmpty();
        assertThat(inThread(new SourceAnnotator(), author, "I was there.", answer))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maria  | Maria's article is wrong.                 | - / -
            Quill  | It fell by half (Quill, 2019).            | Quill / -
            Nora   | An essay by Lena Marchetti explains it.   | Lena Marchetti / -
            """)
    void theirWorksAreThoseThatTheyBroughtUp(String author, String answer, String told) {
        assertThat(inThread(rules(), author, "See https://kettles.example/news/a1 on it.", answer))
                .contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "David's article from Reuters is wrong.",
                "David's Reuters report is long, and David's article from Reuters is the best."
            })
    void whoBroughtAWorkUpIsNotItsAuthor(String answer) {
        for (SourceAnnotator annotator : List.of(rules(), new SourceAnnotator())) {
            assertThat(inThread(
                            annotator, "David Miller", "See https://www.reuters.com/a-long-road-home/ on it.", answer))
                    .isNotEmpty()
                    .noneMatch(work -> work.startsWith("David"));
        }
    }
}
