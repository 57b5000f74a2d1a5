package dev.colloquy.evaluate;

import dev.colloquy.annotate.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure.
 *
 * @param name as {@code --min} takes it: {@code macro-f1}, {@code f1.favor} ...
 * @param interval 95 % bootstrap interval; empty where none can be had
 */
public record Measure(String name, double value, Optional<Interval> interval) {

    static final String ACCURACY = "accuracy";
    static final String MACRO_F1 = "macro-f1";
    static final String ALPHA = "alpha";
    static final String EVIDENCE_F1 = "evidence-f1";
    static final String SOURCE_F1 = "source-f1";
    static final String PRECISION = "precision";
    static final String RECALL = "recall";
    static final String F1 = "f1";

    /** Both ends of an interval. */
    public record Interval(double lower, double upper) {}

    /** Every name that a measure can have; which of them there are depends on the gold file. */
    public static List<String> names() {
        List<String> names = new ArrayList<>(List.of(ACCURACY, MACRO_F1, ALPHA, EVIDENCE_F1, SOURCE_F1));
        for (Stance label : Stance.values()) {
            List.of(PRECISION, RECALL, F1).forEach(kind -> names.add(of(kind, label)));
        }
        return names;
    }

    /** The name of a figure of one label. */
    static String of(String kind, Stance label) {
        return kind + "." + label.name().toLowerCase(Locale.ROOT);
    }
}
