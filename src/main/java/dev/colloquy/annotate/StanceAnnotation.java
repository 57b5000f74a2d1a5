package dev.colloquy.annotate;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An author's own overall position towards a target, with the sentences that show it. A side without evidence cannot be
 * built.
 *
 * @param target id of the codebook target
 * @param scores a probability for each label, in the order of {@link Stance}; they add up to one
 * @param evidence the author's own sentences that take a side, in the order of the text
 * @param reported positions of others, in the order of the text
 * @param otherReading on an uncertain label, the author's own sentence that comes nearest to the runner-up, where that is a side
 * @param doubts why the label is uncertain; empty if it is not
 */
public record StanceAnnotation(
        String itemId,
        String target,
        Stance label,
        Map<Stance, Double> scores,
        List<Sided> evidence,
        List<Reported> reported,
        Optional<Sided> otherReading,
        Set<Doubt> doubts)
        implements Annotation {

    public StanceAnnotation {
        scores = new EnumMap<>(scores);
        evidence = List.copyOf(evidence);
        reported = List.copyOf(reported);
        doubts = doubts.isEmpty() ? EnumSet.noneOf(Doubt.class) : EnumSet.copyOf(doubts);
        if (!shown(label, evidence)) {
            throw new IllegalArgumentException(label + " without evidence on " + itemId);
        }
    }

    /**
     * True if sentences show a label: one of its own side for favor and against, both sides or a balanced one for mixed, none
     * for none.
     */
    public static boolean shown(Stance label, List<Sided> evidence) {
        boolean favor = evidence.stream().anyMatch(e -> e.side() == Stance.FAVOR);
        boolean against = evidence.stream().anyMatch(e -> e.side() == Stance.AGAINST);
        boolean balanced = evidence.stream().anyMatch(e -> e.side() == Stance.MIXED);
        return switch (label) {
            case FAVOR -> favor;
            case AGAINST -> against;
            case MIXED -> balanced || (favor && against);
            case NONE -> true;
        };
    }

    /** True if nothing was looked for, since there is no text or none in English: then no score says anything. */
    public boolean unread() {
        return doubts.contains(Doubt.LANGUAGE) || doubts.contains(Doubt.NO_TEXT);
    }

    /** True if there is any doubt about the label. */
    public boolean uncertain() {
        return !doubts.isEmpty();
    }

    @Override
    public Set<Doubt> doubts() {
        return doubts.isEmpty() ? EnumSet.noneOf(Doubt.class) : EnumSet.copyOf(doubts);
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
     * @param holders the words that name who holds it, the last one; before it, through whom the author has it; empty where
     *     the text names nobody
     * @param endorsed true if the author takes it as the author's own as well
     * @param rejected true if the author turns it down
     */
    public record Reported(Evidence evidence, Stance side, List<Evidence> holders, boolean endorsed, boolean rejected) {

        public Reported {
            holders = List.copyOf(holders);
        }

        /** The words that name who holds it. */
        public Optional<Evidence> holder() {
            return holders.isEmpty() ? Optional.empty() : Optional.of(holders.get(holders.size() - 1));
        }

        /** Through whom the author has it, the outermost first: "the author says that critics fear ..." has the author. */
        public List<Evidence> via() {
            return holders.isEmpty() ? List.of() : holders.subList(0, holders.size() - 1);
        }
    }
}
