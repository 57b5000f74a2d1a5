package dev.colloquy.evaluate;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.colloquy.text.UserError;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ThresholdsTest {

    private static void demand(String name, double value) {
        Thresholds.demand(Map.of(name, value), false);
    }

    @Test
    void everyMeasureTakesItsOwnRange() {
        assertThatCode(() -> demand("alpha", -1)).doesNotThrowAnyException();
        assertThatCode(() -> demand("F1.Favor", 1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> demand("alpha", -1.5)).hasMessageContaining("-1.5 is no value of alpha");
        assertThatThrownBy(() -> demand("accuracy", -0.1)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> demand("accuracy", 70)).isInstanceOf(UserError.class);
    }

    @Test
    void onlyNumbersAreValues() {
        assertThatThrownBy(() -> demand("macro-f1", Double.NaN)).hasMessageContaining("NaN is no value of macro-f1");
        assertThatThrownBy(() -> demand("alpha", Double.POSITIVE_INFINITY)).isInstanceOf(UserError.class);
    }

    @Test
    void alphaHasNoLowerEnd() {
        assertThatThrownBy(() -> Thresholds.demand(Map.of("alpha", 0.5), true))
                .hasMessageContaining("alpha has no interval");
    }
}
