package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the program's labels compare with hand-made ones.
 *
 * @param threads how many threads have a scored item
 * @param measures every figure that can be a threshold
 * @param alphas Krippendorff's alpha by the pair or group of coders
 * @param evidence own sentences with their side; empty if the gold file marks none
 * @param sources cited sources by item; empty if the gold file marks none
 * @param references the label that an item was scored against, by thread and item
 * @param disagreements items whose label differs, in the order of the corpus
 * @param problems what could not be scored
 */
public record Evaluation(
        int threads,
        Confusion confusion,
        List<Measure> measures,
        List<Alpha> alphas,
        Optional<Matches> evidence,
        Optional<Matches> sources,
        Map<String, Stance> references,
        List<Disagreement> disagreements,
        List<Gold.Problem> problems) {

    public Evaluation {
        measures = List.copyOf(measures);
        alphas = List.copyOf(alphas);
        references = Map.copyOf(references);
        disagreements = List.copyOf(disagreements);
        problems = List.copyOf(problems);
    }

    /** How many items were scored. */
    public int items() {
        return confusion.total();
    }

    /** True if neither labels nor marks could be scored. */
    public boolean isEmpty() {
        return items() == 0 && evidence.isEmpty() && sources.isEmpty();
    }

    /** The label that an item was scored against; empty if it was not. */
    public Optional<Stance> reference(String thread, String item) {
        return Optional.ofNullable(references.get(thread + " " + item));
    }

    public Optional<Measure> measure(String name) {
        return measures.stream().filter(m -> m.name().equals(name)).findFirst();
    }

    /**
     * Agreement within a group.
     *
     * @param who "program and gold", "all coders" ...
     * @param items how many have two labels or more
     * @param value empty where it is not defined
     */
    public record Alpha(String who, int items, OptionalDouble value) {}

    /** An item whose label differs. */
    public record Disagreement(String thread, String item, Stance gold, Stance found, boolean uncertain, String text) {}
}
