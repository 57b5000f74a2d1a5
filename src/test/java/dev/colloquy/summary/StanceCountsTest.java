package dev.colloquy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.colloquy.annotate.Stance;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StanceCountsTest {

    private static final StanceCounts SOME =
            StanceCounts.of(List.of(Stance.FAVOR, Stance.NONE, Stance.FAVOR, Stance.AGAINST));

    @Test
    void allFourAreAlwaysThere() {
        assertThat(StanceCounts.of(List.of()).counts())
                .containsExactly(
                        Map.entry(Stance.FAVOR, 0),
                        Map.entry(Stance.AGAINST, 0),
                        Map.entry(Stance.MIXED, 0),
                        Map.entry(Stance.NONE, 0));
    }

    @Test
    void labelsAreCounted() {
        assertThat(Labelled.told(SOME)).isEqualTo("2 1 0 1");
        assertThat(SOME.total()).isEqualTo(4);
    }

    @Test
    void addUp() {
        StanceCounts sum = SOME.plus(StanceCounts.of(List.of(Stance.MIXED, Stance.FAVOR)));

        assertThat(Labelled.told(sum)).isEqualTo("3 1 1 1");
        assertThat(Labelled.told(SOME)).isEqualTo("2 1 0 1");
    }

    @Test
    void theOnlySideIsTheOneThatTakesPartAlone() {
        assertThat(StanceCounts.of(List.of(Stance.FAVOR, Stance.MIXED, Stance.NONE))
                        .onlySide())
                .contains(Stance.FAVOR);
        assertThat(StanceCounts.of(List.of(Stance.AGAINST)).onlySide()).contains(Stance.AGAINST);
        assertThat(StanceCounts.of(List.of(Stance.MIXED, Stance.NONE)).onlySide())
                .isEmpty();
        assertThat(SOME.onlySide()).isEmpty();
    }

    @Test
    void whoGetsTheCountsCannotChangeThem() {
        Map<Stance, Integer> given = new EnumMap<>(Map.of(Stance.FAVOR, 1));
        StanceCounts counts = new StanceCounts(given);
        given.put(Stance.FAVOR, 7);
        counts.counts().put(Stance.FAVOR, 9);

        assertThat(counts.of(Stance.FAVOR)).isEqualTo(1);
    }
}
