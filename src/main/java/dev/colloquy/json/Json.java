package dev.colloquy.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.annotate.Stance;
import dev.colloquy.summary.RoundedShares;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.text.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Optional;

/** The one way in which this program writes JSON: keys in the order of writing, two spaces, LF, a final line end, no control characters. */
final class Json {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final ObjectMapper MAPPER = new ObjectMapper(
            new JsonFactoryBuilder().characterEscapes(new ControlEscapes()).build());
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private Json() {}

    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(INDENT)
                .withArrayIndenter(INDENT);
    }

    /** Writes to a stream, which stays open, as {@link #write} does. */
    static JsonGenerator generator(Writer out) throws IOException {
        return MAPPER.writer(printer()).createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    static void tree(JsonGenerator json, JsonNode node) throws IOException {
        MAPPER.writeTree(json, node);
    }

    static String write(JsonNode node) {
        try {
            return MAPPER.writer(printer()).writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same on one line, without its end. */
    static String line(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BigDecimal score(double value) {
        return RoundedShares.rounded(value);
    }

    static void put(ObjectNode node, String key, Optional<String> value) {
        if (value.isPresent()) {
            node.put(key, value.get());
        } else {
            node.putNull(key);
        }
    }

    static ObjectNode span(Span span, String quote) {
        return NODES.objectNode()
                .put("start", span.start())
                .put("end", span.end())
                .put("quote", quote);
    }

    /** Counts without the labels that no item has. */
    static ObjectNode nonZero(StanceCounts counts) {
        ObjectNode node = NODES.objectNode();
        for (Stance label : Stance.values()) {
            if (counts.of(label) > 0) {
                node.put(label.name(), counts.of(label));
            }
        }
        return node;
    }
}
