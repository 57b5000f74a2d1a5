package dev.colloquy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class RoundedSharesTest {

    @Test
    void addUpToOneForAnyShares() {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Map<Stance, Double> shares = new EnumMap<>(Stance.class);
            double sum = 0;
            for (Stance stance : Stance.values()) {
                double value = random.nextDouble();
                shares.put(stance, value);
                sum += value;
            }
            double total = sum;
            shares.replaceAll((stance, value) -> value / total);
            assertThat(RoundedShares.of(shares).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("1.00");
        }
    }

    @Test
    void giveTheRestToTheLargestRemainder() {
        Map<Stance, Double> thirds = new EnumMap<>(Stance.class);
        thirds.put(Stance.FAVOR, 1 / 3.0);
        thirds.put(Stance.AGAINST, 1 / 3.0);
        thirds.put(Stance.MIXED, 1 / 3.0);
        thirds.put(Stance.NONE, 0.0);
        assertThat(RoundedShares.of(thirds)).containsEntry(Stance.FAVOR, new BigDecimal("0.34"));
    }

    @Test
    void sharesThatLoseMostByRoundingDownAreRaised() {
        Map<Stance, Double> shares =
                new EnumMap<>(Map.of(Stance.FAVOR, 0.5095, Stance.AGAINST, 0.391, Stance.MIXED, 0.0995));

        assertThat(RoundedShares.of(shares))
                .containsExactly(
                        Map.entry(Stance.FAVOR, new BigDecimal("0.51")),
                        Map.entry(Stance.AGAINST, new BigDecimal("0.39")),
                        Map.entry(Stance.MIXED, new BigDecimal("0.10")));
    }

    @Test
    void sharesThatDoNotAddUpAreRaisedByOneHundredthAtMost() {
        assertThat(RoundedShares.of(Map.of(Stance.FAVOR, 0.25, Stance.NONE, 0.5)))
                .isEqualTo(Map.of(Stance.FAVOR, new BigDecimal("0.26"), Stance.NONE, new BigDecimal("0.51")));
    }

    @Test
    void aScoreAloneIsRoundedHalfUp() {
        assertThat(RoundedShares.rounded(0.125)).isEqualTo(new BigDecimal("0.13"));
        assertThat(RoundedShares.rounded(0.1249)).isEqualTo(new BigDecimal("0.12"));
        assertThat(RoundedShares.rounded(1)).isEqualTo(new BigDecimal("1.00"));
    }
}
