package dev.colloquy.report.html;

/** A plot with its data beside it: the script draws what the table holds, and writes the table as CSV. */
final class Figure {

    private final Markup out;

    private Figure(Markup out) {
        this.out = out;
    }

    /**
     * Begins a figure up to its table.
     *
     * @param kind how it is drawn
     * @param name of its CSV file
     * @param about one sentence on what it shows
     */
    static Figure open(Markup out, String kind, String name, String title, String about) {
        return open(out, kind, name, title, about, false);
    }

    /** The same with its table in sight. */
    static Figure unfolded(Markup out, String kind, String name, String title, String about) {
        return open(out, kind, name, title, about, true);
    }

    private static Figure open(Markup out, String kind, String name, String title, String about, boolean unfolded) {
        out.open("figure", "class", "plot", "data-plot", kind, "id", "plot-" + name)
                .line();
        out.open("figcaption").element("h2", title).element("p", about).close("figcaption");
        out.open("div", "class", "chart").close("div").line();
        out.open("details", unfolded ? new String[] {"open", ""} : new String[0])
                .element("summary", "Table");
        out.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title + ", table");
        return new Figure(out);
    }

    void close(String name) {
        out.close("div").close("details");
        out.element(
                "button",
                "CSV",
                "type",
                "button",
                "class",
                "csv quiet",
                "data-csv",
                name + ".csv",
                "aria-label",
                "CSV of " + name.replace('-', ' '));
        out.close("figure").line();
    }
}
