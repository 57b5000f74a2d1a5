package dev.colloquy.annotate.stance;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static dev.colloquy.annotate.Stance.MIXED;
import static dev.colloquy.annotate.Stance.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.StanceAnnotation.Reported;
import dev.colloquy.annotate.StanceAnnotation.Sided;
import dev.colloquy.annotate.Tagged;
import dev.colloquy.nlp.AnalyzedText;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a tuned layer looks at, and where it may move a label, with labels and weights made by hand. */
final class TunedLayerTest {

    private static final double TINY = 1e-12;

    private static Map<Stance, Double> scores(double favor, double against, double mixed, double none) {
        return new EnumMap<>(Map.of(FAVOR, favor, AGAINST, against, MIXED, mixed, NONE, none));
    }

    private static List<String> told(List<Sided> evidence) {
        return evidence.stream()
                .map(e -> e.side() + " " + e.evidence().quote() + " "
                        + e.evidence().score())
                .toList();
    }

    private static AnalyzedText analyzed(String written) {
        return Tagged.text(written);
    }

    private static final AnalyzedText WORDS = analyzed("It helps_v . / It leaks_v . / They say_v so .");

    private static Sided sided(int sentence, Stance side, double score) {
        return new Sided(
                Evidence.of(WORDS.text(), WORDS.sentences().get(sentence).span(), "encoder", score), side);
    }

    private static StanceAnnotation annotation(
            Stance label, Map<Stance, Double> scores, List<Sided> evidence, Doubt... doubts) {
        Reported reported = new Reported(
                Evidence.of(WORDS.text(), WORDS.sentences().get(2).span(), "encoder", 1),
                NONE,
                List.of(),
                false,
                false);
        return new StanceAnnotation(
                "c1",
                "tunnel",
                label,
                scores,
                evidence,
                List.of(reported),
                Optional.of(sided(0, MIXED, 0.1)),
                EnumSet.copyOf(doubts.length == 0 ? EnumSet.noneOf(Doubt.class) : List.of(doubts)));
    }

    private static TunedLayer layer(int feature, double weight, Stance label) {
        List<List<Double>> weights = new ArrayList<>();
        for (int f = 0; f < TunedLayer.FEATURES.size(); f++) {
            List<Double> row = new ArrayList<>(List.of(0.0, 0.0, 0.0, 0.0));
            if (f == feature) {
                row.set(List.of(Stance.values()).indexOf(label), weight);
            }
            weights.add(row);
        }
        return new TunedLayer("tunnel", ContentHash.of("c"), ContentHash.of("m"), "1", weights);
    }

    private static final StanceAnnotation BOTH = annotation(
            FAVOR,
            scores(0.5, 0.25, 0.25, 0),
            List.of(sided(0, FAVOR, 0.7), sided(0, FAVOR, 0.9), sided(1, AGAINST, 0.6)));

    /** What a layer looks at: the odds of a label beside another are the weight times the feature. */
    private static double feature(StanceAnnotation found, String name) {
        Map<Stance, Double> scores =
                layer(TunedLayer.FEATURES.indexOf(name), 1, NONE).apply(found).scores();
        return Math.log(scores.getOrDefault(NONE, 0.0) / scores.getOrDefault(FAVOR, 0.0));
    }

    @Test
    void aTunedLayerLooksAtTheLabelAndItsEvidence() {
        Map<String, Double> expected = Map.ofEntries(
                Map.entry("bias", 1.0),
                Map.entry("unlikely.favor", Math.log(2)),
                Map.entry("unlikely.against", Math.log(4)),
                Map.entry("unlikely.mixed", Math.log(4)),
                Map.entry("unlikely.none", 5.0),
                Map.entry("share.favor", 0.5),
                Map.entry("share.against", 0.25),
                Map.entry("share.mixed", 0.0),
                Map.entry("strongest.favor", 0.9),
                Map.entry("strongest.against", 0.6),
                Map.entry("last.favor", 0.0),
                Map.entry("last.against", 1.0),
                Map.entry("reported", 0.25));

        assertThat(expected.keySet()).containsExactlyInAnyOrderElementsOf(TunedLayer.FEATURES);
        expected.forEach(
                (name, value) -> assertThat(feature(BOTH, name)).as(name).isCloseTo(value, within(1e-9)));
        StanceAnnotation none = annotation(NONE, scores(0, 0, 0, 1), List.of());
        assertThat(feature(none, "last.favor")).isZero();
        assertThat(feature(none, "strongest.favor")).isZero();
        StanceAnnotation mixed = annotation(MIXED, scores(0, 0, 1, 0), List.of(sided(0, MIXED, 0.7)));
        assertThat(feature(mixed, "share.mixed")).isCloseTo(0.5, within(1e-9));
        StanceAnnotation favor = annotation(FAVOR, scores(1, 0, 0, 0), List.of(sided(0, FAVOR, 0.7)));
        assertThat(feature(favor, "last.favor")).isCloseTo(1, within(1e-9));
    }

    @Test
    void aTunedLayerMovesALabelOnlyToOneThatIsShown() {
        StanceAnnotation moved = layer(0, 3, AGAINST).apply(BOTH);
        assertThat(moved.label()).isEqualTo(AGAINST);
        assertThat(moved.evidence()).isEqualTo(BOTH.evidence());
        assertThat(moved.reported()).isEqualTo(BOTH.reported());
        assertThat(moved.doubts()).isEmpty();
        assertThat(moved.otherReading()).isEmpty();
        assertThat(moved.scores().values().stream().mapToDouble(d -> d).sum()).isCloseTo(1, within(TINY));

        StanceAnnotation favor = annotation(FAVOR, scores(1, 0, 0, 0), List.of(sided(0, FAVOR, 0.7)));
        StanceAnnotation stays = layer(0, 3, AGAINST).apply(favor);
        assertThat(stays.label()).isEqualTo(FAVOR);
        assertThat(stays.doubts()).containsExactly(Doubt.UNSHOWN);
    }

    @Test
    void aTunedLayerKeepsDoubtsThatAreNotOfScores() {
        StanceAnnotation found =
                annotation(FAVOR, scores(0.4, 0.3, 0.2, 0.1), BOTH.evidence(), Doubt.CLOSE, Doubt.UNSHOWN, Doubt.IRONY);

        assertThat(layer(0, 3, AGAINST).apply(found).doubts()).containsExactly(Doubt.IRONY);
        StanceAnnotation close = layer(0, 0, AGAINST).apply(found);
        assertThat(close.doubts()).containsExactlyInAnyOrder(Doubt.CLOSE, Doubt.IRONY);
        assertThat(told(close.otherReading().stream().toList())).containsExactly("AGAINST It leaks . 0.6");
        StanceAnnotation against = layer(0, 0.6, AGAINST).apply(found);
        assertThat(told(against.otherReading().stream().toList())).containsExactly("FAVOR It helps . 0.9");
        assertThat(told(layer(0, -1, AGAINST).apply(found).otherReading().stream()
                        .toList()))
                .containsExactly("MIXED It helps . 0.1");
    }

    @Test
    void labelsTowardsOtherTargetsAndInOtherLanguagesStay() {
        TunedLayer layer = layer(0, 3, NONE);
        StanceAnnotation foreign = annotation(NONE, scores(0, 0, 0, 1), List.of(), Doubt.LANGUAGE);
        StanceAnnotation empty = annotation(NONE, scores(0, 0, 0, 1), List.of(), Doubt.NO_TEXT);
        StanceAnnotation other = new StanceAnnotation(
                "c1", "fares", FAVOR, BOTH.scores(), BOTH.evidence(), List.of(), Optional.empty(), Set.of());

        assertThat(layer.apply(foreign)).isSameAs(foreign);
        assertThat(layer.apply(empty)).isSameAs(empty);
        assertThat(layer.apply(other)).isSameAs(other);
        assertThat(layer.apply(BOTH)).isNotSameAs(BOTH);
    }

    @Test
    void aLayerIsFittedToWhatWasCoded() {
        StanceAnnotation favor = annotation(FAVOR, scores(0.9, 0.05, 0.05, 0), List.of(sided(0, FAVOR, 0.9)));
        StanceAnnotation against = annotation(AGAINST, scores(0.05, 0.9, 0.05, 0), List.of(sided(1, AGAINST, 0.9)));
        StanceAnnotation both =
                annotation(FAVOR, scores(0.9, 0.05, 0.05, 0), List.of(sided(0, FAVOR, 0.9), sided(1, AGAINST, 0.9)));

        TunedLayer layer = TunedLayer.fit(
                List.of(favor, favor, favor, both, both, both, against),
                List.of(FAVOR, FAVOR, FAVOR, AGAINST, AGAINST, AGAINST, AGAINST),
                ContentHash.of("c"),
                ContentHash.of("m"),
                "1");

        assertThat(layer.target()).isEqualTo("tunnel");
        assertThat(layer.apply(favor).label()).isEqualTo(FAVOR);
        assertThat(layer.apply(both).label()).isEqualTo(AGAINST);
        assertThat(layer.weights()).hasSameSizeAs(TunedLayer.FEATURES);
    }

    @Test
    void aLayerHasARowAFeatureAndSoundWeights() {
        List<List<Double>> good = layer(0, 1000, FAVOR).weights();
        List<List<Double>> narrow = new ArrayList<>(good);
        narrow.set(3, List.of(0.0));

        assertThatThrownBy(() -> layer(0, 1000.1, FAVOR)).hasMessageContaining("13 rows of 4 weights");
        assertThatThrownBy(() -> layer(0, Double.NaN, FAVOR)).hasMessageContaining("13 rows");
        assertThatThrownBy(() -> layer(0, -1001, FAVOR)).hasMessageContaining("13 rows");
        assertThatThrownBy(
                        () -> new TunedLayer("t", ContentHash.of("c"), ContentHash.of("m"), "1", good.subList(0, 12)))
                .hasMessageContaining("13 rows");
        assertThatThrownBy(() -> new TunedLayer("t", ContentHash.of("c"), ContentHash.of("m"), "1", narrow))
                .hasMessageContaining("13 rows");
    }
}
