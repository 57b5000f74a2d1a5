package dev.colloquy.evaluate;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.evaluate.Measure.Interval;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BootstrapTest {

    private static List<Tally> threads(int right, int wrong) {
        List<Tally> all = new ArrayList<>();
        for (int i = 0; i < right + wrong; i++) {
            Tally tally = new Tally();
            tally.confusion().add(FAVOR, i < right ? FAVOR : AGAINST);
            all.add(tally);
        }
        return all;
    }

    @Test
    void intervalHoldsTheFigureAndNarrowsWithMoreThreads() {
        Interval few =
                Bootstrap.interval(threads(8, 2), t -> t.confusion().accuracy()).orElseThrow();
        Interval many = Bootstrap.interval(threads(160, 40), t -> t.confusion().accuracy())
                .orElseThrow();

        assertThat(few.lower()).isBetween(0.4, 0.7);
        assertThat(few.upper()).isEqualTo(1.0);
        // Normal approximation: 0.8 plus and minus 1.96 times 0.0283.
        assertThat(many.lower()).isBetween(0.73, 0.76);
        assertThat(many.upper()).isBetween(0.84, 0.87);
    }

    @Test
    void isTheSameEachTime() {
        assertThat(Bootstrap.interval(threads(5, 5), t -> t.confusion().accuracy()))
                .isEqualTo(Bootstrap.interval(threads(5, 5), t -> t.confusion().accuracy()));
    }

    @Test
    void oneThreadGivesNone() {
        assertThat(Bootstrap.interval(threads(1, 0), t -> t.confusion().accuracy()))
                .isEmpty();
    }
}
