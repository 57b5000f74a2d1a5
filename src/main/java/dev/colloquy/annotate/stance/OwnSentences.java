package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.nlp.AnalyzedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The author's own sentences of an item as evidence for a label. */
final class OwnSentences {

    /** What a sentence needs at least to stand as evidence for a label that no sentence carries by itself. */
    private static final double WEAK_EVIDENCE = 0.2;

    private static final String ENCODER = "encoder";

    private final AnalyzedText text;
    private final List<ScoredSentence> sentences;
    private final List<Map<Stance, Double>> sides = new ArrayList<>();

    /** @param own probabilities of each sentence in the order favor, against, none, mixed */
    OwnSentences(AnalyzedText text, List<ScoredSentence> sentences, List<double[]> own) {
        this.text = text;
        this.sentences = sentences;
        own.forEach(p -> sides.add(StanceAnnotator.byLabel(p)));
    }

    /** Sentences with a side; where none of them shows the label, with those that come nearest to it. */
    List<Sided> evidence(Stance label) {
        Map<Integer, Stance> chosen = new TreeMap<>();
        for (int i = 0; i < sides.size(); i++) {
            Stance side = StanceAnnotator.best(sides.get(i));
            if (side != Stance.NONE) {
                chosen.put(i, side);
            }
        }
        for (Stance needed : label == Stance.MIXED ? List.of(Stance.FAVOR, Stance.AGAINST) : List.of(label)) {
            if (needed != Stance.NONE
                    && !StanceAnnotation.shown(label, sided(chosen))
                    && !chosen.containsValue(needed)) {
                strongest(needed)
                        .filter(i -> score(i, needed) >= WEAK_EVIDENCE && !chosen.containsKey(i))
                        .ifPresent(i -> chosen.put(i, needed));
            }
        }
        return sided(chosen);
    }

    /** The sentence that comes nearest to a side; empty for what is no side. */
    Optional<Sided> nearest(Stance side) {
        return side == Stance.FAVOR || side == Stance.AGAINST
                ? strongest(side).map(i -> sided(i, side))
                : Optional.empty();
    }

    /** True if a sentence with signs of irony bears the label: one of its evidence, for none any. */
    boolean ironic(Stance label, List<Sided> evidence) {
        return sentences.stream()
                .filter(s -> s.scope().isIronic())
                .anyMatch(s -> label == Stance.NONE
                        || evidence.stream().anyMatch(e -> e.evidence().span().overlaps(s.span())));
    }

    private Optional<Integer> strongest(Stance side) {
        Optional<Integer> strongest = Optional.empty();
        for (int i = 0; i < sides.size(); i++) {
            int at = i;
            if (strongest.filter(s -> score(s, side) >= score(at, side)).isEmpty()) {
                strongest = Optional.of(i);
            }
        }
        return strongest;
    }

    private double score(int at, Stance side) {
        return sides.get(at).getOrDefault(side, 0.0);
    }

    private List<Sided> sided(Map<Integer, Stance> chosen) {
        return chosen.entrySet().stream()
                .map(e -> sided(e.getKey(), e.getValue()))
                .toList();
    }

    private Sided sided(int at, Stance side) {
        return new Sided(Evidence.of(text.text(), sentences.get(at).span(), ENCODER, score(at, side)), side);
    }
}
