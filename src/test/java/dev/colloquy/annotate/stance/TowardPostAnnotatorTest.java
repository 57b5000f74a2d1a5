package dev.colloquy.annotate.stance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.TowardPost;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TowardPostAnnotatorTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I completely agree with this post.                             | AGREE
            I couldn't agree more.                                         | AGREE
            You are absolutely right about the noise.                      | AGREE
            I agree with the concerns of the engineers.                    | AGREE
            I do not agree with you at all.                                | DISAGREE
            I strongly disagree.                                           | DISAGREE
            I can't go along with this.                                    | DISAGREE
            While I do agree that it is quick, I would not build it.       | NONE
            I don't think so.                                              | DISAGREE
            The post says that it is too narrow. I don't think so.         | DISAGREE
            Some argue that it floods. I don't think so.                   | NONE
            My brother agrees with the mayor.                              | NONE
            The tunnel is a waste.                                         | NONE
            They agreed on a price.                                        | NONE
            """)
    void explicitWordsDecide(String line, TowardPost label) {
        List<TowardPostAnnotation> found = new TowardPostAnnotator()
                .annotate(Contexts.context(
                        Contexts.codebook(),
                        List.of(new ScopeAnnotator()),
                        "The engineers say that it is too narrow.",
                        line));

        assertThat(found.get(1).label()).isEqualTo(label);
        assertThat(found.get(0).label()).isEqualTo(TowardPost.NONE);
    }
}
