package dev.colloquy.report.html;

/** The legend of the marks in texts, which is also how layers of them are switched off and on. */
final class Layers {

    private Layers() {}

    static void write(Markup out) {
        out.open("fieldset", "class", "layers")
                .element("legend", "Marks in the text")
                .line();
        layer(out, "stance", () -> {
            sample(out, "favor", "in favor");
            sample(out, "against", "against");
            sample(out, "mixed", "weighs both");
        });
        layer(out, "reported", () -> sample(out, "reported of-none", "reported of others"));
        layer(out, "toward", () -> sample(out, "toward", "agrees or disagrees"));
        layer(out, "theme", () -> out.element("mark", "theme", "class", "theme"));
        layer(out, "cite", () -> out.element("mark", "source", "class", "cite"));
        out.close("fieldset").line();
    }

    private static void layer(Markup out, String name, Runnable samples) {
        out.open("label").open("input", "type", "checkbox", "data-layer", name, "checked", "");
        out.text(" ");
        samples.run();
        out.close("label").line();
    }

    private static void sample(Markup out, String look, String words) {
        out.open("i", "class", "sign " + look).close("i").element("mark", words, "class", look);
        out.text(" ");
    }
}
