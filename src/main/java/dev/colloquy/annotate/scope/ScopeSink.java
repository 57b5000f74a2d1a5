package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers the scopes of one item while its rules run. */
final class ScopeSink {

    private static final Comparator<ScopeAnnotation> ORDER = Comparator.comparingInt(ScopeAnnotation::sentence)
            .thenComparing(ScopeAnnotation::kind)
            .thenComparing(ScopeAnnotation::span)
            .thenComparing(s -> s.cue().span())
            .thenComparing(s -> s.cue().by());

    private final String itemId;
    private final Map<Integer, List<ScopeAnnotation>> bySentence = new TreeMap<>();

    ScopeSink(String itemId) {
        this.itemId = itemId;
    }

    void add(Kind kind, String rule, Words words, Span span, Span cue) {
        add(kind, rule, words, span, cue, Optional.empty());
    }

    void add(Kind kind, String rule, Words words, Span span, Span cue, Optional<Span> holder) {
        String by = ScopeRules.id(rule);
        ScopeAnnotation scope = new ScopeAnnotation(
                itemId,
                kind,
                span,
                words.sentence().index(),
                Evidence.of(words.text().text(), cue, by, 1),
                holder.map(h -> Evidence.of(words.text().text(), withoutPossessive(words, h), by, 1)));
        bySentence.computeIfAbsent(scope.sentence(), s -> new ArrayList<>()).add(scope);
    }

    /** "the people of China's" is held by the people of China. */
    private static Span withoutPossessive(Words words, Span holder) {
        String text = words.text().text(holder);
        boolean possessive = text.length() > 2 && text.matches("(?s).*['’]s");
        return possessive ? new Span(holder.start(), holder.end() - 2) : holder;
    }

    boolean has(Kind kind, Words words) {
        return inSentence(words).stream().anyMatch(s -> s.kind() == kind);
    }

    /** What was found so far in a sentence of one kind. */
    List<ScopeAnnotation> of(Kind kind, Words words) {
        return inSentence(words).stream().filter(s -> s.kind() == kind).toList();
    }

    /** The words that name the holders of the views in a sentence, lower-cased: "the", "mayor". */
    Set<String> holders(Words words) {
        return of(Kind.REPORTED, words).stream()
                .flatMap(s -> s.holder().stream())
                .flatMap(h -> Arrays.stream(h.quote().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<ScopeAnnotation> inSentence(Words words) {
        return bySentence.getOrDefault(words.sentence().index(), List.of());
    }

    /** All of it by sentence, kind and place, each once. */
    List<ScopeAnnotation> inOrder() {
        return bySentence.values().stream()
                .flatMap(List::stream)
                .sorted(ORDER)
                .distinct()
                .toList();
    }
}
