package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gathers the scopes of one item while its rules run. */
final class ScopeSink {

    private static final Comparator<ScopeAnnotation> ORDER = Comparator.comparingInt(ScopeAnnotation::sentence)
            .thenComparing(ScopeAnnotation::kind)
            .thenComparing(ScopeAnnotation::span)
            .thenComparing(s -> s.cue().span())
            .thenComparing(s -> s.cue().by());

    private final String itemId;
    private final List<ScopeAnnotation> found = new ArrayList<>();

    ScopeSink(String itemId) {
        this.itemId = itemId;
    }

    void add(Kind kind, String rule, Words words, Span span, Span cue) {
        add(kind, rule, words, span, cue, Optional.empty());
    }

    void add(Kind kind, String rule, Words words, Span span, Span cue, Optional<Span> holder) {
        String by = ScopeRules.id(rule);
        found.add(new ScopeAnnotation(
                itemId,
                kind,
                span,
                words.sentence().index(),
                Evidence.of(words.text().text(), cue, by, 1),
                holder.map(h -> Evidence.of(words.text().text(), withoutPossessive(words, h), by, 1))));
    }

    /** "the people of China's" is held by the people of China. */
    private static Span withoutPossessive(Words words, Span holder) {
        String text = words.text().text(holder);
        boolean possessive = text.length() > 2 && text.matches("(?s).*['’]s");
        return possessive ? new Span(holder.start(), holder.end() - 2) : holder;
    }

    boolean has(Kind kind, Words words) {
        return found.stream()
                .anyMatch(s ->
                        s.kind() == kind && s.sentence() == words.sentence().index());
    }

    /** All of it by sentence, kind and place, each once. */
    List<ScopeAnnotation> inOrder() {
        return found.stream().sorted(ORDER).distinct().toList();
    }
}
