package dev.colloquy.report.exchange;

import dev.colloquy.codebook.CodeTree;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.summary.AnalysisResult;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A REFI-QDA project ({@code .qdpx}, schema 1.0 of the standard's version 1.5): a thread is a text, a comment a case, a label a coding by
 * the user Colloquy.
 */
public final class RefiWriter implements ExportWriter {

    private static final String MARK = "REFI-QDA project written by Colloquy";

    @Override
    public String format() {
        return "refi-qda";
    }

    @Override
    public String title() {
        return "project for NVivo, ATLAS.ti, MAXQDA, QualCoder (.qdpx)";
    }

    @Override
    public Shape shape() {
        return Shape.BINARY;
    }

    @Override
    public String name() {
        return "colloquy.qdpx";
    }

    @Override
    public String mark() {
        return MARK;
    }

    @Override
    public void write(AnalysisResult result, ExportFolder into) {
        SortedMap<String, ExportFolder.Text> files = new TreeMap<>();
        CodeTree codes = CodeTree.of(result.codebook());
        files.put("project.qde", out -> RefiProject.write(result, codes, out));
        RefiProject.texts(result).forEach((name, text) -> files.put("sources/" + name, text));
        into.binary(name(), out -> StoredZip.write(files, MARK, out));
    }

    @Override
    public List<String> remarks(AnalysisResult result) {
        return DocumentNotes.of(result);
    }
}
