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
}
