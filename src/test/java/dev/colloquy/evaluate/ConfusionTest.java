package dev.colloquy.evaluate;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static dev.colloquy.annotate.Stance.MIXED;
import static dev.colloquy.annotate.Stance.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class ConfusionTest {

    private static final Offset<Double> EXACT = Offset.offset(1e-9);

    @Test
    void figuresFollowFromTheCounts() {
        Confusion confusion = new Confusion();
        for (int i = 0; i < 3; i++) {
            confusion.add(FAVOR, FAVOR);
        }
        confusion.add(FAVOR, AGAINST);
        confusion.add(AGAINST, AGAINST);
        confusion.add(NONE, FAVOR);

        assertThat(confusion.total()).isEqualTo(6);
        assertThat(confusion.accuracy()).isEqualTo(4 / 6.0, EXACT);
        assertThat(confusion.precision(FAVOR)).isEqualTo(3 / 4.0, EXACT);
        assertThat(confusion.recall(FAVOR)).isEqualTo(3 / 4.0, EXACT);
        assertThat(confusion.f1(AGAINST)).isEqualTo(2 / 3.0, EXACT);
        assertThat(confusion.f1(MIXED)).isZero();
        // MIXED occurs nowhere and does not count; NONE occurs in gold and is never found.
        assertThat(confusion.macroF1()).isEqualTo((0.75 + 2 / 3.0 + 0) / 3, EXACT);
    }

    @Test
    void nothingCountedGivesNoNumberOutOfRange() {
        assertThat(new Confusion().accuracy()).isZero();
        assertThat(new Confusion().macroF1()).isZero();
    }
}
