package dev.colloquy.annotate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An author's own overall position towards a target, with the sentences that show it. A side without evidence cannot be
 * built.
 *
 * @param target id of the codebook target
 * @param scores a probability for each label, in the order of {@link Stance}; they add up to one
 * @param evidence the author's own sentences that take a side, in the order of the text
 * @param reported positions of others, in the order of the text
 * @param uncertain true if the label won by little or rests on doubtful evidence
 */
public record StanceAnnotation(
        String itemId,
        String target,
        Stance label,
        Map<Stance, Double> scores,
        List<Sided> evidence,
        List<Reported> reported,
        boolean uncertain)
        implements Annotation {

    public StanceAnnotation {
        scores = new EnumMap<>(scores);
        evidence = List.copyOf(evidence);
        reported = List.copyOf(reported);
        if (label != Stance.NONE && evidence.isEmpty()) {
            throw new IllegalArgumentException(label + " without evidence on " + itemId);
        }
    }

    @Override
    public Map<Stance, Double> scores() {
        return new EnumMap<>(scores);
    }

    /**
     * A sentence of the author's own that takes a side.
     *
     * @param side FAVOR or AGAINST, or MIXED for a sentence that weighs both
     */
    public record Sided(Evidence evidence, Stance side) {}

    /**
     * A position of somebody else.
     *
     * @param side FAVOR, AGAINST, MIXED, or NONE where the side is not known
     * @param holder the words that name who holds it
     * @param endorsed true if the author takes it as the author's own as well
     */
    public record Reported(Evidence evidence, Stance side, Optional<Evidence> holder, boolean endorsed) {}
}
