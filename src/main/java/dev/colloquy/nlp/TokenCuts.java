package dev.colloquy.nlp;

import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.util.StringUtil;

/**
 * Cuts text into tokens. The model looks at nothing but a run without white space at a time, so that the cuts of a run are the
 * same wherever it stands, and the latest ones are remembered.
 */
final class TokenCuts {

    /** Runs remembered, at most: the vocabulary of a large thread, with its punctuation. */
    private static final int REMEMBERED = 20_000;

    private final TokenizerME tokenizer;
    private final Map<String, List<Span>> memory = new Recent<>(REMEMBERED);

    TokenCuts(LanguageModels models) {
        this.tokenizer = new TokenizerME(models.tokens());
    }

    /** Places of the tokens of a text. */
    List<Span> of(String text) {
        List<Span> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && !StringUtil.isWhitespace(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                for (Span token : run(text.substring(at, end))) {
                    tokens.add(token.shift(at));
                }
            }
            at = end + 1;
        }
        return tokens;
    }

    private List<Span> run(String run) {
        List<Span> known = memory.get(run);
        if (known == null) {
            List<Span> found = new ArrayList<>();
            for (opennlp.tools.util.Span token : tokenizer.tokenizePos(run)) {
                found.add(new Span(token.getStart(), token.getEnd()));
            }
            known = List.copyOf(found);
            memory.put(run, known);
        }
        return known;
    }
}
