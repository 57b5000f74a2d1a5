package dev.colloquy.nlp;

import dev.colloquy.text.SourceText;
import java.util.List;
import java.util.stream.Collectors;

/** One linguist for all tests of the package, and what it found as plain strings. */
final class Texts {

    static final LanguageModels MODELS = new LanguageModels();

    private static final Linguist LINGUIST = new OpenNlpLinguist(MODELS);

    private Texts() {}

    static AnalyzedText analyzed(String text) {
        return LINGUIST.analyze(SourceText.of(text));
    }

    static List<String> sentences(String text) {
        AnalyzedText analyzed = analyzed(text);
        return analyzed.sentences().stream().map(s -> analyzed.text(s.span())).toList();
    }

    /** All tokens as {@code text/POS/lemma}. */
    static String tagged(String text) {
        return analyzed(text).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(t -> t.text() + "/" + t.pos() + "/" + t.lemma())
                .collect(Collectors.joining(" "));
    }

    /** All token texts, parted by a bar. */
    static String tokens(String text) {
        return analyzed(text).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::text)
                .collect(Collectors.joining("|"));
    }
}
