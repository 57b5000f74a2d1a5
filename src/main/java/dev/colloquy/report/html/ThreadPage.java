package dev.colloquy.report.html;

import dev.colloquy.annotate.Stance;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.codebook.Target;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.summary.ThreadResult;
import java.util.List;

/** The page of one thread: the answer first, then plots, then the thread itself with its evidence marked. */
final class ThreadPage {

    private final Markup out = new Markup();
    private final RunHeader header;
    private final Codebook codebook;
    private final ThreadResult thread;
    private final Dates dates;

    private ThreadPage(RunHeader header, Codebook codebook, ThreadResult thread) {
        this.header = header;
        this.codebook = codebook;
        this.thread = thread;
        this.dates = Dates.of(thread.items());
    }

    static String of(RunHeader header, Codebook codebook, ThreadResult thread) {
        return new ThreadPage(header, codebook, thread).write();
    }

    private String write() {
        String title = Names.thread(thread.thread());
        Bar.open(out, "Skip to the items", "Search", true);
        out.open("main").line();
        intro(title);
        out.open("section", "class", "figures", "aria-label", "Plots").line();
        new ThreadFigures(out, codebook, thread, dates).write();
        out.close("section").line();
        out.open("div", "class", "work").line();
        out.open("nav", "class", "facets", "aria-label", "Narrow down");
        out.open("details", "open", "").element("summary", "Narrow down").line();
        new Facets(out, codebook, thread, dates).write();
        out.close("details").close("nav").line();
        items();
        out.close("div").line();
        Methods.problems(out, thread.problems());
        out.close("main").line();
        Methods.write(out, header, title);
        Bar.panel(out);
        return Shell.page(title, "thread", out);
    }

    private void intro(String title) {
        out.open("section", "class", "intro").line();
        out.element("h1", title, "dir", "auto");
        targets();
        out.open("ul", "class", "tally", "aria-label", "Items by stance");
        for (Stance stance : Stance.values()) {
            out.open("li", "class", Looks.name(stance));
            CountTable.button(
                    out, Token.of(Token.STANCE, stance.name()), thread.stance().of(stance));
            out.open("span", "class", "what")
                    .element("span", Looks.sign(stance), "class", "sign " + Looks.name(stance), "aria-hidden", "true")
                    .text(" " + Sentences.stance(stance))
                    .close("span")
                    .close("li");
        }
        out.open("li", "class", "unsure");
        CountTable.button(out, Token.of(Token.SURE, ItemTokens.UNSURE), thread.uncertain());
        out.element("span", "? uncertain", "class", "what").close("li");
        out.close("ul").close("section").line();
    }

    private void targets() {
        List<Target> targets = thread.targets();
        if (targets.size() > 1) {
            out.open("p", "class", "switch")
                    .element("label", "Stance towards", "for", "target")
                    .text(" ")
                    .open("select", "id", "target");
            for (int i = 0; i < targets.size(); i++) {
                out.element("option", targets.get(i).name(), "value", Integer.toString(i));
            }
            out.close("select").close("p").line();
        }
        for (int i = 0; i < targets.size(); i++) {
            Target target = targets.get(i);
            out.open("div", "class", "towards" + (i == 0 ? "" : " other"), "data-target", Integer.toString(i));
            out.element("p", Sentences.summary(thread.towards(target.id())), "class", "lead");
            out.open("div", "class", "target");
            out.open("p").text("Target: ").open("b").words(target.name()).close("b");
            if (codebook.targets().isEmpty()) {
                out.text(" (" + Sentences.targetOf(thread.thread().post()) + ")");
            }
            out.close("p").open("p", "class", "claims");
            claim(Stance.FAVOR, target.favor());
            out.text(" ");
            claim(Stance.AGAINST, target.against());
            out.close("p").close("div").close("div").line();
        }
    }

    private void claim(Stance side, String claim) {
        out.open("span").element("span", Looks.sign(side), "class", "sign " + Looks.name(side), "aria-hidden", "true");
        out.text(" " + Sentences.stance(side) + ": ").quote(claim).close("span");
    }

    private void items() {
        out.open("section", "class", "items", "id", "items", "tabindex", "-1", "aria-labelledby", "items-head")
                .line();
        out.element("h2", "The thread", "id", "items-head");
        Layers.write(out);
        out.element("p", "No item is left. Take a filter away to see more.", "class", "nothing", "hidden", "");
        ItemTokens tokens = new ItemTokens(thread, dates);
        ItemView view = new ItemView(out, codebook, thread, tokens);
        Replies.of(thread.items()).forEach(p -> view.write(p.item(), p.depth()));
        out.close("section").line();
    }
}
