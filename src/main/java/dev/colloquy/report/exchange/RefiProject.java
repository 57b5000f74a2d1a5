package dev.colloquy.report.exchange;

import dev.colloquy.codebook.CodeTree;
import dev.colloquy.codebook.CodeTree.Code;
import dev.colloquy.formats.XmlOut;
import dev.colloquy.model.RefiGuid;
import dev.colloquy.model.ThreadText;
import dev.colloquy.model.ThreadText.Part;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemMarks;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.Mark;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.NamedGuid;
import dev.colloquy.text.OffsetMap;
import dev.colloquy.text.Shown;
import dev.colloquy.text.Span;
import dev.colloquy.text.XmlFit;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The {@code project.qde} of a REFI-QDA project and the texts that it names, thread by thread. */
final class RefiProject {

    private static final String NAMESPACE = "urn:QDA-XML:project:1.0";

    /** An export tells no time; programs want one all the same. The time of the zip file's entries. */
    private static final String NO_TIME = "1980-01-01T00:00:00Z";

    private static final int LONGEST_NAME = 60;
    private static final String USER = RefiGuid.user();
    private static final String NOTE = NamedGuid.of("note", "run");

    private final AnalysisResult result;
    private final CodeTree codes;
    private final Map<String, Code> byKey;
    private final XmlOut xml;

    private RefiProject(AnalysisResult result, CodeTree codes, Writer out) {
        this.result = result;
        this.codes = codes;
        this.byKey = codes.byKey();
        this.xml = new XmlOut(out);
    }

    /** Writes the {@code project.qde}. */
    static void write(AnalysisResult result, CodeTree codes, Writer out) {
        new RefiProject(result, codes, out).write();
    }

    /** The texts that it names, by file name. */
    static SortedMap<String, ExportFolder.Text> texts(AnalysisResult result) {
        SortedMap<String, ExportFolder.Text> texts = new TreeMap<>();
        for (int i = 0; i < result.threads().size(); i++) {
            int index = i;
            texts.put(
                    file(RefiGuid.source(result.threads().get(i).thread())),
                    out -> out.write(XmlFit.of(
                            ThreadText.of(result.threads().get(index).thread()).value())));
        }
        texts.put(file(NOTE), out -> out.write(RunNote.of(result)));
        return texts;
    }

    private static String file(String guid) {
        return guid + ".txt";
    }

    private void write() {
        xml.open(
                "Project",
                "xmlns",
                NAMESPACE,
                "name",
                "Colloquy: " + Shown.oneLine(result.codebook().name()),
                "origin",
                "Colloquy " + result.header().programVersion(),
                "creatingUserGUID",
                USER,
                "creationDateTime",
                NO_TIME);
        xml.open("Users")
                .empty("User", "guid", USER, "name", RefiGuid.USER_NAME)
                .close();
        xml.open("CodeBook");
        RefiCodes.write(xml, codes);
        xml.close();
        RefiVariables variables = new RefiVariables(xml, result);
        variables.declare();
        xml.open("Cases");
        result.threads().forEach(t -> cases(t, variables));
        xml.close();
        xml.open("Sources");
        result.threads().forEach(t -> source(t, variables));
        xml.close();
        xml.open("Notes");
        text("Note", NOTE, "How the labels were made");
        xml.close().close();
        xml.empty("NoteRef", "targetGUID", NOTE).close();
        xml.finish();
    }

    private void cases(ThreadResult thread, RefiVariables variables) {
        String source = RefiGuid.source(thread.thread());
        ThreadText text = ThreadText.of(thread.thread());
        OffsetMap places = OffsetMap.of(text.value());
        for (int i = 0; i < thread.items().size(); i++) {
            ItemResult item = thread.items().get(i);
            String name = thread.thread().id() + "/" + item.item().id();
            xml.open("Case", "guid", NamedGuid.of("case", source, item.item().id()), "name", Shown.oneLine(name));
            variables.values(thread, item);
            Part part = text.parts().get(i);
            if (!part.body().isEmpty()) {
                Span span = places.codePoints(part.body());
                xml.empty("SelectionRef", "targetGUID", RefiGuid.selection(source, span));
            }
            xml.close();
        }
    }

    private void source(ThreadResult thread, RefiVariables variables) {
        ThreadText text = ThreadText.of(thread.thread());
        String guid = RefiGuid.source(thread.thread());
        text("TextSource", guid, ThreadFiles.name(thread.thread().id()));
        Map<Span, List<Mark>> bySpan = new TreeMap<>();
        for (int i = 0; i < thread.items().size(); i++) {
            Part part = text.parts().get(i);
            ItemMarks.of(thread.items().get(i))
                    .forEach(m -> bySpan.computeIfAbsent(part.place(m.span()), s -> new ArrayList<>())
                            .add(m));
        }
        OffsetMap places = OffsetMap.of(text.value());
        bySpan.forEach((span, marks) -> selection(guid, places.codePoints(span), span.in(text.value()), marks));
        variables.values(thread);
        xml.close();
    }

    /** Begins an element whose text is a file. */
    private void text(String element, String guid, String name) {
        xml.open(
                element,
                "guid",
                guid,
                "name",
                Shown.oneLine(name),
                "plainTextPath",
                "internal://" + file(guid),
                "creatingUser",
                USER,
                "creationDateTime",
                NO_TIME);
    }

    private void selection(String source, Span span, String words, List<Mark> marks) {
        String guid = RefiGuid.selection(source, span);
        xml.open(
                "PlainTextSelection",
                "guid",
                guid,
                "name",
                Shown.shortened(Shown.oneLine(words), LONGEST_NAME),
                "startPosition",
                Integer.toString(span.start()),
                "endPosition",
                Integer.toString(span.end()),
                "creatingUser",
                USER,
                "creationDateTime",
                NO_TIME);
        xml.leaf("Description", marks.stream().map(this::told).distinct().collect(Collectors.joining("\n")));
        Map<String, Code> coded = new LinkedHashMap<>();
        marks.forEach(m -> coded.put(m.key(), code(m)));
        for (Code code : coded.values()) {
            xml.open(
                            "Coding",
                            "guid",
                            RefiGuid.coding(guid, code.guid()),
                            "creatingUser",
                            USER,
                            "creationDateTime",
                            NO_TIME)
                    .empty("CodeRef", "targetGUID", code.guid())
                    .close();
        }
        xml.close();
    }

    private Code code(Mark mark) {
        Code code = byKey.get(mark.key());
        if (code == null) {
            throw new IllegalStateException("no code for " + mark.key());
        }
        return code;
    }

    /** {@code favor (trams): encoder 0.82; endorsed}. */
    private String told(Mark mark) {
        return code(mark).name() + ": " + Shown.oneLine(mark.by()) + " " + Numbers.score(mark.score())
                + (mark.note().isEmpty() ? "" : "; " + Shown.oneLine(mark.note()));
    }
}
