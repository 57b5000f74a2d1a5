package dev.colloquy.report.html;

import dev.colloquy.model.ReadProblem;
import dev.colloquy.summary.RunHeader;
import java.util.List;

/** The end of a page: what was found odd in reading, how the labels were made, and how to cite the page. */
final class Methods {

    private static final String LIMITS =
            "Stance, holders, themes and sources are found by a program, not by a human coder. An "
                    + "uncertain label (dashed, with a question mark) may well be another; “Why?” says for what reason, and shows the "
                    + "other reading. Read the evidence before you rely on a label.";

    private Methods() {}

    static void problems(Markup out, List<ReadProblem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        out.open("section", "class", "problems")
                .element("h2", "Problems in the input")
                .open("ul");
        problems.forEach(p -> out.open("li").words(p.sentence()).close("li"));
        out.close("ul").close("section").line();
    }

    /** @param name what the page is about */
    static void write(Markup out, RunHeader header, String name) {
        out.open("footer", "class", "methods", "id", "methods").line();
        out.element("h2", "How this was made").element("p", LIMITS);
        out.open("dl");
        entry(out, "program", "Colloquy " + header.programVersion());
        entry(out, "corpus", header.corpusVersion().toString());
        entry(
                out,
                "codebook",
                header.codebookId() + ", version " + header.codebookVersion() + ", " + header.codebookHash());
        header.archiveMap().ifPresent(h -> entry(out, "list of works", h.toString()));
        entry(out, "list of public suffixes", header.publicSuffixList());
        header.models().forEach(m -> entry(out, "model: " + m.role(), m.id() + ", " + m.hash()));
        out.close("dl");
        out.open("p").text("To cite: ").quote(name);
        out.text(", labelled by Colloquy " + header.programVersion() + ", codebook ");
        out.words(header.codebookId() + " " + header.codebookVersion());
        out.text(", corpus " + header.corpusVersion() + ".").close("p");
        out.element("p", "Plots by D3 7.9.0 (ISC licence, within the page). This page loads nothing from any network.");
        out.close("footer").line();
    }

    private static void entry(Markup out, String name, String value) {
        out.open("div").element("dt", name).open("dd").words(value).close("dd").close("div");
    }
}
