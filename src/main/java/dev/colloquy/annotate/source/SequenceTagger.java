package dev.colloquy.annotate.source;

import java.io.BufferedReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A maximum-entropy tagger of words: which begin or go on a stretch of some kind, and which are none; the best sequence by Viterbi's
 * algorithm. Its weights were fitted to threads written for the purpose (see {@code src/training/citing}), and ship as tables.
 */
final class SequenceTagger {

    private static final double NEVER = -1e9;

    private final int labels;
    private final WeightTable weights;
    private final double[][] steps;
    private final double easy;

    private SequenceTagger(int labels, WeightTable weights, double[][] steps, double easy) {
        this.labels = labels;
        this.weights = weights;
        this.steps = steps;
        this.easy = easy;
    }

    /**
     * A stretch of words.
     *
     * @param to behind its last word
     * @param kind number of its kind, in the order of the table
     * @param score mean probability of its labels
     */
    record Stretch(int from, int to, int kind, double score) {}

    /** A table that ships beside the class. */
    static SequenceTagger read(String name, List<String> kinds, double easy) {
        return of(WeightTable.shipped(name, labels(kinds).size()), kinds, easy);
    }

    /** From a table that is read elsewhere. */
    static SequenceTagger of(BufferedReader lines, List<String> kinds, double easy) {
        return of(WeightTable.of(lines, labels(kinds).size()), kinds, easy);
    }

    /**
     * From a table: a row a feature, or {@code step} and a label for what follows it; a column a label.
     *
     * @param kinds names of the kinds of stretches, in the order of the columns: {@code B-} and {@code I-} of each, behind {@code O}
     * @param easy what no stretch loses of its log-probability: above 0, doubtful stretches are found too
     */
    private static SequenceTagger of(WeightTable weights, List<String> kinds, double easy) {
        List<String> labels = labels(kinds);
        double[][] steps = new double[labels.size()][labels.size()];
        for (int i = 0; i < steps.length; i++) {
            weights.add("step " + labels.get(i), steps[i]);
        }
        return new SequenceTagger(labels.size(), weights, steps, easy);
    }

    private static List<String> labels(List<String> kinds) {
        List<String> labels = new ArrayList<>(List.of("O"));
        kinds.forEach(k -> labels.addAll(List.of("B-" + k, "I-" + k)));
        return labels;
    }

    /**
     * The stretches of a sequence of words, in order.
     *
     * @param n how many words it has
     * @param features those of a word, asked for one after the other and not kept
     */
    List<Stretch> tag(int n, IntFunction<List<String>> features) {
        int k = labels;
        double[][] own = new double[n][];
        double[][] best = new double[n][k];
        int[][] from = new int[n][k];
        for (int i = 0; i < n; i++) {
            own[i] = probabilities(features.apply(i));
            double none = own[i][0] - easy;
            for (int c = 0; c < k; c++) {
                best[i][c] = NEVER;
                for (int p = 0; p < k; p++) {
                    double before = i == 0 ? (p == 0 ? 0 : NEVER) : best[i - 1][p];
                    double score = before + step(p, c) + (c == 0 ? none : own[i][c]);
                    if (score > best[i][c]) {
                        best[i][c] = score;
                        from[i][c] = p;
                    }
                }
            }
        }
        return n == 0 ? List.of() : spans(path(best, from), own);
    }

    /** A mention goes on only what began or went on as the same. */
    private double step(int before, int label) {
        boolean inside = label > 0 && label % 2 == 0;
        return inside && before != label && before != label - 1 ? NEVER : steps[before][label];
    }

    private static int[] path(double[][] best, int[][] from) {
        int n = best.length;
        int[] path = new int[n];
        int at = 0;
        for (int c = 1; c < best[n - 1].length; c++) {
            at = best[n - 1][c] > best[n - 1][at] ? c : at;
        }
        for (int i = n - 1; i >= 0; i--) {
            path[i] = at;
            at = from[i][at];
        }
        return path;
    }

    private static List<Stretch> spans(int[] path, double[][] own) {
        List<Stretch> found = new ArrayList<>();
        int at = 0;
        while (at < path.length) {
            if (path[at] == 0) {
                at++;
                continue;
            }
            int start = at;
            double sum = StrictMath.exp(own[at][path[at]]);
            at++;
            while (at < path.length && path[at] != 0 && path[at] % 2 == 0) {
                sum += StrictMath.exp(own[at][path[at]]);
                at++;
            }
            found.add(new Stretch(start, at, (path[start] - 1) / 2, sum / (at - start)));
        }
        return Collections.unmodifiableList(found);
    }

    private double[] probabilities(List<String> features) {
        double[] sum = new double[labels];
        for (String feature : features) {
            weights.add(feature, sum);
        }
        double most = sum[0];
        for (double s : sum) {
            most = Math.max(most, s);
        }
        double all = 0;
        for (double s : sum) {
            all += StrictMath.exp(s - most);
        }
        double log = StrictMath.log(all);
        for (int c = 0; c < sum.length; c++) {
            sum[c] = sum[c] - most - log;
        }
        return sum;
    }
}
