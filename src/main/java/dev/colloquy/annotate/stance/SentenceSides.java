package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.scope.SentenceScope;
import dev.colloquy.codebook.Target;
import dev.colloquy.encode.SideScores;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks the encoder about the sentences of an item: each as a whole and, where scope cuts it, the author's part of it. */
final class SentenceSides {

    /** The longest text worth handing over: the network reads 224 word pieces and drops the middle of more. */
    private static final int LONGEST = 4_000;

    private final SideSource encoder;

    SentenceSides(SideSource encoder) {
        this.encoder = encoder;
    }

    /** Where scores come from: the encoder, or a fake in tests. */
    interface SideSource {
        SideScores score(Target target, String text);
    }

    /** Scores of every sentence that has words. */
    List<ScoredSentence> of(AnalyzedText text, List<ScopeAnnotation> scopes, Target target) {
        List<ScoredSentence> scored = new ArrayList<>();
        Optional<SentenceScope> before = Optional.empty();
        int from = 0;
        for (Sentence sentence : text.sentences()) {
            while (from < scopes.size() && scopes.get(from).sentence() < sentence.index()) {
                from++;
            }
            int to = from;
            while (to < scopes.size() && scopes.get(to).sentence() == sentence.index()) {
                to++;
            }
            SentenceScope scope = new SentenceScope(sentence, scopes.subList(from, to));
            if (!sentence.wordless() && !sentence.quoted()) {
                scored.add(score(text, scope, before, target));
                before = Optional.of(scope);
            }
        }
        return scored;
    }

    SideScores whole(AnalyzedText text, Target target) {
        return encoder.score(target, cut(text.text().value()));
    }

    SideScores part(AnalyzedText text, Span span, Target target) {
        return encoder.score(target, cut(text.text(span)));
    }

    private ScoredSentence score(
            AnalyzedText text, SentenceScope scope, Optional<SentenceScope> before, Target target) {
        if (scope.isReportedOnly()) {
            SideScores content =
                    part(text, scope.reportedSpan().orElse(scope.sentence().span()), target);
            return new ScoredSentence(scope, content, content);
        }
        SideScores whole = part(text, scope.sentence().span(), target);
        boolean refersBack = scope.isEndorsed()
                && scope.holder().isEmpty()
                && before.isPresent()
                && before.get().isReported();
        if (refersBack) {
            Span both = before.orElseThrow()
                    .sentence()
                    .span()
                    .union(scope.sentence().span());
            return new ScoredSentence(scope, whole, part(text, both, target));
        }
        Optional<Span> point =
                scope.point().filter(p -> p.length() < scope.sentence().span().length() - 1);
        return new ScoredSentence(
                scope, whole, point.map(p -> part(text, p, target)).orElse(whole));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST / 2) + " " + text.substring(text.length() - LONGEST / 2);
    }
}
