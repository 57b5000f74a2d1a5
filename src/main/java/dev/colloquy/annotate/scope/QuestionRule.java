package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.annotate.scope.TokenPattern.Found;
import java.util.List;
import java.util.Optional;

/** Questions; those that claim something (tags, rhetorical openings) have a rule name of their own. */
final class QuestionRule implements SentenceRule {

    private static final List<TokenPattern> TAGS = TokenPattern.all(
            ", #AUX|=be|=do|=have n't|not? i|you|he|she|it|we|they|there ?",
            ", is|are|was|were|do|does|did|has|have|will|would|can|could|should i|you|he|she|it|we|they|there not? ?",
            ", right|correct|no|yes|eh|huh|okay|ok ?");

    private static final List<TokenPattern> RHETORICAL = TokenPattern.all(
            "who #ADV* =know|=care|needs|wants",
            "who would|wants|wouldn't #ADV* =want|=like|to",
            "why should|shouldn't|would|on|not|bother",
            "how can|could|is|dare #ADV* anyone|anybody|someone|people|we|you|this|that|it",
            "since when",
            "what could possibly|go",
            "what 's|is|'s next",
            "what's next|the",
            "is|was|are that|this|it really #ADV* what",
            "are|is you|we|this|he|she|it|they =kid|serious|crazy|insane",
            "don't|do|can't|isn't|aren't|doesn't|wouldn't|shouldn't|won't|haven't you|we|they|people|it|this|that|everyone");

    @Override
    public void find(List<Words> item, int at, ScopeSink out) {
        Words words = item.get(at);
        int mark = words.size() - 1;
        while (mark > 0 && words.isMark(mark) && !words.word(mark).contains("?")) {
            mark--;
        }
        if (mark < 0 || !words.word(mark).contains("?")) {
            return;
        }
        Optional<Found> tag = tag(words, mark);
        Optional<Found> rhetorical = opening(words);
        String rule = tag.isPresent() ? "question-tag" : rhetorical.isPresent() ? "question-rhetorical" : "question";
        Found cue = tag.or(() -> rhetorical).orElse(new Found(mark, mark + 1));
        out.add(Kind.QUESTION, rule, words, words.sentence().span(), words.span(cue.start(), cue.end()));
    }

    private static Optional<Found> tag(Words words, int mark) {
        for (int comma = mark - 1; comma >= Math.max(1, mark - 4); comma--) {
            if (words.word(comma).equals(",")) {
                int from = comma;
                return TAGS.stream()
                        .flatMap(p -> p.at(words, from).stream())
                        .filter(f -> f.end() >= mark)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** At the start of the sentence, or after "and", "but", "so" and the like. */
    private static Optional<Found> opening(Words words) {
        for (int i = 0; i < Math.min(3, words.size()); i++) {
            int from = i;
            Optional<Found> found =
                    RHETORICAL.stream().flatMap(p -> p.at(words, from).stream()).findFirst();
            if (found.isPresent()) {
                return found;
            }
            if (!words.is(i, "CCONJ", "ADV", "INTJ", "PUNCT", "SCONJ")) {
                break;
            }
        }
        return Optional.empty();
    }
}
