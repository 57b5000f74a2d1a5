package dev.colloquy.report.exchange;

import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import java.util.List;

/** UIMA CAS in XMI 1.0, a thread a file, and the type system, for INCEpTION and other programs of UIMA. */
public final class XmiWriter implements ExportWriter {

    @Override
    public String format() {
        return "xmi";
    }

    @Override
    public String title() {
        return "UIMA XMI with its type system, for INCEpTION";
    }

    @Override
    public Shape shape() {
        return Shape.FOLDER;
    }

    @Override
    public String name() {
        return "xmi";
    }

    @Override
    public String mark() {
        return "";
    }

    @Override
    public void write(AnalysisResult result, ExportFolder into) {
        into.write("TypeSystem.xml", XmiTypes.xml());
        for (ThreadResult thread : result.threads()) {
            String xmi = new XmiDocument(thread).xml();
            into.write(ThreadFiles.name(thread.thread().id()) + ".xmi", xmi);
        }
    }

    @Override
    public List<String> remarks(AnalysisResult result) {
        return DocumentNotes.of(result);
    }
}
