package dev.colloquy.report;

import dev.colloquy.summary.CorpusSources;

/** Writes the works of a corpus in one format that other programs read. Pure: the same works give the same text. */
public interface SourceWriter {

    /** The format's name, as {@code --to} takes it. */
    String format();

    /** All works that a reference manager can use, with who cites them. */
    String write(CorpusSources sources);
}
