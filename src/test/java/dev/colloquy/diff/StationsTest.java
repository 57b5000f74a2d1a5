package dev.colloquy.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SortedMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class StationsTest {

    private static final double TINY = 1e-12;

    @Test
    void theSplitIsEfficientAndSymmetric() {
        SplittableRandom chance = new SplittableRandom(1);
        for (int seed = 0; seed < 200; seed++) {
            double[] v = chance.doubles(6).toArray();
            SortedMap<Cause, Double> parts = Stations.split(v[0], v[1], v[2], v[3], v[4], v[5]);
            SortedMap<Cause, Double> swapped = Stations.split(v[0], v[1], v[3], v[2], v[4], v[5]);

            assertThat(parts.values().stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(v[5] - v[0], within(TINY));
            assertThat(swapped.get(Cause.TEXT)).isCloseTo(parts.get(Cause.CODEBOOK), within(TINY));
            assertThat(swapped.get(Cause.MODEL)).isCloseTo(parts.get(Cause.MODEL), within(TINY));
        }
    }

    @Test
    void whatChangesNothingHasNoPart() {
        assertThat(Stations.split(0, 0, 0, 1, 1, 1))
                .containsEntry(Cause.TEXT, 0.0)
                .containsEntry(Cause.CODEBOOK, 1.0)
                .containsEntry(Cause.MODEL, 0.0);
    }

    @Test
    void whatTakesBothIsSharedInHalves() {
        assertThat(Stations.split(0, 0, 0, 0, 1, 1))
                .containsEntry(Cause.TEXT, 0.5)
                .containsEntry(Cause.CODEBOOK, 0.5);
    }
}
