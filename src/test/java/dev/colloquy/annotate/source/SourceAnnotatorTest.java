package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SourceAnnotatorTest {

    private static List<SourceAnnotation> sources(String... texts) {
        return new SourceAnnotator()
                .annotate(Contexts.context(Contexts.codebook(), List.of(new ScopeAnnotator()), texts));
    }

    private static String told(SourceAnnotation use) {
        return use.itemId() + " " + use.source().id() + " "
                + use.source().publisher().orElse("-") + " "
                + use.source().author().orElse("-") + " "
                + (use.source().year().isPresent() ? use.source().year().getAsInt() : "-");
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

        assertThat(found).extracting(SourceAnnotatorTest::told).containsExactly("c1 s1 BBC - 2019", "c2 s1 BBC - 2019");
        assertThat(found.get(0).source()).isEqualTo(found.get(1).source());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I read an article from Reuters about it.                       | Reuters - -         | an article from Reuters
            A video posted by Vox shows it.                                | Vox - -             | A video posted by Vox
            An essay by Nora Quill explains it.                            | - Nora Quill -      | An essay by Nora Quill
            It fell by half (Harrow and Lind, 2019).                       | - Harrow and Lind 2019 | (Harrow and Lind, 2019)
            Harrow et al. (2019) found the same.                           | - Harrow et al. 2019 | Harrow et al. (2019)
            According to the Dover Gazette it is late.                     | Dover Gazette - -   | the Dover Gazette
            I heard on NPR that it works.                                  | NPR - -             | NPR
            As Nora Quill writes in the Guardian, it pays.                 | The Guardian Nora Quill - | Nora Quill writes in the Guardian
            As The Atlantic puts it, nobody knows.                         | The Atlantic - -    | The Atlantic
            A survey by the Weavers' Union says so.                        | Weavers' Union - -  | A survey by the Weavers' Union
            I watched a documentary called Deep Roads on it.               | Deep Roads - -      | a documentary called Deep Roads
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
                "Amazon has opened a store here."
            })
    void otherNamesAreNoSources(String line) {
        assertThat(sources("A post.", line)).isEmpty();
    }

    @Test
    void mentionsAreTiedToTheAddressOfTheItem() {
        SourceAnnotation use = sources(
                        "A post.",
                        "An article by Nora Quill says a lot. The article has figures (Quill, 2020).\n\nhttps://www.wired.com/story/tunnel")
                .get(0);

        assertThat(told(use)).isEqualTo("c1 s1 Wired Nora Quill 2020");
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
    void quotedPassagesGoToTheirSource() {
        SourceAnnotation use = sources("A post.", "It says that “the hole is very long” (Quill, 2020).")
                .get(0);

        assertThat(use.quotes()).extracting(q -> q.quote()).containsExactly("the hole is very long");
    }

    @Test
    void addressesEndWhereTheyEnd() {
        assertThat(Address.in("(see https://a.example/b_(c)). And https://a.example/d."))
                .extracting(Address::written)
                .containsExactly("https://a.example/b_(c)", "https://a.example/d");
    }

    @Test
    void manyAddressesTakeNoTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("Maria Quill wrote https://a.example/").append(i).append(' ');
        }

        assertThat(sources("A post.", text.toString())).hasSize(2_000);
    }

    @Test
    void severalWorksInOneBracketAreSeveralSources() {
        List<SourceAnnotation> found = sources("A post.", "It fell (see Ames et al., 2015; Berg and Cole, 2019b).");

        assertThat(found)
                .extracting(SourceAnnotatorTest::told)
                .containsExactly("c1 s1 - Ames et al. 2015", "c1 s2 - Berg and Cole 2019");
        assertThat(mentions(found.get(1))).containsExactly("Berg and Cole, 2019b");
    }

    @Test
    void theAddressesOfOneVideoAreOneSource() {
        List<SourceAnnotation> found = sources(
                "A post.",
                "See https://youtu.be/abcdefghij1?t=40 please.",
                "Again: https://www.youtube.com/watch?list=x&v=abcdefghij1 and https://youtu.be/abcdefghij2 too.");

        assertThat(found).extracting(u -> u.source().id()).containsExactly("s1", "s1", "s2");
    }

    @Test
    void aMediumThatIsOnlyMetInPassingIsNoSource() {
        assertThat(sources("A post.", "She works in the Guardian building, from Reuters to the BBC."))
                .isEmpty();
    }
}
