package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.ScopeAnnotation.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Claims made with reservation: "may", "perhaps", "I guess"; not the month of May and not "in my opinion". */
final class HedgeRule implements SentenceRule {

    private static final List<TokenPattern> CUES = TokenPattern.all(
            "may|might|could",
            "perhaps|maybe|probably|possibly|presumably|arguably|seemingly|supposedly",
            "=seem",
            "i #ADV* =guess|=suppose|=suspect",
            "kind|sort of",
            "in a way|sense",
            "more or less",
            "somewhat");

    /** Who may "kind of like it". */
    private static final Set<String> DOERS = Set.of("i", "you", "he", "she", "it", "we", "they", "who");

    @Override
    public void find(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            Optional<TokenPattern.Found> cue = CUES.stream()
                    .flatMap(p -> p.at(words, from).stream())
                    .findFirst()
                    .filter(f -> !isNoHedge(words, f));
            if (cue.isPresent()) {
                int end = Math.max(words.clauseEnd(cue.get().end()), cue.get().end());
                out.add(
                        Kind.HEDGED,
                        "hedge",
                        words,
                        words.span(i, end),
                        words.span(i, cue.get().end()));
                i = cue.get().end() - 1;
            }
        }
    }

    /** The month; "what kind of", "this sort of"; "could have done" is no reservation about a fact either. */
    private static boolean isNoHedge(Words words, TokenPattern.Found found) {
        int at = found.start();
        String word = words.word(at);
        if (word.equals("may")) {
            return words.is(at, "PROPN", "NUM") || words.is(at + 1, "NUM") || words.is(at - 1, "ADP");
        }
        boolean kind = word.equals("kind") || word.equals("sort");
        return kind && words.is(at - 1, "DET", "ADJ", "PRON", "NUM", "ADP") && !DOERS.contains(words.word(at - 1));
    }
}
