package dev.colloquy.report.html;

import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.ShareChange;
import dev.colloquy.diff.Told;
import dev.colloquy.diff.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How shares changed, as a plot of differences with their intervals and as a table. */
final class DiffShares {

    private static final List<String> COLUMNS =
            List.of("share", "before", "after", "change", "95 % interval", "verdict", "by cause", "items");

    private final Markup out;
    private final Comparison comparison;

    DiffShares(Markup out, Comparison comparison) {
        this.out = out;
        this.comparison = comparison;
    }

    /** @param name of the file with the table */
    void write(String name, String title, Optional<String> thread) {
        List<ShareChange> shares = comparison.shares(thread);
        if (shares.isEmpty()) {
            return;
        }
        Figure figure = Figure.unfolded(
                out,
                "shares",
                name,
                title,
                "Changes in percentage points with 95 % intervals. " + Told.rule(comparison.tolerance()));
        head(out, COLUMNS);
        shares.forEach(this::row);
        out.close("tbody").close("table");
        figure.close(name);
    }

    private void row(ShareChange share) {
        List<String> attributes = new ArrayList<>(List.of(
                "data-d",
                Told.points(share.difference()),
                "data-t",
                Told.percent(comparison.tolerance()),
                "data-v",
                share.verdict() == Verdict.MOVED ? "moved" : share.verdict() == Verdict.SAME ? "same" : "unknown"));
        share.interval()
                .ifPresent(i ->
                        attributes.addAll(List.of("data-l", Told.points(i.low()), "data-h", Told.points(i.high()))));
        out.open("tr", attributes.toArray(String[]::new));
        out.open("th", "scope", "row").words(Told.share(share)).close("th");
        cell(out, Told.count(share.before()));
        cell(out, Told.count(share.after()));
        cell(out, Told.points(share.difference()));
        cell(
                out,
                share.interval()
                        .map(i -> Told.points(i.low()) + " to " + Told.points(i.high()))
                        .orElse(share.still() ? Told.STILL : ""));
        cell(out, Told.verdict(share, comparison.tolerance()));
        cell(out, Told.parts(share.parts()));
        cell(out, Told.flow(share));
        out.close("tr").line();
    }

    /** Begins a table. */
    static void head(Markup out, List<String> columns) {
        out.open("table").open("thead").open("tr");
        columns.forEach(c -> out.element("th", c, "scope", "col"));
        out.close("tr").close("thead").open("tbody").line();
    }

    static void cell(Markup out, String text) {
        out.open("td").words(text).close("td");
    }
}
