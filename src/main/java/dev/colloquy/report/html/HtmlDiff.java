package dev.colloquy.report.html;

import dev.colloquy.diff.Comparison;
import dev.colloquy.report.DiffWriter;

/** A comparison as a page: two versions side by side, with what changed and why. */
public final class HtmlDiff implements DiffWriter {

    @Override
    public String format() {
        return "html";
    }

    @Override
    public String write(Comparison comparison) {
        return DiffPage.of(comparison);
    }
}
