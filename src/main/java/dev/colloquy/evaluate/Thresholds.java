package dev.colloquy.evaluate;

import dev.colloquy.text.UserError;
import java.util.Locale;
import java.util.Map;

/** What can be asked of a measure, checked before any work is done. */
public final class Thresholds {

    private Thresholds() {}

    /**
     * Checks names and values.
     *
     * @param minima lowest values by the name of the measure, in any case
     * @param lower true if the lower end of the interval is what counts
     * @throws UserError if there can be no such measure, or no such value of it
     */
    public static void demand(Map<String, Double> minima, boolean lower) {
        minima.forEach((name, value) -> demand(name, value, lower));
    }

    private static void demand(String asked, double value, boolean lower) {
        String name = asked.toLowerCase(Locale.ROOT);
        if (!Measure.names().contains(name)) {
            throw new UserError(
                    "--min: there is no measure " + asked, "measures are " + String.join(", ", Measure.names()));
        }
        int least = name.equals(Measure.ALPHA) ? -1 : 0;
        if (!(value >= least && value <= 1)) {
            throw new UserError("--min: " + value + " is no value of " + name, "its values go from " + least + " to 1");
        }
        if (lower && name.equals(Measure.ALPHA)) {
            throw new UserError("--lower: alpha has no interval", "leave out --lower, or ask for another measure");
        }
    }
}
