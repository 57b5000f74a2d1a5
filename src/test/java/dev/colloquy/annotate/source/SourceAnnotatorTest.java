package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Annotation;
import dev.colloquy.annotate.AnnotationContext;
import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.LanguageAnnotation;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import dev.colloquy.cite.AddressFinder;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.text.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules for sources make of single lines and small threads; the tagger of mentions is left out where it is not named. */
final class SourceAnnotatorTest {

    private static List<Annotation> labels(String... texts) {
        return new SourceAnnotator(Models.NONE)
                .annotate(Contexts.context(Contexts.codebook(), List.of(new ScopeAnnotator()), texts));
    }

    private static List<SourceAnnotation> sources(String... texts) {
        return labels(texts).stream()
                .filter(SourceAnnotation.class::isInstance)
                .map(SourceAnnotation.class::cast)
                .toList();
    }

    private static List<LooseMention> loose(String... texts) {
        return labels(texts).stream()
                .filter(LooseMention.class::isInstance)
                .map(LooseMention.class::cast)
                .toList();
    }

    private static String told(SourceAnnotation use) {
        return use.itemId() + " " + use.source().id() + " "
                + use.source().publisher().orElse("-") + " "
                + use.source().author().orElse("-") + " "
                + (use.source().year().isPresent() ? use.source().year().getAsInt() : "-") + " "
                + use.source().title().orElse("-");
    }

    private static List<String> mentions(SourceAnnotation use) {
        return use.mentions().stream().map(m -> m.evidence().quote()).toList();
    }

    @Test
    void oneAddressIsOneSourceAcrossItems() {
        List<SourceAnnotation> found = sources(
                "A post.",
                "See https://www.bbc.co.uk/news/2019/tunnel?utm_source=x for more.",
                "As in http://m.bbc.co.uk/news/2019/tunnel/ already.");

        assertThat(found)
                .extracting(SourceAnnotatorTest::told)
                .containsExactly("c1 s1 BBC - 2019 -", "c2 s1 BBC - 2019 -");
        assertThat(found.get(0).source()).isEqualTo(found.get(1).source());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I read an article from Reuters about it.                  | Reuters - - -                    | an article from Reuters
            A video posted by Vox shows it.                           | Vox - - -                        | A video posted by Vox
            An essay by Nora Quill explains it.                       | - Nora Quill - -                 | An essay by Nora Quill
            Nora Quill's essay explains it.                           | - Nora Quill - -                 | Nora Quill's essay
            It fell by half (Harrow and Lind, 2019).                  | - Harrow and Lind 2019 -         | (Harrow and Lind, 2019)
            It fell (Harrow, Lind, & Moss, 2019).                     | - Harrow, Lind and Moss 2019 -   | (Harrow, Lind, & Moss, 2019)
            It fell (Harrow, Lind, and Moss, 2019).                   | - Harrow, Lind and Moss 2019 -   | (Harrow, Lind, and Moss, 2019)
            Harrow and Lind (2019) found the same.                    | - Harrow and Lind 2019 -         | Harrow and Lind (2019)
            According to the Dover Gazette it is late.                | Dover Gazette - - -              | the Dover Gazette
            I heard on NPR that it works.                             | NPR - - -                        | NPR
            A survey by the Weavers' Union says so.                   | Weavers' Union - - -             | A survey by the Weavers' Union
            I watched a documentary called Deep Roads on it.          | - - - Deep Roads                 | a documentary called Deep Roads
            She told Kennel & Field magazine that it barks.           | Kennel & Field - - -             | Kennel & Field magazine
            See Fenwick v Ardley [2003] UKHL 95 on trees.             | - - 2003 Fenwick v Ardley        | Fenwick v Ardley [2003] UKHL 95
            The Housing Act 2004 settles it.                          | - - 2004 Housing Act 2004        | The Housing Act 2004
            """)
    void sourcesWithoutAnAddressAreFound(String line, String told, String mention) {
        List<SourceAnnotation> found = sources("A post.", line);

        assertThat(found).extracting(SourceAnnotatorTest::told).containsExactly("c1 s1 " + told);
        assertThat(mentions(found.get(0))).containsExactly(mention);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I was in Dover (Kent) for a week.",
                "The post office was closed, and I like the story of my life.",
                "The World Health Organization (WHO) is in Geneva.",
                "I agree with Nora, she said it well.",
                "Amazon has opened a store here.",
                "Studies show that it works, they say.",
                "My sister (Emma, the tidy one) weighs everything.",
                "Mail me at jo@barn.example or find me on www.barn.example any time.",
                "She works in the Guardian building.",
                "Do not open hxxp://malware.example/payload please.",
                "In Italy (2018) I ate better.",
                "I saw both (2018a, 2018b) of them.",
                "Sources:\n1.\n2."
            })
    void otherNamesAreNoSources(String line) {
        assertThat(sources("A post.", line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I read [a study](https://a.example/x).                 | c1 s1 a.example - - -
            I read [Reuters story](https://a.example/x).           | c1 s1 Reuters - - -
            I read [Harrow et al. (2017)](https://a.example/x).    | c1 s1 a.example Harrow et al. 2017 -
            I read [Deep Roads at Night](https://a.example/x).     | c1 s1 a.example - - Deep Roads at Night
            I read https://bit.ly/3abcd and no more.               | c1 s1 - - - -
            """)
    void aKindOfWorkIsNoTitleAndAShortenerNoPublisher(String line, String told) {
        assertThat(sources("A post.", line))
                .extracting(SourceAnnotatorTest::told)
                .containsExactly(told);
    }

    @Test
    void namesInQuotationMarksAreNoPassages() {
        SourceAnnotation use = sources("A post.", "The Guardian says that \"The Rusty Spoke\" is closed.")
                .get(0);

        assertThat(use.quotes()).isEmpty();
        assertThat(sources("A post.", "The Guardian says that \"nobody rode there any more\".")
                        .get(0)
                        .quotes())
                .hasSize(1);
    }

    @Tag("slow")
    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void longRunsOfMarksAndManyBlocksTakeNoTime() {
        String marks = "(".repeat(60_000) + " \"In “The".repeat(6_000);
        assertThat(new SourceAnnotator()
                        .annotate(
                                Contexts.context(Contexts.codebook(), List.of(new ScopeAnnotator()), "A post.", marks)))
                .isNotNull();
    }

    @Tag("slow")
    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void manyAddressesOnOneLineTakeTimeInProportion() {
        String line = IntStream.range(0, 50_000)
                .mapToObj(i -> "https://a" + i % 5000 + ".example/story-" + i)
                .collect(Collectors.joining(" "));
        ItemWords words = ItemWords.of(new AnalyzedText(SourceText.of(line), List.of()), AddressFinder.in(line));

        assertThat(ReferenceList.in(words, AddressFinder.in(line))).isEmpty();
    }

    @Test
    void mentionsAreTiedToTheAddressOfTheItem() {
        SourceAnnotation use = sources(
                        "A post.",
                        "An article by Nora Quill says a lot. The article has figures (Quill, 2020).\n\nhttps://www.wired.com/story/tunnel")
                .get(0);

        assertThat(told(use)).isEqualTo("c1 s1 Wired Nora Quill 2020 -");
        assertThat(mentions(use))
                .containsExactly(
                        "An article by Nora Quill",
                        "The article",
                        "(Quill, 2020)",
                        "https://www.wired.com/story/tunnel");
    }

    @Test
    void aWrittenYearThatTheAddressDeniesIsAnotherSource() {
        assertThat(sources("A post.", "It fell (Quill, 2011).\n\nhttps://www.wired.com/2020/tunnel"))
                .hasSize(2);
    }

    @Test
    void oneNamesAWorkAndAnotherGivesItsAddress() {
        List<SourceAnnotation> found = sources(
                "A long read by Lena Marchetti in Harrow Magazine is on that.",
                "Here it is: https://harrowmagazine.example/long-reads/the-last-typesetter-of-lodz");

        assertThat(found)
                .extracting(SourceAnnotatorTest::told)
                .containsExactly(
                        "post s1 Harrow Magazine Lena Marchetti - the last typesetter of lodz",
                        "c1 s1 Harrow Magazine Lena Marchetti - the last typesetter of lodz");
    }

    @Test
    void severalWorksThatFitAreToldAsAmbiguous() {
        List<LooseMention> found = loose(
                "Read https://kettles.example/news/scale-in-kettles and https://boilers.example/news/scale-in-boilers first.",
                "I have printed the article.");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).mention().evidence().quote()).isEqualTo("the article");
        assertThat(found.get(0).candidates()).containsExactly("s1", "s2");
    }

    @Test
    void whatPointsElsewhereIsToldAsUnlinked() {
        List<LooseMention> found =
                loose("See https://kettles.example/news/scale.", "The study you posted yesterday said more.");

        assertThat(found).hasSize(1);
        assertThat(found.get(0).candidates()).isEmpty();
    }

    @Test
    void numbersCiteByTheListOfTheItem() {
        SourceAnnotation use = sources(
                        "A post.",
                        "Scale is harmless [1].\n\n[1] Kettle Trust, Scale and You, 2021, https://kettles.example/scale.pdf")
                .get(0);

        assertThat(told(use)).isEqualTo("c1 s1 Kettle Trust - 2021 Scale and You");
        assertThat(mentions(use)).contains("[1]");
    }

    @Test
    void quotedPassagesGoToTheirSource() {
        SourceAnnotation use = sources("A post.", "It says that “the hole is very long” (Quill, 2020).")
                .get(0);

        assertThat(use.quotes()).extracting(q -> q.quote()).containsExactly("the hole is very long");
    }

    @Test
    void severalWorksInOneBracketAreSeveralSources() {
        List<SourceAnnotation> found = sources("A post.", "It fell (see Ames et al., 2015; Berg and Cole, 2019b).");

        assertThat(found)
                .extracting(SourceAnnotatorTest::told)
                .containsExactly("c1 s1 - Ames et al. 2015 -", "c1 s2 - Berg and Cole 2019 -");
    }

    @Test
    void brokenAddressesAreToldAndNoWorks() {
        assertThat(loose("A post.", "It says http:// and javascript:alert(1) on the label."))
                .extracting(
                        l -> l.mention().kind() + " " + l.mention().evidence().quote())
                .containsExactly("ADDRESS http://", "ADDRESS javascript:alert(1)");
        assertThat(sources("A post.", "It says http:// and javascript:alert(1) on the label."))
                .isEmpty();
    }

    @Tag("slow")
    @Test
    @Timeout(value = 240, unit = TimeUnit.SECONDS)
    void manyAddressesAndNamesTakeLinearTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            text.append("Maria Quill wrote an article at https://a.example/")
                    .append(i)
                    .append(" on (Ames, 2015) [1].\n");
        }

        assertThat(new SourceAnnotator()
                        .annotate(Contexts.context(
                                Contexts.codebook(), List.of(new ScopeAnnotator()), "A post.", text.toString())))
                .hasSizeGreaterThanOrEqualTo(5_000);
    }

    @Test
    void needsScopesAndMakesSourcesAndLooseMentions() {
        SourceAnnotator annotator = new SourceAnnotator(Models.NONE);

        assertThat(annotator.id()).isEqualTo("source");
        assertThat(annotator.requires()).isEqualTo(Set.of(ScopeAnnotation.class));
        assertThat(annotator.provides()).isEqualTo(Set.of(SourceAnnotation.class, LooseMention.class));
    }

    @ParameterizedTest
    @CsvSource({"50, true", "51, false"})
    void whatWasLinkedManyAnswersAboveIsForgotten(int far, boolean known) {
        String chain = "@@ See https://kettle.example/news/scale on it." + " @@ ^ It rains.".repeat(far - 1)
                + " @@ ^ The article is old.";

        assertThat(new SourceAnnotator(Models.NONE)
                        .annotate(SourceRulesTest.context(chain)).stream().map(Annotation::itemId))
                .isEqualTo(known ? List.of("c1", "c" + (far + 1)) : List.of("c1"));
    }

    @Test
    void ofItemsThatAreNotInEnglishOnlyAddressesAreRead() {
        AnnotationContext plain = Contexts.context(
                Contexts.codebook(), List.of(), "A post.", "The Guardian says so: https://kettle.example/a1");
        AnnotationContext foreign = new AnnotationContext(
                plain.thread(),
                plain.codebook(),
                Map.of("post", plain.analyzed(plain.thread().post())),
                List.of(new LanguageAnnotation("c1", "de")));

        List<Annotation> labels = new SourceAnnotator(Models.NONE).annotate(foreign);

        assertThat(labels).hasSize(1);
        assertThat(labels.get(0)).isInstanceOfSatisfying(SourceAnnotation.class, use -> {
            assertThat(told(use)).isEqualTo("c1 s1 kettle.example - - -");
            assertThat(mentions(use)).containsExactly("https://kettle.example/a1");
        });
    }
}
