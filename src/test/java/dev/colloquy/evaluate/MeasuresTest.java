package dev.colloquy.evaluate;

import static dev.colloquy.annotate.Stance.AGAINST;
import static dev.colloquy.annotate.Stance.FAVOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MeasuresTest {

    private static Tally thread(int labels, Matches evidence) {
        Tally tally = new Tally();
        for (int i = 0; i < labels; i++) {
            tally.confusion().add(FAVOR, i % 2 == 0 ? FAVOR : AGAINST);
        }
        tally.add(evidence, Matches.NONE);
        return tally;
    }

    private static Optional<Measure> measure(String name, List<Tally> threads) {
        return new Measures(threads)
                .with(List.of()).stream().filter(m -> m.name().equals(name)).findFirst();
    }

    @Test
    void threadsWithoutLabelsAreNotDrawnForLabels() {
        List<Tally> one = List.of(thread(2, Matches.NONE), thread(0, new Matches(1, 1, 1)));

        assertThat(new Measures(one).threads()).isEqualTo(1);
        assertThat(measure("accuracy", one).orElseThrow().interval()).isEmpty();
        assertThat(measure("evidence-f1", one).orElseThrow().interval()).isEmpty();
    }

    @Test
    void anIntervalIsThatOfTheThreadsWithSomethingToMeasure() {
        List<Tally> two = List.of(thread(2, Matches.NONE), thread(4, Matches.NONE));
        List<Tally> more = List.of(two.get(0), thread(0, new Matches(1, 1, 1)), two.get(1));

        assertThat(measure("accuracy", more)).isEqualTo(measure("accuracy", two));
    }

    @Test
    void whatIsFoundWhereCodersSawNothingCountsInTheInterval() {
        List<Tally> threads = List.of(thread(0, new Matches(2, 2, 2)), thread(0, new Matches(0, 4, 0)));

        Measure measure = measure("evidence-f1", threads).orElseThrow();

        assertThat(measure.value()).isEqualTo(0.5);
        assertThat(measure.interval()).contains(new Measure.Interval(0, 1));
    }

    @Test
    void withoutLabelsThereIsNoFigureOfLabels() {
        assertThat(new Measures(List.of(thread(0, new Matches(1, 1, 1)))).with(List.of()))
                .extracting(Measure::name)
                .containsExactly("evidence-f1");
    }
}
