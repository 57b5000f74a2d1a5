package dev.colloquy.report.exchange;

import dev.colloquy.formats.XmlOut;
import dev.colloquy.model.ThreadText;
import dev.colloquy.model.ThreadText.Part;
import dev.colloquy.summary.ItemMarks;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.Mark;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.Shown;
import dev.colloquy.text.Span;
import dev.colloquy.text.XmlFit;
import java.util.ArrayList;
import java.util.List;

/** A thread as a CAS in XMI. Places are in UTF-16 units, as UIMA counts. */
final class XmiDocument {

    private static final String SOFA = "1";

    /** Identifiers from here on are those of annotations: the null element and the text come first. */
    private static final int FIRST = 2;

    private final ThreadResult thread;
    private final ThreadText text;
    private final XmlOut xml = new XmlOut();
    private int next = FIRST;

    XmiDocument(ThreadResult thread) {
        this.thread = thread;
        this.text = ThreadText.of(thread.thread());
    }

    String xml() {
        xml.open(
                "xmi:XMI",
                "xmlns:xmi",
                "http://www.omg.org/XMI",
                "xmlns:cas",
                "http:///uima/cas.ecore",
                "xmlns:tcas",
                "http:///uima/tcas.ecore",
                "xmlns:custom",
                XmiTypes.NAMESPACE,
                "xmi:version",
                "2.0");
        xml.empty("cas:NULL", "xmi:id", "0");
        annotation("tcas:DocumentAnnotation", new Span(0, text.value().length()), List.of("language", "en"));
        for (int i = 0; i < thread.items().size(); i++) {
            item(thread.items().get(i), text.parts().get(i));
        }
        xml.empty(
                "cas:Sofa",
                "xmi:id",
                SOFA,
                "sofaNum",
                "1",
                "sofaID",
                "_InitialView",
                "mimeType",
                "text",
                "sofaString",
                XmlFit.of(text.value()));
        List<String> members = new ArrayList<>();
        for (int id = FIRST; id < next; id++) {
            members.add(Integer.toString(id));
        }
        xml.empty("cas:View", "sofa", SOFA, "members", String.join(" ", members));
        return xml.close().finish();
    }

    private void item(ItemResult item, Part part) {
        List<String> facts = new ArrayList<>(List.of("item", item.item().id()));
        item.item().author().ifPresent(a -> facts.addAll(List.of("author", Shown.oneLine(a))));
        item.item().published().ifPresent(p -> facts.addAll(List.of("published", Shown.oneLine(p))));
        item.item().parent().ifPresent(p -> facts.addAll(List.of("answers", p)));
        facts.addAll(List.of("language", item.language().orElse("en")));
        annotation(XmiTypes.PREFIX + XmiTypes.ITEM, part.body(), facts);
        for (Mark mark : ItemMarks.of(item)) {
            List<String> features = new ArrayList<>();
            mark.target().ifPresent(t -> features.addAll(List.of("target", t)));
            features.addAll(List.of("value", mark.value(), "by", mark.by(), "score", Numbers.score(mark.score())));
            if (!mark.note().isEmpty()) {
                features.addAll(List.of("note", Shown.oneLine(mark.note())));
            }
            annotation(XmiTypes.PREFIX + XmiTypes.name(mark.kind()), part.place(mark.span()), features);
        }
    }

    private void annotation(String type, Span span, List<String> features) {
        List<String> attributes = new ArrayList<>(List.of(
                "xmi:id",
                Integer.toString(next),
                "sofa",
                SOFA,
                "begin",
                Integer.toString(span.start()),
                "end",
                Integer.toString(span.end())));
        attributes.addAll(features);
        xml.empty(type, attributes.toArray(String[]::new));
        next++;
    }
}
