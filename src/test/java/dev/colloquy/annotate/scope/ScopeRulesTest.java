package dev.colloquy.annotate.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.Tagged;
import dev.colloquy.nlp.AnalyzedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the rules find in sentences whose parts of speech are written by hand ({@link Tagged}), line for line in {@code
 * src/test/resources/scope}: a sentence, and indented below it all its scopes. {@code -Dgolden.update=true} rewrites the scopes; look
 * at each that changed.
 */
final class ScopeRulesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("project.root", ".")).resolve("src/test/resources/scope");

    private static final String INDENT = "  ";

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
        Path file = FOLDER.resolve(rules + ".txt");
        String expected = Files.readString(file);
        List<String> found = new ArrayList<>();
        for (String line : expected.lines().toList()) {
            if (line.startsWith("#") || line.isEmpty()) {
                found.add(line);
            } else if (!line.startsWith(INDENT)) {
                found.add(line);
                found.addAll(scopes(line));
            }
        }
        String now = String.join("\n", found) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.write(file, now.getBytes(StandardCharsets.UTF_8));
        } else {
            assertThat(now).isEqualTo(expected);
        }
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
