package dev.colloquy.report.exchange;

import dev.colloquy.codebook.CodeTree;
import dev.colloquy.json.DoccanoJson;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.summary.AnalysisResult;

/** JSON Lines for doccano, an item a line. */
public final class DoccanoWriter implements ExportWriter {

    @Override
    public String format() {
        return "doccano";
    }

    @Override
    public String title() {
        return "JSON Lines for doccano, an item a line";
    }

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public String name() {
        return "doccano.jsonl";
    }

    /** How every line goes on behind its spans. */
    @Override
    public String mark() {
        return "],\"cats\":[\"position ";
    }

    @Override
    public void write(AnalysisResult result, ExportFolder into) {
        into.write(
                name(),
                out -> DoccanoJson.write(result, CodeTree.of(result.codebook()).byKey(), out));
    }
}
