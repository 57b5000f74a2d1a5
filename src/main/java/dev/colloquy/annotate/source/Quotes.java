package dev.colloquy.annotate.source;

import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.SourceAnnotation.Kind;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Ties quoted passages to the source that they come from. */
final class Quotes {

    /** How far behind a passage its bracketed source may begin. */
    private static final int NEAR = 6;

    private Quotes() {}

    /** A passage and its source. */
    record Quote(Span span, Work work) {}

    static List<Quote> of(AnalyzedText text, List<ScopeAnnotation> scopes, List<Tied.Place> places) {
        Map<Span, Span> passages = new TreeMap<>();
        for (ScopeAnnotation scope : scopes) {
            if (scope.kind() == ScopeAnnotation.Kind.QUOTATION
                    && !scope.cue().by().endsWith("quote-block")) {
                passages.merge(scope.cue().span(), scope.span(), Span::union);
            }
        }
        List<Quote> quotes = new ArrayList<>();
        for (Span passage : passages.values()) {
            source(text, scopes, places, passage).ifPresent(work -> quotes.add(new Quote(passage, work)));
        }
        return quotes;
    }

    private static Optional<Work> source(
            AnalyzedText text, List<ScopeAnnotation> scopes, List<Tied.Place> places, Span passage) {
        Optional<Tied.Place> behind = places.stream()
                .filter(p -> p.kind() == Kind.PARENTHETICAL
                        && p.span().start() >= passage.end()
                        && p.span().start() - passage.end() <= NEAR)
                .findFirst();
        if (behind.isPresent()) {
            return behind.map(Tied.Place::work);
        }
        Optional<Sentence> sentence = text.sentenceAt(passage.start());
        Optional<Tied.Place> same = sentence.flatMap(s -> places.stream()
                .filter(p -> p.kind() != Kind.ADDRESS && s.span().contains(p.span()))
                .findFirst());
        if (same.isPresent()) {
            return same.map(Tied.Place::work);
        }
        boolean told = sentence.isPresent()
                && scopes.stream()
                        .anyMatch(s -> s.kind() == ScopeAnnotation.Kind.REPORTED
                                && s.sentence() == sentence.get().index()
                                && s.holder()
                                        .map(h ->
                                                h.quote().matches("(?i)it|he|she|they|the (?:article|author|authors)"))
                                        .orElse(false));
        List<Work> works = places.stream().map(Tied.Place::work).distinct().toList();
        boolean reported = sentence.isPresent()
                && scopes.stream()
                        .anyMatch(s -> s.kind() == ScopeAnnotation.Kind.REPORTED
                                && s.sentence() == sentence.get().index());
        if (reported && works.size() == 1 && places.get(0).span().start() < passage.start()) {
            return Optional.of(works.get(0));
        }
        return told
                ? places.stream()
                        .filter(p -> p.kind() != Kind.ADDRESS && p.span().end() <= passage.start())
                        .reduce((a, b) -> b)
                        .map(Tied.Place::work)
                : Optional.empty();
    }
}
