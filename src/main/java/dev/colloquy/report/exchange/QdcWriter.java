package dev.colloquy.report.exchange;

import dev.colloquy.codebook.CodeTree;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.formats.XmlOut;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.summary.AnalysisResult;

/** The codebook as a REFI-QDA codebook ({@code .qdc}, schema 1.0), from which {@code codebook convert} makes YAML again. */
public final class QdcWriter implements ExportWriter {

    private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";
    private static final String ORIGIN = "Colloquy ";

    @Override
    public String format() {
        return "qdc";
    }

    @Override
    public String title() {
        return "codebook for NVivo, ATLAS.ti, MAXQDA, QualCoder";
    }

    @Override
    public Shape shape() {
        return Shape.TEXT;
    }

    @Override
    public String name() {
        return "codebook.qdc";
    }

    @Override
    public String mark() {
        return "origin=\"" + ORIGIN;
    }

    @Override
    public void write(AnalysisResult result, ExportFolder into) {
        String text = text(result.codebook(), result.header().programVersion());
        into.write(name(), text);
    }

    /**
     * A codebook as XML.
     *
     * @param program version of this program
     */
    public static String text(Codebook codebook, String program) {
        XmlOut xml = new XmlOut();
        xml.open("CodeBook", "xmlns", NAMESPACE, "origin", ORIGIN + program);
        RefiCodes.write(xml, CodeTree.of(codebook));
        return xml.close().finish();
    }
}
