package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.codebook.CodeTree.Code;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ItemMarks;
import dev.colloquy.summary.ItemResult;
import dev.colloquy.summary.Mark;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.text.OffsetMap;
import dev.colloquy.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * JSON Lines for doccano, an item a line: {@code label} has the spans ({@code [start, end, label]}, code points, as Python counts) for
 * sequence labelling, {@code cats} the position of the whole item for classification of texts.
 */
public final class DoccanoJson {

    private DoccanoJson() {}

    private record Labelled(Span span, String name) {}

    /**
     * Writes all lines.
     *
     * @param codes codes by key
     */
    public static void write(AnalysisResult result, Map<String, Code> codes, Writer out) throws IOException {
        for (ThreadResult thread : result.threads()) {
            for (ItemResult item : thread.items()) {
                if (item.item().body().length() > 0) {
                    out.write(Json.line(line(thread, item, codes)) + "\n");
                }
            }
        }
    }

    private static ObjectNode line(ThreadResult thread, ItemResult item, Map<String, Code> codes) {
        ObjectNode line = Json.NODES.objectNode();
        line.put("text", item.item().body().value());
        OffsetMap places = OffsetMap.of(item.item().body().value());
        Set<Labelled> spans = new LinkedHashSet<>();
        ArrayNode cats = Json.NODES.arrayNode();
        for (Mark mark : ItemMarks.of(item)) {
            String name =
                    Optional.ofNullable(codes.get(mark.key())).map(Code::name).orElseThrow();
            if (mark.kind() == Mark.Kind.POSITION) {
                cats.add(name);
            } else {
                Span span = places.codePoints(mark.span());
                spans.add(new Labelled(span, name));
            }
        }
        ArrayNode label = line.putArray("label");
        spans.forEach(
                s -> label.addArray().add(s.span().start()).add(s.span().end()).add(s.name()));
        line.set("cats", cats);
        ItemFacts.put(line, thread, item.item());
        return line;
    }
}
