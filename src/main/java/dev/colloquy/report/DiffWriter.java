package dev.colloquy.report;

import dev.colloquy.diff.Comparison;

/** Writes a comparison of two editions in one format. */
public interface DiffWriter {

    /** Name of the format, as the user gives it. */
    String format();

    String write(Comparison comparison);
}
