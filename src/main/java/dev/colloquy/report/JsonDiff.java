package dev.colloquy.report;

import dev.colloquy.diff.Comparison;
import dev.colloquy.json.DiffJson;

/** A comparison for other programs. */
public final class JsonDiff implements DiffWriter {

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String write(Comparison comparison) {
        return DiffJson.write(comparison);
    }
}
