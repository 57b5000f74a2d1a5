package dev.colloquy.report.html;

/** What stays in sight on every page: search, how many are shown, the filters that are on, and the choice of colours. */
final class Bar {

    private Bar() {}

    /**
     * Begins a page.
     *
     * @param search what the search is called, which tells what it looks at
     * @param index whether there is an index of threads to go to
     */
    static void open(Markup out, String skip, String search, boolean index) {
        out.element("a", skip, "class", "skip", "href", "#items").line();
        out.open("header", "class", "bar").line();
        out.open("div", "class", "tools");
        if (index) {
            out.element("a", "All threads", "href", "index.html", "class", "home");
        } else {
            out.element("span", "Colloquy", "class", "home");
        }
        out.open("form", "role", "search", "class", "search");
        out.element("label", search, "for", "q", "class", "sr");
        out.open("input", "id", "q", "type", "search", "placeholder", search + " (press /)", "autocomplete", "off");
        out.close("form");
        out.element("p", "", "class", "status", "role", "status", "aria-live", "polite");
        out.element("button", "Dark", "type", "button", "class", "quiet", "id", "dark", "aria-pressed", "false");
        out.close("div").line();
        out.element("div", "", "class", "chips", "aria-label", "Filters that are on", "role", "group");
        out.close("header").line();
        out.open("noscript")
                .element(
                        "p",
                        "Scripts are off: texts, labels, reasons and tables are all here; plots, filters and search are not.",
                        "class",
                        "noscript")
                .close("noscript")
                .line();
    }

    /** Where the script tells why an item has its labels. */
    static void panel(Markup out) {
        out.open("dialog", "id", "panel", "aria-labelledby", "panel-head").line();
        out.open("div", "class", "panel-top").element("h3", "", "id", "panel-head", "tabindex", "-1");
        out.element("button", "Close", "type", "button", "class", "quiet", "id", "panel-close")
                .close("div");
        out.element("div", "", "class", "why-body").close("dialog").line();
    }
}
