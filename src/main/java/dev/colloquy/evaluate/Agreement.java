package dev.colloquy.evaluate;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/** Krippendorff's alpha for nominal labels (Krippendorff, Content Analysis, 2004, ch. 11), with gaps allowed. */
final class Agreement {

    private Agreement() {}

    /**
     * Agreement of several coders.
     *
     * @param coders for each coder the labels by item
     * @return at most 1; empty if fewer than two items have two labels, or if all labels are the same
     */
    static <L extends Comparable<L>> OptionalDouble alpha(List<Map<String, L>> coders) {
        TreeSet<String> units = new TreeSet<>();
        coders.forEach(c -> units.addAll(c.keySet()));
        CodingAnnotationStudy study = new CodingAnnotationStudy(coders.size());
        TreeSet<L> used = new TreeSet<>();
        int pairable = 0;
        for (String unit : units) {
            Object[] row = coders.stream().map(c -> c.get(unit)).toArray();
            List<L> given = coders.stream()
                    .filter(c -> c.containsKey(unit))
                    .map(c -> c.get(unit))
                    .toList();
            if (given.size() >= 2) {
                study.addItemAsArray(row);
                used.addAll(given);
                pairable++;
            }
        }
        if (pairable < 2 || used.size() < 2) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                new KrippendorffAlphaAgreement(study, new NominalDistanceFunction()).calculateAgreement());
    }
}
