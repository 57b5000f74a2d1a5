package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.codebook.CodeTree.Code;
import dev.colloquy.model.ThreadText;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemMarks;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.Mark;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.NamedGuid;
import dev.colloquy.text.OffsetMap;
import dev.colloquy.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Labels as a collection of W3C Web Annotations (Recommendation of 23 February 2017) in JSON-LD. The source of an annotation is the text
 * of a thread, by an address relative to the file; its place is told by the words with what stands around them and by code points.
 */
public final class WebAnnotationJson {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final String URN = "urn:uuid:";
    private static final int AROUND = 32;

    private final AnalysisResult result;
    private final Map<String, Code> codes;
    private final ObjectNode generator = Json.NODES.objectNode();

    private WebAnnotationJson(AnalysisResult result, Map<String, Code> codes) {
        this.result = result;
        this.codes = codes;
        String name = "Colloquy " + result.header().programVersion();
        generator
                .put("id", URN + NamedGuid.of("program", name))
                .put("type", "Software")
                .put("name", name);
    }

    /**
     * Writes the collection.
     *
     * @param codes codes by key
     * @param source the relative address of a thread's text
     */
    public static void write(
            AnalysisResult result, Map<String, Code> codes, Function<ThreadResult, String> source, Writer out)
            throws IOException {
        JsonStream.write(out, json -> new WebAnnotationJson(result, codes).collection(source, json));
    }

    private void collection(Function<ThreadResult, String> source, JsonStream json) throws IOException {
        String corpus = result.header().corpusVersion().value();
        String codebook = result.header().codebookHash().value();
        ObjectNode node = Json.NODES.objectNode();
        node.put("@context", CONTEXT);
        node.put("id", URN + NamedGuid.of("collection", corpus, codebook));
        node.put("type", "AnnotationCollection");
        node.put("label", "Colloquy: " + result.codebook().name());
        node.set("generator", generator);
        node.put(
                "total",
                result.threads().stream()
                        .flatMap(t -> t.items().stream())
                        .mapToInt(i -> marks(i).size())
                        .sum());
        ObjectNode page = Json.NODES.objectNode();
        page.put("id", URN + NamedGuid.of("page", corpus, codebook));
        page.put("type", "AnnotationPage").put("startIndex", 0);
        Stream<ObjectNode> items = result.threads().stream().flatMap(t -> thread(t, source.apply(t)).stream());
        json.fields(node).object("first", first -> first.fields(page).list("items", items));
    }

    /** The marks of an item, each once. */
    private static Collection<Mark> marks(ItemResult item) {
        Map<String, Mark> marks = new LinkedHashMap<>();
        ItemMarks.of(item).forEach(m -> marks.putIfAbsent(m.key() + " " + m.span(), m));
        return marks.values();
    }

    private List<ObjectNode> thread(ThreadResult thread, String source) {
        List<ObjectNode> annotations = new ArrayList<>();
        ThreadText text = ThreadText.of(thread.thread());
        OffsetMap places = OffsetMap.of(text.value());
        for (int i = 0; i < thread.items().size(); i++) {
            ItemResult item = thread.items().get(i);
            ThreadText.Part part = text.parts().get(i);
            String id = thread.thread().id() + "/" + item.item().id();
            marks(item).forEach(m -> annotations.add(annotation(id, m, source, text, part.place(m.span()), places)));
        }
        return annotations;
    }

    private ObjectNode annotation(String item, Mark mark, String source, ThreadText text, Span span, OffsetMap places) {
        ObjectNode node = Json.NODES.objectNode();
        Span points = places.codePoints(span);
        node.put("id", URN + NamedGuid.of("annotation", source, mark.key(), points.start() + "-" + points.end()));
        node.put("type", "Annotation").put("motivation", "classifying");
        node.set("generator", generator);
        ArrayNode body = node.putArray("body");
        String name = Optional.ofNullable(codes.get(mark.key())).map(Code::name).orElseThrow();
        body.add(textual(name, "classifying"));
        body.add(textual(mark.key(), "tagging"));
        body.add(textual(item, "identifying"));
        body.add(textual(
                mark.by() + " " + Json.score(mark.score()).toPlainString()
                        + (mark.note().isEmpty() ? "" : "; " + mark.note()),
                "describing"));
        ObjectNode target = node.putObject("target");
        target.put("source", source);
        ArrayNode selector = target.putArray("selector");
        selector.addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", span.in(text.value()))
                .put("prefix", before(text.value(), span.start()))
                .put("suffix", behind(text.value(), span.end()));
        selector.addObject()
                .put("type", "TextPositionSelector")
                .put("start", points.start())
                .put("end", points.end());
        return node;
    }

    private static ObjectNode textual(String value, String purpose) {
        return Json.NODES
                .objectNode()
                .put("type", "TextualBody")
                .put("value", value)
                .put("format", "text/plain")
                .put("purpose", purpose);
    }

    /** What stands before a place; no pair is torn. */
    private static String before(String text, int end) {
        int start = Math.max(0, end - AROUND);
        return text.substring(torn(text, start) ? start + 1 : start, end);
    }

    private static String behind(String text, int start) {
        int end = Math.min(text.length(), start + AROUND);
        return text.substring(start, torn(text, end) ? end - 1 : end);
    }

    private static boolean torn(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
