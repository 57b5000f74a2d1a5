package dev.colloquy.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import dev.colloquy.evaluate.CrossValidation.Outcome;
import dev.colloquy.evaluate.CrossValidation.Sample;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class CrossValidationTest {

    private static List<Sample<Integer>> samples(int threads) {
        List<Sample<Integer>> samples = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Stance gold = i % 2 == 0 ? Stance.FAVOR : Stance.AGAINST;
            samples.add(new Sample<>("t" + i % threads, gold, Stance.NONE, i));
        }
        return samples;
    }

    @Test
    void everySampleIsLabelledByAFitThatHasNotSeenIt() {
        Outcome outcome = CrossValidation.run(samples(6), train -> {
            List<Integer> seen = train.stream().map(Sample::label).toList();
            return i -> seen.contains(i) ? Stance.MIXED : i % 2 == 0 ? Stance.FAVOR : Stance.AGAINST;
        });

        assertThat(outcome.byThread()).isTrue();
        assertThat(outcome.after().accuracy()).isEqualTo(1);
        assertThat(outcome.before().accuracy()).isZero();
        assertThat(outcome.mended()).isEqualTo(30);
        assertThat(outcome.helps()).isTrue();
    }

    @Test
    void fewThreadsAreSplitByItem() {
        Outcome outcome = CrossValidation.run(samples(2), train -> i -> Stance.NONE);

        assertThat(outcome.byThread()).isFalse();
        assertThat(outcome.after().total()).isEqualTo(30);
        assertThat(outcome.helps()).isFalse();
    }

    @Test
    void chanceIsTheExactTestOfMcNemar() {
        Confusion any = new Confusion();

        // 8 of 10 or more heads: (45 + 10 + 1) / 1024.
        assertThat(new Outcome(any, any, 8, 2, true).chance()).isEqualTo(56 / 1024.0, Offset.offset(1e-12));
        assertThat(new Outcome(any, any, 0, 0, true).chance()).isEqualTo(1);
    }
}
