package dev.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MaxentTest {

    private static final List<String> CLASSES = List.of("a", "b", "c", "never");

    private static int best(double[][] weights, double... values) {
        int best = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int c = 0; c < CLASSES.size(); c++) {
            double z = 0;
            for (int f = 0; f < values.length; f++) {
                z += weights[f][c] * values[f];
            }
            if (z > most) {
                most = z;
                best = c;
            }
        }
        return best;
    }

    private static double[][] fitted() {
        List<double[]> values = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            double much = 1 + i / 30.0;
            values.add(new double[] {1, much, 0});
            labels.add("a");
            values.add(new double[] {1, 0, much});
            labels.add("b");
            values.add(new double[] {1, 0, 0});
            labels.add("c");
        }
        return Maxent.fit(values, labels, CLASSES, 0.1);
    }

    @Test
    void learnsWhichValueGoesWithWhichClass() {
        double[][] weights = fitted();

        assertThat(best(weights, 1, 1.5, 0)).isZero();
        assertThat(best(weights, 1, 0, 1.5)).isEqualTo(1);
        assertThat(best(weights, 1, 0, 0)).isEqualTo(2);
    }

    @Test
    void aClassWithoutExamplesIsNeverFirst() {
        assertThat(best(fitted(), 1, 0.5, 0.5)).isNotEqualTo(3);
    }

    @Test
    void fitsTheSameEachTime() {
        assertThat(fitted()).isDeepEqualTo(fitted());
    }
}
