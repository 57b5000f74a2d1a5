package dev.colloquy.report.html;

import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.codebook.Target;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.summary.ThemeCount;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Shown;
import java.util.Comparator;
import java.util.List;

/** The page over all threads: what they add up to, plots, and the threads with links to their pages. */
final class IndexPage {

    private static final int LONGEST = 90;
    private static final int MOST_WORKS = 500;
    private static final String TITLE = "All threads";

    private final Markup out = new Markup();
    private final AnalysisResult result;

    private IndexPage(AnalysisResult result) {
        this.result = result;
    }

    static String of(AnalysisResult result) {
        return new IndexPage(result).write();
    }

    private String write() {
        Bar.open(out, "Skip to the threads", "Search titles", false);
        out.open("main").line();
        intro();
        out.open("section", "class", "items", "id", "items", "tabindex", "-1", "aria-labelledby", "items-head")
                .line();
        out.element("h2", "Threads", "id", "items-head");
        threads();
        targets();
        out.element("p", "No thread is left. Take a filter away to see more.", "class", "nothing", "hidden", "");
        out.close("section").line();
        out.open("section", "class", "figures", "aria-label", "Plots").line();
        themes();
        works();
        out.close("section").line();
        Methods.problems(out, result.problems());
        out.close("main").line();
        Methods.write(out, result.header(), TITLE);
        return Shell.page(TITLE, "index", out);
    }

    private void intro() {
        out.open("section", "class", "intro").element("h1", TITLE);
        out.element(
                "p",
                Sentences.plural(result.threads().size(), "thread") + " with "
                        + Sentences.plural(result.itemCount(), "item") + ": " + Sentences.counts(result.stance()) + "."
                        + Sentences.uncertain(result.uncertain())
                        + Sentences.languages(result.languages()),
                "class",
                "lead");
        result.codebook().targets().stream()
                .findFirst()
                .ifPresent(t -> out.open("p")
                        .text("Stance towards ")
                        .open("b")
                        .words(t.name())
                        .close("b")
                        .close("p"));
        out.open("ul", "class", "tally", "aria-label", "Items by stance");
        for (Stance stance : Stance.values()) {
            out.open("li", "class", Looks.name(stance));
            CountTable.button(
                    out, Token.of(Token.STANCE, stance.name()), result.stance().of(stance));
            out.open("span", "class", "what")
                    .element("span", Looks.sign(stance), "class", "sign " + Looks.name(stance), "aria-hidden", "true")
                    .text(" " + Sentences.stance(stance))
                    .close("span")
                    .close("li");
        }
        out.open("li", "class", "unsure");
        CountTable.button(out, Token.of(Token.SURE, ItemTokens.UNSURE), result.uncertain());
        out.element("span", "? uncertain", "class", "what").close("li");
        out.close("ul").close("section").line();
    }

    private void threads() {
        Figure figure = Figure.unfolded(
                out, "bars", "threads-by-stance", "Stance over the threads", "Items of each thread by their stance.");
        CountTable table = new CountTable(out);
        table.open("thread", List.of("uncertain", "sources", "file"));
        for (ThreadResult thread : result.threads()) {
            out.open(
                    "tr",
                    "class",
                    "thread",
                    "data-href",
                    Token.page(thread.thread().id()),
                    "data-n",
                    IndexTokens.counts(result, thread),
                    "data-s",
                    IndexTokens.sources(result, thread));
            out.open("th", "scope", "row")
                    .open("a", "href", Token.page(thread.thread().id()))
                    .words(Names.thread(thread.thread()))
                    .close("a")
                    .close("th");
            link(thread, "", thread.items().size(), 0);
            for (Stance stance : Stance.values()) {
                link(
                        thread,
                        Token.of(Token.STANCE, stance.name()),
                        thread.stance().of(stance),
                        (int) thread.items().stream()
                                .filter(i -> i.label() == stance && i.stance().uncertain())
                                .count());
            }
            link(thread, Token.of(Token.SURE, ItemTokens.UNSURE), thread.uncertain(), 0);
            out.element("td", Integer.toString(thread.sources().size()), "class", "num");
            table.cell(thread.thread().file());
            table.endRow();
        }
        table.close();
        figure.close("threads-by-stance");
    }

    /** @param unsure how many of them are uncertain, for the plot */
    private void link(ThreadResult thread, String token, int count, int unsure) {
        out.open("td", "class", "num", "data-u", Integer.toString(unsure));
        if (count == 0) {
            out.text("0");
        } else {
            out.element(
                    "a",
                    Integer.toString(count),
                    "class",
                    "n",
                    "href",
                    Token.page(thread.thread().id()) + (token.isEmpty() ? "" : "#" + token));
        }
        out.close("td");
    }

    /** Stance towards every target, where there are several. */
    private void targets() {
        List<Target> targets = result.codebook().targets();
        if (targets.size() < 2) {
            return;
        }
        Figure figure = Figure.unfolded(
                out,
                "bars",
                "stance-towards-every-target",
                "Stance towards every target",
                "All other numbers of this page are about the first one.");
        CountTable table = new CountTable(out);
        table.open("towards", List.of("uncertain"));
        for (int i = 0; i < targets.size(); i++) {
            String id = targets.get(i).id();
            String token = Token.of(Token.TOWARDS, Integer.toString(i));
            table.row(token, Shown.oneLine(targets.get(i).name()), result.stance(id));
            table.cell(token + " " + Token.of(Token.SURE, ItemTokens.UNSURE), result.uncertain(id));
            table.endRow();
        }
        table.close();
        figure.close("stance-towards-every-target");
    }

    private void themes() {
        if (result.themes().isEmpty()) {
            return;
        }
        Figure figure = Figure.open(
                out, "bars", "themes-by-stance", "Themes by stance", "Items of all threads that touch a theme.");
        CountTable table = new CountTable(out);
        table.open("theme", List.of());
        for (ThemeCount theme : result.themes()) {
            table.row(
                    Token.of(Token.THEME, theme.theme()),
                    Names.theme(result.codebook(), theme.theme()),
                    theme.byStance());
            table.endRow();
        }
        table.close();
        figure.close("themes-by-stance");
    }

    private void works() {
        List<CorpusWork> works = result.sources().named().stream()
                .sorted(Comparator.comparingInt((CorpusWork w) -> -w.uses().size()))
                .limit(MOST_WORKS)
                .toList();
        if (works.isEmpty()) {
            return;
        }
        int rest = result.sources().named().size() - works.size();
        Figure figure = Figure.open(
                out,
                "bars",
                "sources-by-stance",
                "Sources by stance",
                Sentences.share(result.sources().share())
                        + (rest > 0 ? " " + rest + " more works are in summary.json." : ""));
        CountTable table = new CountTable(out);
        table.open("source", List.of("threads", "key", "address"));
        for (CorpusWork work : works) {
            table.row(
                    Token.of(Token.SOURCE, work.key()),
                    Shown.shortened(Shown.oneLine(WorkLabel.of(work.work(), work.words())), LONGEST),
                    work.byStance());
            out.element("td", Integer.toString(work.threads().size()), "class", "num");
            table.cell(work.key());
            out.open("td");
            WorkLabel.address(work.work()).ifPresent(a -> WhyView.address(out, a));
            out.close("td");
            table.endRow();
        }
        table.close();
        figure.close("sources-by-stance");
    }
}
