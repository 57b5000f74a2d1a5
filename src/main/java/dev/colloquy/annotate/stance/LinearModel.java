package dev.colloquy.annotate.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A multinomial logistic model over named features, read from a table that ships with the program: a line a feature, its
 * name and a weight for each class, with tabs between. How it was fitted is told in docs/stance.md.
 */
final class LinearModel {

    private final List<String> features;
    private final double[][] weights;

    private LinearModel(List<String> features, double[][] weights) {
        this.features = features;
        this.weights = weights;
    }

    /** Reads a table that lies beside this class. */
    static LinearModel shipped(String name) {
        List<String> features = new ArrayList<>();
        List<double[]> weights = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(LinearModel.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                features.add(cells[0]);
                double[] row = new double[cells.length - 1];
                for (int i = 0; i < row.length; i++) {
                    row[i] = Double.parseDouble(cells[i + 1]);
                }
                weights.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
        return new LinearModel(List.copyOf(features), weights.toArray(double[][]::new));
    }

    List<String> features() {
        return features;
    }

    /** Probabilities of the classes; they add up to one. */
    double[] probabilities(double[] values) {
        if (values.length != weights.length) {
            throw new IllegalArgumentException(values.length + " values for " + weights.length + " features");
        }
        double[] p = new double[weights[0].length];
        for (int f = 0; f < values.length; f++) {
            for (int c = 0; c < p.length; c++) {
                p[c] += weights[f][c] * values[f];
            }
        }
        double max = Double.NEGATIVE_INFINITY;
        for (double v : p) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (int c = 0; c < p.length; c++) {
            p[c] = StrictMath.exp(p[c] - max);
            sum += p[c];
        }
        for (int c = 0; c < p.length; c++) {
            p[c] /= sum;
        }
        return p;
    }
}
