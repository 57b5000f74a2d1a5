package dev.colloquy.annotate.source;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A log-linear ranking of what a mention may mean: one of the works in sight, a new one, one that is not given, or nothing. Its
 * weights were fitted to threads written for the purpose (see {@code src/training/citing}), and ship as a table.
 */
final class TieModel {

    private final WeightTable weights;

    private TieModel(WeightTable weights) {
        this.weights = weights;
    }

    /** What a mention may mean. */
    enum Meaning {
        /** A work that is known. */
        WORK,
        /** A work that becomes known here. */
        NEW,
        /** A work that is not given anywhere: the mention is told as unlinked. */
        UNLINKED,
        /** Nothing: no mention at all. */
        NONE
    }

    /**
     * One thing that a mention may mean.
     *
     * @param work given for {@link Meaning#WORK} alone
     * @param features what speaks for and against it
     */
    record Option(Meaning meaning, Optional<Draft> work, List<String> features) {

        Option {
            features = List.copyOf(features);
        }
    }

    /** The shipped one. */
    static TieModel shipped() {
        return Shipped.MODEL;
    }

    private static final class Shipped {
        private static final TieModel MODEL = new TieModel(WeightTable.shipped("tie-weights.tsv", 1));
    }

    /** From a table: a feature and its weight in each row. */
    static TieModel of(BufferedReader lines) {
        return new TieModel(WeightTable.of(lines, 1));
    }

    /** The probability of each option, in their order. */
    List<Double> probabilities(List<Option> options) {
        List<Double> scores = new ArrayList<>();
        for (Option option : options) {
            scores.add(sum(option.features()));
        }
        double most = scores.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        scores.replaceAll(s -> StrictMath.exp(s - most));
        double all = scores.stream().mapToDouble(Double::doubleValue).sum();
        scores.replaceAll(s -> s / all);
        return scores;
    }

    private double sum(Collection<String> features) {
        double[] sum = new double[1];
        for (String feature : features) {
            weights.add(feature, sum);
        }
        return sum[0];
    }
}
