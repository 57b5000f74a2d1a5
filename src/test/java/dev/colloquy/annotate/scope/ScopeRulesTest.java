package dev.colloquy.annotate.scope;

import static dev.colloquy.annotate.ExpectedLines.INDENT;

import dev.colloquy.annotate.ExpectedLines;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.Tagged;
import dev.colloquy.nlp.AnalyzedText;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rules find in sentences whose parts of speech are written by hand ({@link Tagged}), line for line in {@code
 * src/test/resources/scope}: a sentence, and indented below it all its scopes.
 */
final class ScopeRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "concession",
                "endorsement",
                "hedge",
                "irony",
                "negation",
                "noun",
                "question",
                "quotation",
                "rejection",
                "reported",
                "subject"
            })
    void eachLineHasTheScopesBelowIt(String rules) throws IOException {
        ExpectedLines.hold("scope/" + rules + ".txt", ScopeRulesTest::scopes);
    }

    private static List<String> scopes(String written) {
        AnalyzedText text = Tagged.text(written);
        return ScopeAnnotator.scopes("c1", text).stream()
                .map(s -> INDENT + (text.sentences().size() > 1 ? s.sentence() + " " : "") + told(text, s))
                .toList();
    }

    private static String told(AnalyzedText text, ScopeAnnotation scope) {
        return scope.kind() + " [" + text.text(scope.span()) + "] "
                + scope.cue().by() + " ("
                + scope.cue().quote() + ")"
                + scope.holder().map(h -> " of " + h.quote()).orElse("");
    }
}
