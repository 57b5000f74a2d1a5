package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.nlp.Maxent;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A small layer over the program's own stance labels, fitted to how one researcher codes with one codebook. It moves a label
 * only to one that the item's evidence can show.
 *
 * @param target the target that the coded labels are about
 * @param codebookHash digest of the codebook it was made for
 * @param modelHash digest of the stance network it was made for
 * @param program version of the program it was made with
 * @param weights a row a feature of {@link #FEATURES}, a column a label of {@link Stance}
 */
public record TunedLayer(
        String target, ContentHash codebookHash, ContentHash modelHash, String program, List<List<Double>> weights) {

    /** What the layer looks at, all of it out of the untuned label with its evidence. */
    public static final List<String> FEATURES = List.of(
            "bias",
            "unlikely.favor",
            "unlikely.against",
            "unlikely.mixed",
            "unlikely.none",
            "share.favor",
            "share.against",
            "share.mixed",
            "strongest.favor",
            "strongest.against",
            "last.favor",
            "last.against",
            "reported");

    private static final double RIDGE = 1;

    /** No fitted weight is anywhere near. */
    private static final double LARGEST = 1000;

    private static final double CEILING = 5;
    private static final double MANY = 4;

    public TunedLayer {
        weights = weights.stream().map(List::copyOf).toList();
        if (weights.size() != FEATURES.size()
                || weights.stream()
                        .anyMatch(row -> row.size() != Stance.values().length
                                || row.stream().anyMatch(w -> !(Math.abs(w) <= LARGEST)))) {
            throw new IllegalArgumentException("a tuned layer has " + FEATURES.size() + " rows of "
                    + Stance.values().length + " weights, none beyond " + LARGEST);
        }
    }

    /**
     * Fits a layer.
     *
     * @param found untuned labels towards one target
     * @param coded the hand-made label of each
     */
    public static TunedLayer fit(
            List<StanceAnnotation> found,
            List<Stance> coded,
            ContentHash codebookHash,
            ContentHash modelHash,
            String program) {
        double[][] fitted = Maxent.fit(
                found.stream().map(TunedLayer::features).toList(),
                coded.stream().map(Stance::name).toList(),
                Stream.of(Stance.values()).map(Stance::name).toList(),
                RIDGE);
        List<List<Double>> weights = new ArrayList<>();
        for (double[] row : fitted) {
            weights.add(Arrays.stream(row).boxed().toList());
        }
        return new TunedLayer(found.get(0).target(), codebookHash, modelHash, program, weights);
    }

    /** The label as this layer has it; labels towards other targets stay as they are. */
    public StanceAnnotation apply(StanceAnnotation found) {
        if (!found.target().equals(target) || found.unread()) {
            return found;
        }
        Map<Stance, Double> scores = scores(features(found));
        Decision decision = Decision.of(scores, label -> StanceAnnotation.shown(label, found.evidence()));
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(found.doubts());
        doubts.removeAll(Set.of(Doubt.CLOSE, Doubt.UNSHOWN));
        doubts.addAll(decision.doubts());
        return new StanceAnnotation(
                found.itemId(),
                found.target(),
                decision.label(),
                scores,
                found.evidence(),
                found.reported(),
                doubts.isEmpty() ? Optional.empty() : other(found, decision.runnerUp()),
                doubts);
    }

    private Map<Stance, Double> scores(double[] values) {
        double[] z = new double[Stance.values().length];
        for (int f = 0; f < values.length; f++) {
            for (int c = 0; c < z.length; c++) {
                z[c] += weights.get(f).get(c) * values[f];
            }
        }
        double max = Arrays.stream(z).max().orElse(0);
        double sum = Arrays.stream(z).map(v -> StrictMath.exp(v - max)).sum();
        Map<Stance, Double> scores = new EnumMap<>(Stance.class);
        int column = 0;
        for (Stance stance : Stance.values()) {
            scores.put(stance, StrictMath.exp(z[column++] - max) / sum);
        }
        return scores;
    }

    /** The sentence nearest to a side, as far as the untuned label knows one. */
    private static Optional<Sided> other(StanceAnnotation found, Stance side) {
        return Stream.concat(found.evidence().stream(), found.otherReading().stream())
                .filter(s -> s.side() == side)
                .max(Comparator.comparingDouble(s -> s.evidence().score()));
    }

    private static double[] features(StanceAnnotation found) {
        double own = found.evidence().size() + 1.0;
        Stance last = found.evidence().isEmpty()
                ? Stance.NONE
                : found.evidence().get(found.evidence().size() - 1).side();
        return new double[] {
            1,
            unlikely(found, Stance.FAVOR),
            unlikely(found, Stance.AGAINST),
            unlikely(found, Stance.MIXED),
            unlikely(found, Stance.NONE),
            count(found, Stance.FAVOR) / own,
            count(found, Stance.AGAINST) / own,
            count(found, Stance.MIXED) / own,
            strongest(found, Stance.FAVOR),
            strongest(found, Stance.AGAINST),
            last == Stance.FAVOR ? 1 : 0,
            last == Stance.AGAINST ? 1 : 0,
            Math.min(1, found.reported().size() / MANY)
        };
    }

    private static double unlikely(StanceAnnotation found, Stance stance) {
        double p = found.scores().getOrDefault(stance, 0.0);
        return Math.min(CEILING, -StrictMath.log(Math.max(p, Double.MIN_NORMAL)));
    }

    private static double count(StanceAnnotation found, Stance side) {
        return found.evidence().stream().filter(e -> e.side() == side).count();
    }

    private static double strongest(StanceAnnotation found, Stance side) {
        return found.evidence().stream()
                .filter(e -> e.side() == side)
                .mapToDouble(e -> e.evidence().score())
                .max()
                .orElse(0);
    }
}
