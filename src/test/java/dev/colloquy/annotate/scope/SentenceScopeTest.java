package dev.colloquy.annotate.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.Tagged;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the scopes of a sentence mean for whoever reads its stance: flags, then own stretches, the point, and the holders. */
final class SentenceScopeTest {

    private static String told(String written, int at) {
        AnalyzedText text = Tagged.text(written);
        SentenceScope scope = SentenceScope.of(text.sentences().get(at), ScopeAnnotator.scopes("c1", text));
        List<String> parts = new ArrayList<>();
        flag(parts, "reported", scope.isReported());
        flag(parts, "only", scope.isReportedOnly());
        flag(parts, "endorsed", scope.isEndorsed());
        flag(parts, "rejected", scope.isRejected());
        flag(parts, "question", scope.isQuestion());
        flag(parts, "rhetorical", scope.isRhetorical());
        flag(parts, "conceded", scope.isConceded());
        flag(parts, "hedged", scope.isHedged());
        flag(parts, "ironic", scope.isIronic());
        scope.ownSpans().forEach(s -> parts.add("own " + s.in(text.text().value())));
        told(parts, "point", scope.point(), text);
        told(parts, "prevails", scope.prevailing(), text);
        told(parts, "view", scope.reportedSpan(), text);
        scope.holders().forEach(h -> parts.add("holder " + h.quote()));
        scope.holder().map(Evidence::quote).ifPresent(h -> parts.add("of " + h));
        return String.join("; ", parts);
    }

    private static void flag(List<String> parts, String name, boolean on) {
        if (on) {
            parts.add(name.toUpperCase(Locale.ROOT));
        }
    }

    private static void told(List<String> parts, String name, Optional<Span> span, AnalyzedText text) {
        span.ifPresent(s -> parts.add(name + " " + s.in(text.text().value())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            It leaks_v .|own It leaks .; point It leaks .
            Wet walls .|own Wet walls .; point Wet walls .
            The mayor says_v it leaks_v .|REPORTED; ONLY; view it leaks; holder The mayor; of The mayor
            > It leaks_v .|ONLY
            The mayor says_v it leaks_v , and she is right_a .|REPORTED; ENDORSED; own The mayor says it leaks , and she is right .;\
             point The mayor says it leaks , and she is right .; view it leaks , and she is right; holder The mayor; of The mayor
            The mayor says_v it leaks_v , which is nonsense .|REPORTED; ONLY; REJECTED; view it leaks , which is nonsense;\
             holder The mayor; of The mayor
            Where_r will it leak_v ?|QUESTION; own Where will it leak ?; point Where will it leak ?
            Who knows_v what it costs_v ?|QUESTION; RHETORICAL; own Who knows what it costs ?; point Who knows what it costs ?
            It may leak_v .|HEDGED; own It may leak .; point It may leak .
            Oh , great_a , it leaks_v .|IRONIC; own Oh , great , it leaks .; point Oh , great , it leaks .
            It costs_v , but it helps_v .|own It costs ,; own it helps .; point it helps .; prevails it helps .
            It helps_v , although it costs_v .|own It helps ,; own although it costs .; point It helps ,; prevails It helps ,
            The mayor says_v it helps_v , but it costs_v .|REPORTED; own it costs .; point it costs .; prevails it costs .;\
             view it helps; holder The mayor; of The mayor
            It costs_v , but the mayor says_v it helps_v .|REPORTED; own It costs ,; point It costs ,; prevails the mayor says it helps .;\
             view it helps; holder the mayor; of the mayor
            The author says_v critics fear_v that it leaks_v .|REPORTED; ONLY; view critics fear that it leaks; holder The author;\
             holder critics; of critics
            " ~It leaks_v badly_r ~" .|ONLY
            " ~It leaks_v badly_r ~" is_x wrong_a .|own "It leaks badly" is wrong .; point "It leaks badly" is wrong .
            I hear_v that it leaks_v .|REPORTED; ONLY; view it leaks
            """)
    void scopesTellWhatIsTheAuthorsOwn(String written, String told) {
        assertThat(told(written, 0)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Yes , it helps_v . / However , it costs_v .|0|CONCEDED; own Yes , it helps .; point Yes , it helps .
            Yes , it helps_v . / However , it costs_v .|1|own However , it costs .; point However , it costs .; prevails However , it costs .
            The mayor says_v so . / It leaks_v .|1|own It leaks .; point It leaks .
            """)
    void scopesOfOtherSentencesAreNotItsOwn(String written, int at, String told) {
        assertThat(told(written, at)).isEqualTo(told);
    }
}
