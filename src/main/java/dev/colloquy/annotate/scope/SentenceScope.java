package dev.colloquy.annotate.scope;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.ScopeAnnotation;
import dev.colloquy.annotate.ScopeAnnotation.Kind;
import dev.colloquy.nlp.Sentence;
import dev.colloquy.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What the scopes of one sentence mean for whoever reads its stance: is it the author's own, which part carries the point,
 * and what is somebody else's. A pure view; all spans are relative to the item.
 *
 * <p>For "Despite the fact that some citizens feel safer, I feel that it is wrong": {@link #isReported()} holds, {@link
 * #isReportedOnly()} does not, {@link #reportedSpan()} covers the citizens' view, {@link #holder()} is "some citizens", and
 * {@link #ownSpans()} and {@link #point()} are the clause after the comma.
 *
 * @param sentence the sentence
 * @param scopes its scopes, in the order of the text
 */
public record SentenceScope(Sentence sentence, List<ScopeAnnotation> scopes) {

    public SentenceScope {
        scopes = List.copyOf(scopes);
    }

    /** Picks the sentence's scopes from those of its item. */
    public static SentenceScope of(Sentence sentence, List<ScopeAnnotation> onItem) {
        return new SentenceScope(
                sentence,
                onItem.stream().filter(s -> s.sentence() == sentence.index()).toList());
    }

    /** True if some of it is a view of somebody else, endorsed or not. */
    public boolean isReported() {
        return has(Kind.REPORTED);
    }

    /** True if the author takes a view of somebody else as the author's own. Such a sentence counts as own. */
    public boolean isEndorsed() {
        return has(Kind.ENDORSED);
    }

    /** True if the author turns down the view of somebody else that it holds. */
    public boolean isRejected() {
        return has(Kind.REJECTED);
    }

    /** True if nothing in it is the author's own: it is reported or quoted, and not endorsed. */
    public boolean isReportedOnly() {
        return ownSpans().isEmpty() && (isReported() || has(Kind.QUOTATION));
    }

    /** True for every question, also a rhetorical one. */
    public boolean isQuestion() {
        return has(Kind.QUESTION);
    }

    /** True for a question that claims something: "who knows whether ...?", "..., isn't it?". */
    public boolean isRhetorical() {
        return scopes.stream()
                .anyMatch(s -> s.kind() == Kind.QUESTION && !s.cue().by().equals(ScopeRules.id("question")));
    }

    /** True if the author grants the whole sentence and turns against it in the next one ("Yes, ... . However, ..."). */
    public boolean isConceded() {
        return spans(Kind.CONCEDED).stream().anyMatch(s -> s.contains(sentence.span()));
    }

    public boolean isHedged() {
        return has(Kind.HEDGED);
    }

    /** True if there are signs that it may mean the opposite of what it says. */
    public boolean isIronic() {
        return has(Kind.IRONIC);
    }

    /** The content of the first reported view. */
    public Optional<Span> reportedSpan() {
        return spans(Kind.REPORTED).stream().findFirst();
    }

    /** Who holds the first reported view, where the text names somebody; the innermost one where reports lie in another. */
    public Optional<Evidence> holder() {
        List<Evidence> chain = holders();
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    /** The chain of holders of the first reported view: "the author says that critics fear ..." has the author, then critics. */
    public List<Evidence> holders() {
        List<ScopeAnnotation> named = scopes.stream()
                .filter(s -> s.kind() == Kind.REPORTED && s.holder().isPresent())
                .toList();
        return named.stream()
                .filter(s -> named.get(0).span().contains(s.span()))
                .flatMap(s -> s.holder().stream())
                .distinct()
                .toList();
    }

    /**
     * The stretches that are the author's own, granted ones included, in the order of the text; empty if it is all
     * reported or quoted, the whole sentence if nothing is. A sentence is cut only where a concession or contrast begins or
     * ends.
     */
    public List<Span> ownSpans() {
        if (sentence.quoted()) {
            return List.of();
        }
        List<Span> others = new ArrayList<>();
        if (!isEndorsed()) {
            for (ScopeAnnotation scope : scopes) {
                if (scope.kind() == Kind.REPORTED) {
                    others.add(scope.span());
                    others.add(scope.cue().span());
                }
            }
        }
        spans(Kind.QUOTATION).stream().filter(this::isAllButWhole).forEach(others::add);
        return pieces().stream()
                .filter(piece -> others.stream().noneMatch(piece::overlaps))
                .toList();
    }

    /** The part that prevails in a two-sided sentence ("A, but B", "although A, B": B); empty in a plain one. */
    public Optional<Span> prevailing() {
        List<Span> main = spans(Kind.CONTRAST);
        return main.isEmpty() ? Optional.empty() : Optional.of(main.get(main.size() - 1));
    }

    /**
     * The stretch whose side is the author's: the one that prevails, if it is own; else the last own stretch that is not
     * granted; else the last own one; empty if the sentence is reported only.
     */
    public Optional<Span> point() {
        List<Span> own = ownSpans();
        Optional<Span> prevailing = prevailing().filter(p -> own.stream().anyMatch(p::overlaps));
        if (prevailing.isPresent() || own.isEmpty()) {
            return prevailing;
        }
        List<Span> granted = spans(Kind.CONCEDED);
        List<Span> meant = own.stream()
                .filter(o -> granted.stream().noneMatch(o::overlaps))
                .toList();
        return Optional.of(meant.isEmpty() ? own.get(own.size() - 1) : meant.get(meant.size() - 1));
    }

    private boolean has(Kind kind) {
        return scopes.stream().anyMatch(s -> s.kind() == kind);
    }

    private List<Span> spans(Kind kind) {
        return scopes.stream()
                .filter(s -> s.kind() == kind)
                .map(ScopeAnnotation::span)
                .toList();
    }

    /** True if no verb stands outside the quotation. */
    private boolean isAllButWhole(Span quotation) {
        return sentence.tokens().stream()
                .filter(t -> t.is("VERB") || t.is("AUX"))
                .allMatch(t -> quotation.contains(t.span()));
    }

    private List<Span> pieces() {
        Span whole = sentence.span();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(whole.start(), whole.end()));
        for (ScopeAnnotation scope : scopes) {
            if (scope.kind() == Kind.CONCEDED || scope.kind() == Kind.CONTRAST) {
                cuts.add(scope.span().start());
                cuts.add(scope.span().end());
            }
        }
        List<Span> pieces = new ArrayList<>();
        Integer from = null;
        for (int cut : cuts) {
            if (from != null && whole.contains(new Span(from, cut)) && speaks(new Span(from, cut))) {
                pieces.add(new Span(from, cut));
            }
            from = cut;
        }
        return pieces.isEmpty() ? List.of(whole) : List.copyOf(pieces);
    }

    private boolean speaks(Span piece) {
        return sentence.tokens().stream().anyMatch(t -> piece.contains(t.span()) && (t.is("VERB") || t.is("AUX")));
    }
}
