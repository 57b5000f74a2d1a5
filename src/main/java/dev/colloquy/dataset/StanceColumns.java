package dev.colloquy.dataset;

import dev.colloquy.annotate.Doubt;
import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.summary.RoundedShares;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of a stance, the same in every table that has one. */
final class StanceColumns {

    static final List<String> LABELS = names(Stance.values());

    private StanceColumns() {}

    static <R> DataTable.Builder<R> add(DataTable.Builder<R> table, Function<R, StanceAnnotation> stance) {
        table.column(
                        Column.text("label", "The author's overall position towards the target.")
                                .oneOf(LABELS),
                        r -> Cell.of(stance.apply(r).label().name()))
                .column(
                        Column.number("score", "How likely that label is.").in("probability, 0 to 1, two decimals"),
                        r -> Cell.of(share(stance.apply(r), stance.apply(r).label())));
        for (Stance label : Stance.values()) {
            table.column(
                    Column.number(
                                    "score_" + label.name().toLowerCase(Locale.ROOT),
                                    "How likely " + label + " is; the four add up to 1.")
                            .in("probability, 0 to 1, two decimals"),
                    r -> Cell.of(share(stance.apply(r), label)));
        }
        return table.column(
                        Column.truth("uncertain", "True if there is any doubt about the label: look at it first."),
                        r -> Cell.of(stance.apply(r).uncertain()))
                .column(
                        Column.text(
                                        "doubts",
                                        "Why it is uncertain, codes parted by blanks: " + doubts(Doubt.values())
                                                + " (docs/report-contract.md).")
                                .orNothing("the label is not uncertain"),
                        r -> Cell.of(stance.apply(r).doubts().stream()
                                .map(Doubt::name)
                                .collect(Collectors.collectingAndThen(
                                        Collectors.joining(" "), StanceColumns::unlessEmpty))));
    }

    static Optional<String> unlessEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static BigDecimal share(StanceAnnotation stance, Stance label) {
        return RoundedShares.of(stance.scores()).getOrDefault(label, BigDecimal.ZERO);
    }

    private static String doubts(Doubt... all) {
        return String.join(", ", names(all));
    }

    static List<String> names(Enum<?>... all) {
        return Arrays.stream(all).map(Enum::name).toList();
    }
}
