package dev.colloquy.encode;

/** Turns raw network outputs into natural logarithms of probabilities. */
final class LogSoftmax {

    private LogSoftmax() {}

    /** Logarithms of probabilities whose exponentials add up to one, in the order of the values. */
    static double[] of(double... values) {
        double max = Double.NEGATIVE_INFINITY;
        for (double v : values) {
            max = Math.max(max, v);
        }
        double sum = 0;
        for (double v : values) {
            sum += StrictMath.exp(v - max);
        }
        double log = max + StrictMath.log(sum);
        double[] out = new double[values.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = values[i] - log;
        }
        return out;
    }
}
