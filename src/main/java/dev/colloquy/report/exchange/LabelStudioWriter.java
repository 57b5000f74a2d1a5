package dev.colloquy.report.exchange;

import dev.colloquy.codebook.CodeTree;
import dev.colloquy.codebook.CodeTree.Code;
import dev.colloquy.formats.XmlOut;
import dev.colloquy.json.LabelStudioJson;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.summary.AnalysisResult;
import java.util.List;
import java.util.Map;

/** Tasks for Label Studio with predictions, an item a task, and the labelling configuration that they need. */
public final class LabelStudioWriter implements ExportWriter {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String POSITION = CodeTree.POSITIONS;

    @Override
    public String format() {
        return "label-studio";
    }

    @Override
    public String title() {
        return "tasks for Label Studio, with its configuration";
    }

    @Override
    public Shape shape() {
        return Shape.FOLDER;
    }

    @Override
    public String name() {
        return "label-studio";
    }

    @Override
    public String mark() {
        return "";
    }

    @Override
    public void write(AnalysisResult result, ExportFolder into) {
        CodeTree codes = CodeTree.of(result.codebook());
        into.write("tasks.json", out -> LabelStudioJson.write(result, codes.byKey(), out));
        into.write("labeling-config.xml", config(codes));
    }

    /** The tags of Label Studio's own, without a declaration, as its form for code takes them. */
    private static String config(CodeTree codes) {
        Map<String, Code> byKey = codes.byKey();
        XmlOut xml = new XmlOut();
        xml.open("View");
        // Without it line ends are shown as blanks, and places drift.
        xml.leaf("Style", ".htx-text { white-space: pre-wrap; }");
        xml.empty("Header", "value", "$title");
        xml.open("Labels", "name", "label", "toName", "text");
        byKey.values().stream()
                .filter(c -> c.codable() && !c.key().startsWith(POSITION + "/"))
                .forEach(c -> xml.empty("Label", "value", c.name(), "background", c.color()));
        xml.close();
        xml.empty("Text", "name", "text", "value", "$text");
        for (Code target : byKey.get(POSITION) == null
                ? List.<Code>of()
                : byKey.get(POSITION).codes()) {
            String id = target.key().substring(POSITION.length() + 1);
            xml.empty("Header", "value", target.name());
            xml.open(
                    "Choices", "name", POSITION + "-" + id, "toName", "text", "choice", "single", "showInLine", "true");
            target.codes()
                    .forEach(side -> xml.empty(
                            "Choice", "value", side.key().substring(side.key().lastIndexOf('/') + 1)));
            xml.close();
        }
        return xml.close().finish().substring(DECLARATION.length());
    }
}
