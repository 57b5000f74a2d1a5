package dev.colloquy.report.exchange;

import dev.colloquy.codebook.CodeTree;
import dev.colloquy.json.WebAnnotationJson;
import dev.colloquy.model.ThreadText;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;

/** W3C Web Annotations in JSON-LD, and the texts that they are on. */
public final class WebAnnotationWriter implements ExportWriter {

    private static final String TEXTS = "texts/";

    @Override
    public String format() {
        return "w3c";
    }

    @Override
    public String title() {
        return "W3C Web Annotations in JSON-LD, and their texts";
    }

    @Override
    public Shape shape() {
        return Shape.FOLDER;
    }

    @Override
    public String name() {
        return "annotations";
    }

    @Override
    public String mark() {
        return "";
    }

    @Override
    public void write(AnalysisResult result, ExportFolder into) {
        into.write(
                "annotations.jsonld",
                out -> WebAnnotationJson.write(
                        result,
                        CodeTree.of(result.codebook()).byKey(),
                        thread -> TEXTS + ThreadFiles.address(thread.thread().id()) + ".txt",
                        out));
        for (ThreadResult thread : result.threads()) {
            into.write(
                    TEXTS + ThreadFiles.name(thread.thread().id()) + ".txt",
                    ThreadText.of(thread.thread()).value());
        }
    }
}
