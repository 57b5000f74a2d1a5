package dev.colloquy.report;

import dev.colloquy.summary.AnalysisResult;
import java.util.List;

/**
 * Writes a result in one format that other programs read. The same result gives the same files.
 *
 * <p>An export carries its mark, so that a later one may take its place and a file of somebody else never loses its own.
 */
public interface ExportWriter {

    /** The format's name, as {@code --to} takes it. */
    String format();

    /** What it is, in a few words, for the list of formats. */
    String title();

    Shape shape();

    /** What its file or folder is called where nobody says. */
    String name();

    /**
     * Words that every export of this format has in its file, in UTF-8, and no file of another program has. Of no use for a
     * folder, which tells by a file of its own what it is.
     */
    String mark();

    /**
     * Writes all files.
     *
     * @param result with at least one thread
     */
    void write(AnalysisResult result, ExportFolder into);

    /** The same writer with what only the user knows; as it is if the format has no place for that. */
    default ExportWriter with(ExportNotes notes) {
        return this;
    }

    /** What the user should know of an export of this result, in sentences. */
    default List<String> remarks(AnalysisResult result) {
        return List.of();
    }

    /** What an export consists of. */
    enum Shape {
        /** One text, that may go to standard output. */
        TEXT,
        /** One file that is no text. */
        BINARY,
        /** Several files. */
        FOLDER
    }
}
