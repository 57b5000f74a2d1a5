package dev.colloquy.report.html;

import dev.colloquy.annotate.KeyphraseAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.SourceUse;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.summary.ThemeCount;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Shown;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The plots of a thread, each with its table. Those that would show nothing are left out. */
final class ThreadFigures {

    private static final int LONGEST = 90;

    private final Markup out;
    private final Codebook codebook;
    private final ThreadResult thread;
    private final Dates dates;

    ThreadFigures(Markup out, Codebook codebook, ThreadResult thread, Dates dates) {
        this.out = out;
        this.codebook = codebook;
        this.thread = thread;
        this.dates = dates;
    }

    void write() {
        order();
        time();
        themes();
        sources();
        phrases();
    }

    /** Its table is made when it is opened, out of the items themselves. */
    private void order() {
        Figure figure = Figure.open(
                out,
                "order",
                "stance-over-the-thread",
                "Stance over the thread",
                "Each item in its order: how likely it is in favor, less how likely it is against.");
        figure.close("stance-over-the-thread");
    }

    private void time() {
        Map<String, StanceCounts> byBin = new HashMap<>();
        for (ItemResult item : thread.items()) {
            dates.bin(item).ifPresent(b -> byBin.merge(b, StanceCounts.of(List.of(item.label())), StanceCounts::plus));
        }
        if (byBin.size() < 2) {
            return;
        }
        Figure figure = Figure.open(
                out,
                "time",
                "stance-over-time",
                "Stance over time",
                known(byBin.values().stream().mapToInt(StanceCounts::total).sum()));
        CountTable table = new CountTable(out);
        table.open("when", List.of());
        for (String bin : dates.bins()) {
            table.row(
                    Token.of(Token.DATE, bin),
                    bin.replace('T', ' ') + (bin.contains("T") ? ":00" : ""),
                    byBin.getOrDefault(bin, StanceCounts.of(List.of())));
            table.endRow();
        }
        table.close();
        figure.close("stance-over-time");
    }

    private String known(int dated) {
        int all = thread.items().size();
        return dated == all
                ? "Items by their date, as it is written."
                : "Items by their date, as it is written; " + (all - dated) + " of " + all + " have none.";
    }

    private void themes() {
        if (thread.themes().isEmpty()) {
            return;
        }
        Figure figure = Figure.open(
                out, "bars", "themes-by-stance", "Themes by stance", "Items that touch a theme of the codebook.");
        CountTable table = new CountTable(out);
        table.open("theme", List.of());
        for (ThemeCount theme : thread.themes()) {
            table.row(Token.of(Token.THEME, theme.theme()), Names.theme(codebook, theme.theme()), theme.byStance());
            table.endRow();
        }
        table.close();
        figure.close("themes-by-stance");
    }

    private void sources() {
        if (thread.sources().isEmpty()) {
            return;
        }
        Figure figure = Figure.open(out, "bars", "sources-by-stance", "Sources by stance", "Items that cite a source.");
        CountTable table = new CountTable(out);
        table.open("source", List.of("type", "date", "address"));
        for (SourceUse use : thread.sources()) {
            String name = use.source().id() + " "
                    + Shown.shortened(Shown.oneLine(WorkLabel.of(use.source().work(), use.words())), LONGEST);
            table.row(Token.of(Token.SOURCE, use.source().id()), name, use.byStance());
            table.cell(Sentences.type(use.source().work().type().value()));
            table.cell(use.source().date().map(Object::toString).orElse(""));
            out.open("td");
            WorkLabel.address(use.source().work()).ifPresent(a -> WhyView.address(out, a));
            out.close("td");
            table.endRow();
        }
        table.close();
        figure.close("sources-by-stance");
    }

    private void phrases() {
        if (thread.keyphrases().isEmpty()) {
            return;
        }
        Map<String, Stance> labels =
                thread.items().stream().collect(Collectors.toMap(i -> i.item().id(), ItemResult::label));
        Figure figure = Figure.open(
                out,
                "bars",
                "key-phrases-by-stance",
                "Key phrases by stance",
                "Phrases that matter here and that the codebook does not cover.");
        CountTable table = new CountTable(out);
        table.open("phrase", List.of());
        for (KeyphraseAnnotation phrase : thread.keyphrases()) {
            List<Stance> users = phrase.items().stream()
                    .map(i -> labels.getOrDefault(i, Stance.NONE))
                    .toList();
            table.row(Token.of(Token.PHRASE, phrase.phrase()), Shown.oneLine(phrase.phrase()), StanceCounts.of(users));
            table.endRow();
        }
        table.close();
        figure.close("key-phrases-by-stance");
    }
}
