package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import dev.colloquy.evaluate.Evaluation.Alpha;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Every figure of the counts of all threads. Only threads that have something to measure are drawn for its interval. */
final class Measures {

    private final Tally all = new Tally();
    private final List<Tally> labelled;
    private final List<Tally> withEvidence;
    private final List<Tally> withSources;

    Measures(List<Tally> threads) {
        threads.forEach(all::addAll);
        labelled = threads.stream().filter(t -> t.confusion().total() > 0).toList();
        withEvidence = threads.stream().filter(t -> !t.evidence().isEmpty()).toList();
        withSources = threads.stream().filter(t -> !t.sources().isEmpty()).toList();
    }

    /** How many threads have a scored item. */
    int threads() {
        return labelled.size();
    }

    Tally all() {
        return all;
    }

    /** Own sentences; empty if the gold file marks none. */
    Optional<Matches> evidence() {
        return Optional.of(all.evidence()).filter(m -> m.gold() > 0);
    }

    /** Cited sources; empty if the gold file marks none. */
    Optional<Matches> sources() {
        return Optional.of(all.sources()).filter(m -> m.gold() > 0);
    }

    /** All figures, with the lowest agreement of the program and a coder. */
    List<Measure> with(List<Alpha> alphas) {
        List<Measure> measures = new ArrayList<>();
        if (!labelled.isEmpty()) {
            labels(measures);
        }
        if (evidence().isPresent()) {
            measures.add(
                    measure(Measure.EVIDENCE_F1, withEvidence, t -> t.evidence().f1()));
        }
        if (sources().isPresent()) {
            measures.add(
                    measure(Measure.SOURCE_F1, withSources, t -> t.sources().f1()));
        }
        alphas.stream()
                .filter(a -> a.who().startsWith("program and ") && a.value().isPresent())
                .mapToDouble(a -> a.value().orElseThrow())
                .min()
                .ifPresent(lowest -> measures.add(new Measure(Measure.ALPHA, lowest, Optional.empty())));
        return measures;
    }

    private void labels(List<Measure> measures) {
        measures.add(measure(Measure.ACCURACY, labelled, t -> t.confusion().accuracy()));
        measures.add(measure(Measure.MACRO_F1, labelled, t -> t.confusion().macroF1()));
        for (Stance label : Stance.values()) {
            measures.add(measure(
                    Measure.of(Measure.PRECISION, label),
                    labelled,
                    t -> t.confusion().precision(label)));
            measures.add(measure(
                    Measure.of(Measure.RECALL, label),
                    labelled,
                    t -> t.confusion().recall(label)));
            measures.add(measure(
                    Measure.of(Measure.F1, label), labelled, t -> t.confusion().f1(label)));
        }
    }

    private Measure measure(String name, List<Tally> threads, ToDoubleFunction<Tally> figure) {
        return new Measure(name, figure.applyAsDouble(all), Bootstrap.interval(threads, figure));
    }
}
