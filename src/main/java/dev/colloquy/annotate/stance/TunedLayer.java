package dev.colloquy.annotate.stance;

import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.nlp.Maxent;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
    private static final double CEILING = 5;
    private static final double MANY = 4;

    public TunedLayer {
        weights = weights.stream().map(List::copyOf).toList();
        if (weights.size() != FEATURES.size()
                || weights.stream().anyMatch(row -> row.size() != Stance.values().length)) {
            throw new IllegalArgumentException(
                    "a tuned layer has " + FEATURES.size() + " rows of " + Stance.values().length + " weights");
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
            weights.add(java.util.Arrays.stream(row).boxed().toList());
        }
        return new TunedLayer(found.get(0).target(), codebookHash, modelHash, program, weights);
    }

    /** The label as this layer has it; labels towards other targets stay as they are. */
    public StanceAnnotation apply(StanceAnnotation found) {
        if (!found.target().equals(target)) {
            return found;
        }
        double[] values = features(found);
        Map<Stance, Double> scores = new EnumMap<>(Stance.class);
        double sum = 0;
        int column = 0;
        for (Stance stance : Stance.values()) {
            double z = 0;
            for (int f = 0; f < values.length; f++) {
                z += weights.get(f).get(column) * values[f];
            }
            double score = shows(found.evidence(), stance) ? StrictMath.exp(z) : 0;
            scores.put(stance, score);
            sum += score;
            column++;
        }
        double[] p = new double[Stance.values().length];
        for (Stance stance : Stance.values()) {
            double share = scores.getOrDefault(stance, 0.0) / sum;
            scores.put(stance, share);
            p[StanceAnnotator.index(stance)] = share;
        }
        return new StanceAnnotation(
                found.itemId(),
                found.target(),
                StanceAnnotator.best(p),
                scores,
                found.evidence(),
                found.reported(),
                StanceAnnotator.uncertain(p));
    }

    private static boolean shows(List<Sided> evidence, Stance label) {
        return label == Stance.NONE || StanceAnnotator.shown(evidence, label);
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
