package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.ScopeAnnotation.Kind;
import java.util.List;
import java.util.Set;

/** What a negation reaches: from its word to the end of the clause. "Not only" and fixed phrases such as "no doubt" deny nothing. */
final class NegationRule implements SentenceRule {

    private static final Set<String> WORDS = Set.of(
            "no",
            "never",
            "without",
            "hardly",
            "barely",
            "scarcely",
            "neither",
            "nor",
            "nobody",
            "nothing",
            "none",
            "nowhere");

    private static final Set<String> TURNS = Set.of("but", "because", "although", "though", "however", "unless");

    private static final List<TokenPattern> NONE = TokenPattern.all(
            "not only|just|merely|to|sure",
            "no doubt|wonder|question|matter|longer|thanks|less",
            "without #DET? doubt|question",
            "never mind|ever",
            "nothing but|less");

    @Override
    public void find(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        for (int i = 0; i < words.size(); i++) {
            if (!(words.isNegation(i) || WORDS.contains(words.word(i))) || isFixed(words, i)) {
                continue;
            }
            int end = end(words, i + 1);
            String rule = words.isNegation(i) ? "negation" : "negation-word";
            out.add(Kind.NEGATED, rule, words, words.span(i, end), words.span(i, i + 1));
            i = end - 1;
        }
    }

    private static boolean isFixed(Words words, int at) {
        boolean answer = words.word(at).equals("no") && words.isMark(at + 1);
        boolean longer = words.word(at).equals("no") && words.word(at + 1).equals("longer");
        return !longer && (answer || NONE.stream().anyMatch(p -> p.at(words, at).isPresent()));
    }

    private static int end(Words words, int from) {
        int limit = words.clauseEnd(from);
        for (int i = from; i < limit; i++) {
            if (TURNS.contains(words.word(i))) {
                return i;
            }
        }
        return Math.max(limit, from);
    }
}
