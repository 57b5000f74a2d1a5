package dev.colloquy.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Fits multinomial logistic regressions (maximum entropy) with OpenNLP; no chance is involved. */
public final class Maxent {

    private static final int ITERATIONS = 200;

    private Maxent() {}

    /**
     * Fits weights to examples.
     *
     * @param values an array of feature values an example, all of one length, none negative
     * @param labels the class of each example
     * @param classes every class, in the order of the columns
     * @param ridge strength of the pull of all weights towards zero
     * @return a row a feature, a column a class; columns of classes without an example are far below the others
     */
    public static double[][] fit(List<double[]> values, List<String> labels, List<String> classes, double ridge) {
        int features = values.get(0).length;
        String[] names = new String[features];
        for (int f = 0; f < features; f++) {
            names[f] = name(f);
        }
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            float[] row = new float[features];
            for (int f = 0; f < features; f++) {
                row[f] = (float) values.get(i)[f];
            }
            events.add(new Event(labels.get(i), names, row));
        }
        return weights(trained(events, ridge), features, classes);
    }

    private static MaxentModel trained(List<Event> events, double ridge) {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, ridge);
        parameters.put(QNTrainer.THREADS_PARAM, 1);
        parameters.put("DataIndexer", "OnePassRealValue");
        Map<String, String> report = new TreeMap<>();
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters, report);
        try {
            return trainer.train(ObjectStreamUtils.createObjectStream(events));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class that no example has. */
    private static final double NEVER = -20;

    /** The weights read back from what the model says of each feature alone; a constant a feature changes nothing. */
    private static double[][] weights(MaxentModel model, int features, List<String> classes) {
        double[][] weights = new double[features][classes.size()];
        for (int f = 0; f < features; f++) {
            double[] p = model.eval(new String[] {name(f)}, new float[] {1});
            for (int c = 0; c < classes.size(); c++) {
                int at = model.getIndex(classes.get(c));
                weights[f][c] = at >= 0 ? StrictMath.log(Math.max(p[at], Double.MIN_NORMAL)) : f == 0 ? NEVER : 0;
            }
            double mean = 0;
            int known = 0;
            for (int c = 0; c < classes.size(); c++) {
                if (model.getIndex(classes.get(c)) >= 0) {
                    mean += weights[f][c];
                    known++;
                }
            }
            for (int c = 0; c < classes.size(); c++) {
                weights[f][c] -= model.getIndex(classes.get(c)) >= 0 ? mean / known : 0;
            }
        }
        return weights;
    }

    private static String name(int feature) {
        return "f" + feature;
    }
}
