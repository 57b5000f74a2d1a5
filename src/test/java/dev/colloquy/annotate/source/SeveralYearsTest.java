package dev.colloquy.annotate.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Contexts;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.scope.ScopeAnnotator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Works of the same authors that one bracket tells apart by their years, read with all that was fitted. */
final class SeveralYearsTest {

    private static List<String> told(String text) {
        return new SourceAnnotator()
                        .annotate(Contexts.context(Contexts.codebook(), List.of(new ScopeAnnotator()), "A post.", text))
                        .stream()
                        .filter(SourceAnnotation.class::isInstance)
                        .map(a -> (SourceAnnotation) a)
                        .map(a -> a.source().author().orElse("-") + " "
                                + a.source().date().map(Object::toString).orElse("-") + " "
                                + a.mentions().stream()
                                        .map(m -> m.evidence().quote())
                                        .toList())
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It fell (Moss 2011, 2013).                 | Moss 2011 [(Moss 2011]                | Moss 2013 [2013)]
            It fell (Moss 2011; Moss 2013).            | Moss 2011 [(Moss 2011]                | Moss 2013 [Moss 2013)]
            It fell (Harrow & Vane, 1998a, b).         | Harrow & Vane 1998 [(Harrow & Vane, 1998a] | Harrow & Vane 1998 [b)]
            Quill and Dyce (2004, 2009) say it rains.  | Quill and Dyce 2004 [Quill and Dyce (2004] | Quill and Dyce 2009 [2009)]
            """)
    void eachYearIsThatOfAnotherWork(String text, String one, String other) {
        assertThat(told(text)).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Moss, Nora (2011) says it rains. Lind, Moss & Dyce (2011) say no. | Moss, Nora 2011 [Moss, Nora (2011)] | Lind, Moss and Dyce 2011 [Lind, Moss & Dyce (2011)]
            """)
    void severalAuthorsOfWhomAnotherComesFirstMeanAnotherWork(String text, String one, String other) {
        assertThat(told(text)).containsExactly(one, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It fell (Moss 2011, p. 1999).               | Moss 2011 [(Moss 2011, p. 1999)]
            It fell (Moss 2011). It rose (Moss, 2011).  | Moss 2011 [(Moss 2011), (Moss, 2011)]
            Moss and Lind (2011) say so. Lind (2011) too. | Moss and Lind 2011 [Moss and Lind (2011), Lind (2011)]
            It fell (Harrow & Vane, 1998, 12).          | Harrow & Vane 1998 [(Harrow & Vane, 1998, 12)]
            """)
    void aPageAndTheSameYearMakeNoOtherWork(String text, String one) {
        assertThat(told(text)).containsExactly(one);
    }

    @Test
    void aFurtherYearIsNoWorkThatAnotherAuthorLeads() {
        assertThat(told("Harrow, Pike and Marsh (2016) say so. It fell (Pike 2014, 2016)."))
                .containsExactly(
                        "Harrow, Pike and Marsh 2016 [Harrow, Pike and Marsh (2016)]",
                        "Pike 2014 [(Pike 2014]",
                        "Pike 2016 [2016)]");
    }
}
