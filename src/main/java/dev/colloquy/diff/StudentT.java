package dev.colloquy.diff;

/** Student's t and the normal distribution, as far as intervals of few units need them. */
final class StudentT {

    private static final double TAIL = 0.025;
    private static final double LOG_ROOT_TWO_PI = 0.9189385332046728;

    /** From here on the normal distribution is near enough: its point is 0.003 lower at most. */
    private static final int MANY = 1000;

    private static final double NORMAL_POINT = 1.959964;

    private static final double WIDEST = 1000;
    private static final int HALVINGS = 60;

    private StudentT() {}

    /**
     * The tail to cut at either side of the draws for an interval of 95 %: the normal probability below {@code -sqrt(n / (n - 1))
     * t}, where t is the 97.5 % point of Student's t with n - 1 degrees of freedom. It goes to 0.025 from below as n grows.
     *
     * @param n units, at least 3
     */
    static double expandedTail(int n) {
        return normal(-Math.sqrt(n / (n - 1.0)) * quantile(n - 1));
    }

    /** The 97.5 % point, by halving. */
    static double quantile(int degrees) {
        if (degrees > MANY) {
            return NORMAL_POINT;
        }
        double low = 0;
        double high = WIDEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (upperTail(middle, degrees) > TAIL) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** The probability above t, by the finite sums of Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.3 and 4. */
    private static double upperTail(double t, int degrees) {
        double angle = Math.atan(t / Math.sqrt(degrees));
        double cosine = Math.cos(angle);
        boolean odd = degrees % 2 == 1;
        double term = odd ? cosine : 1;
        double sum = degrees == 1 ? 0 : term;
        for (int k = odd ? 3 : 2; k <= degrees - 2; k += 2) {
            term *= cosine * cosine * (k - 1) / k;
            sum += term;
        }
        double within = odd ? 2 / Math.PI * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
        return (1 - within) / 2;
    }

    /** The standard normal distribution function: Marsaglia, Evaluating the Normal Distribution, J. Stat. Softw. 11(4), 2004. */
    static double normal(double x) {
        double sum = x;
        double last = 0;
        double term = x;
        for (int i = 3; sum != last; i += 2) {
            last = sum;
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2 - LOG_ROOT_TWO_PI);
    }
}
