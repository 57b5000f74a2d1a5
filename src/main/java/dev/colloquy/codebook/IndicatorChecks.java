package dev.colloquy.codebook;

import dev.colloquy.codebook.IndicatorReader.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Warns of indicators that do nothing. */
final class IndicatorChecks {

    private IndicatorChecks() {}

    static void check(List<Placed> indicators, List<Placed> excludes, Problems problems) {
        warnOfDuplicates(indicators, "indicator", problems);
        warnOfDuplicates(excludes, "exclude", problems);
        for (Placed placed : indicators) {
            excludes.stream()
                    .filter(exclude -> covers(exclude.indicator(), placed.indicator()))
                    .findFirst()
                    .ifPresent(exclude -> problems.warning(
                            placed.node(),
                            "indicator '" + placed.indicator().phrase() + "' never counts: exclude '"
                                    + exclude.indicator().phrase() + "' always takes it out",
                            "remove one of them, or make the exclude a longer phrase"));
        }
    }

    private static void warnOfDuplicates(List<Placed> all, String what, Problems problems) {
        Set<Indicator> seen = new HashSet<>();
        for (Placed placed : all) {
            if (!seen.add(placed.indicator())) {
                problems.warning(
                        placed.node(),
                        what + " '" + placed.indicator().phrase() + "' stands twice in this theme",
                        "remove one of them");
            }
        }
    }

    /** Whether the exclude matches wherever the indicator does. */
    private static boolean covers(Indicator exclude, Indicator indicator) {
        if (exclude.words().size() != indicator.words().size()
                || (exclude.pos().isPresent() && !exclude.pos().equals(indicator.pos()))) {
            return false;
        }
        for (int i = 0; i < exclude.words().size(); i++) {
            if (!covers(exclude.words().get(i), indicator.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean covers(String exclude, String word) {
        return exclude.equals(word)
                || (exclude.endsWith("*") && word.startsWith(exclude.substring(0, exclude.length() - 1)));
    }
}
