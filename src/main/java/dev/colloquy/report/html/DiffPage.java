package dev.colloquy.report.html;

import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.Told;
import dev.colloquy.diff.ToldEdits;
import dev.colloquy.diff.WorkMove;
import dev.colloquy.report.Sentences;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of a comparison: what both editions came from, what moved, then each item that changed, side by side. */
final class DiffPage {

    private static final int LONGEST = 120;

    private final Markup out = new Markup();
    private final Comparison comparison;
    private final List<DiffCard> cards;

    private DiffPage(Comparison comparison) {
        this.comparison = comparison;
        this.cards = DiffCard.of(comparison);
    }

    static String of(Comparison comparison) {
        return new DiffPage(comparison).write();
    }

    private String write() {
        String title = "What changed: " + comparison.before().name() + " → "
                + comparison.after().name();
        Bar.open(out, "Skip to the changes", "Search", false);
        out.open("main").line();
        intro(title);
        if (!comparison.unchanged()) {
            out.open("section", "class", "figures", "aria-label", "Shares and sources")
                    .line();
            DiffShares shares = new DiffShares(out, comparison);
            shares.write("shares", "Shares over all items", Optional.empty());
            works();
            Told.threadsApart(comparison)
                    .forEach(t -> shares.write("shares-in-" + Token.encoded(t), "Shares in " + t, Optional.of(t)));
            out.close("section").line();
        }
        out.open("div", "class", "work").line();
        facets();
        out.open("section", "class", "items changes", "id", "items", "tabindex", "-1", "aria-labelledby", "items-head")
                .line();
        out.element("h2", "Changes", "id", "items-head");
        if (cards.isEmpty()) {
            out.element("p", "No item is different.");
        } else {
            out.element("p", "No change is left. Take a filter away to see more.", "class", "nothing", "hidden", "");
        }
        cards.forEach(c -> c.write(out, comparison));
        out.close("section").close("div").line();
        out.close("main").line();
        return Shell.page(title, "diff", out);
    }

    private void intro(String title) {
        out.open("section", "class", "intro").element("h1", title, "dir", "auto");
        out.element("p", Told.headline(comparison), "class", "lead");
        out.open("ul", "class", "stamps");
        Told.stamps(comparison.before(), comparison.after())
                .forEach(l -> out.open("li").words(l).close("li"));
        out.close("ul").line();
        List<String> told = new ArrayList<>(
                comparison.codebook().stream().map(ToldEdits::edit).toList());
        comparison.targets().forEach(t -> told.add("target " + ToldEdits.target(t)));
        told.addAll(comparison.notes());
        if (!told.isEmpty()) {
            out.open("ul", "class", "notes");
            told.forEach(t -> out.open("li").words(t).close("li"));
            out.close("ul").line();
        }
        out.close("section").line();
    }

    private void works() {
        if (comparison.works().isEmpty()) {
            return;
        }
        out.open("section", "class", "plot").element("h2", "Sources");
        out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Sources, table");
        DiffShares.head(out, List.of("source", "named", "what became of it", "before", "after"));
        for (WorkMove work : comparison.works()) {
            out.open("tr").open("th", "scope", "row").words(work.key()).close("th");
            DiffShares.cell(
                    out,
                    work.named()
                            .map(w -> Shown.shortened(Shown.oneLine(w), LONGEST))
                            .orElse(""));
            DiffShares.cell(out, Told.fate(work.fate()));
            DiffShares.cell(out, Sentences.sides(work.before()));
            DiffShares.cell(out, Sentences.sides(work.after()));
            out.close("tr").line();
        }
        out.close("tbody").close("table").close("div").close("section").line();
    }

    private void facets() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String facet : List.of(DiffCard.KIND, DiffCard.CAUSE, DiffCard.THREAD)) {
            cards.stream()
                    .flatMap(c -> c.tokens().stream())
                    .filter(t -> t.startsWith(facet + "="))
                    .forEach(t -> counts.merge(t, 1, Integer::sum));
        }
        out.open("nav", "class", "facets", "aria-label", "Narrow down");
        out.open("details", "open", "").element("summary", "Narrow down").line();
        group("What changed", DiffCard.KIND, counts);
        group("Because of", DiffCard.CAUSE, counts);
        group("Thread", DiffCard.THREAD, counts);
        out.close("details").close("nav").line();
    }

    private void group(String heading, String facet, Map<String, Integer> counts) {
        List<String> own =
                counts.keySet().stream().filter(t -> t.startsWith(facet + "=")).toList();
        if (own.isEmpty()) {
            return;
        }
        out.open("section").element("h3", heading).open("ul");
        own.forEach(t -> Facets.button(out, t, DiffCard.name(t), "", counts.getOrDefault(t, 0)));
        out.close("ul").close("section").line();
    }
}
