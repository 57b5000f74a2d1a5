package dev.colloquy.dataset;

import dev.colloquy.summary.AnalysisResult;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** When items were published. */
public final class Days {

    private Days() {}

    /** The latest day on which an item was published, of those that say it as ISO 8601. */
    public static Optional<LocalDate> latest(AnalysisResult result) {
        return ItemRow.all(result).flatMap(i -> i.day().stream()).max(Comparator.naturalOrder());
    }
}
