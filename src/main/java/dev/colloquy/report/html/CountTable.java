package dev.colloquy.report.html;

import dev.colloquy.annotate.Stance;
import dev.colloquy.report.Sentences;
import dev.colloquy.summary.StanceCounts;
import java.util.List;
import java.util.Set;

/** A table of counts by position, from which a plot is drawn; each count is a button that shows the items behind it. */
final class CountTable {

    private static final String TOTAL = "items";

    /** Those of the further columns that hold numbers. */
    private static final Set<String> NUMBERS = Set.of("uncertain", "sources", "threads");

    private final Markup out;

    CountTable(Markup out) {
        this.out = out;
    }

    /** @param more names of further columns */
    void open(String rows, List<String> more) {
        out.open("table", "class", "counts").open("thead").open("tr");
        out.element("th", rows, "scope", "col").element("th", TOTAL, "scope", "col", "class", "num");
        for (Stance stance : Stance.values()) {
            out.open("th", "scope", "col", "class", "num", "data-s", Looks.name(stance))
                    .element("span", Looks.sign(stance), "class", "sign " + Looks.name(stance), "aria-hidden", "true")
                    .text(" " + Sentences.stance(stance))
                    .close("th");
        }
        for (String name : more) {
            if (NUMBERS.contains(name)) {
                out.element("th", name, "scope", "col", "class", "num");
            } else {
                out.element("th", name, "scope", "col");
            }
        }
        out.close("tr").close("thead").open("tbody").line();
    }

    /**
     * A row up to its counts.
     *
     * @param token what the items of the row have in common
     */
    void row(String token, String name, StanceCounts counts) {
        out.open("tr").open("th", "scope", "row").words(name).close("th");
        cell(token, counts.total());
        for (Stance stance : Stance.values()) {
            cell((token + " " + Token.of(Token.STANCE, stance.name())).strip(), counts.of(stance));
        }
    }

    void cell(String text) {
        out.open("td").words(text).close("td");
    }

    void endRow() {
        out.close("tr").line();
    }

    void close() {
        out.close("tbody").close("table").line();
    }

    void cell(String tokens, int count) {
        out.open("td", "class", "num");
        button(out, tokens, count);
        out.close("td");
    }

    /** A number that shows the items which it counts. */
    static void button(Markup out, String tokens, int count) {
        if (count == 0) {
            out.open("button", "type", "button", "class", "n", "data-f", tokens, "disabled", "");
        } else {
            out.open("button", "type", "button", "class", "n", "data-f", tokens);
        }
        out.text(Integer.toString(count)).close("button");
    }
}
