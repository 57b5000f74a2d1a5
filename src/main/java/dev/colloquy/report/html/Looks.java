package dev.colloquy.report.html;

import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.report.Sentences;
import java.util.Locale;

/** How positions look: each has a sign and a line of its own beside its colour. */
final class Looks {

    private Looks() {}

    /** Its name in style sheets and scripts. */
    static String name(Stance stance) {
        return stance.name().toLowerCase(Locale.ROOT);
    }

    static String sign(Stance stance) {
        return switch (stance) {
            case FAVOR -> "▲";
            case AGAINST -> "▼";
            case MIXED -> "◆";
            case NONE -> "○";
        };
    }

    /** A label with its sign; one that is uncertain is dashed and has a question mark. */
    static void badge(Markup out, StanceAnnotation stance) {
        badge(out, stance.label(), stance.uncertain());
    }

    static void badge(Markup out, Stance label, boolean uncertain) {
        out.open("span", "class", "badge " + name(label) + (uncertain ? " unsure" : ""));
        out.element("span", sign(label), "class", "sign", "aria-hidden", "true");
        out.text(" " + Sentences.stance(label));
        if (uncertain) {
            out.element("span", " ?", "class", "sign", "aria-hidden", "true");
            out.element("span", " (uncertain)", "class", "sr");
        }
        out.close("span");
    }

    /** A score where {@code --check} looks for scores; no text of a corpus can take this form. */
    static void score(Markup out, String score) {
        out.element("i", score, "class", "p");
    }
}
