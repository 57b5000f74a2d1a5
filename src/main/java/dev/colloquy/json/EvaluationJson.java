package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.annotate.Stance;
import dev.colloquy.evaluate.Evaluation;
import dev.colloquy.evaluate.Matches;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An evaluation as JSON. */
public final class EvaluationJson {

    private static final int DECIMALS = 4;

    private EvaluationJson() {}

    /** The whole document. */
    public static String write(Evaluation evaluation) {
        ObjectNode node = Json.NODES.objectNode().put("schemaVersion", ReportJson.SCHEMA_VERSION);
        node.put("threads", evaluation.threads());
        node.put("items", evaluation.items());
        ObjectNode measures = node.putObject("measures");
        evaluation.measures().forEach(m -> {
            ObjectNode measure = measures.putObject(m.name());
            measure.put("value", rounded(m.value()));
            m.interval()
                    .ifPresentOrElse(
                            i -> measure.putArray("interval")
                                    .add(rounded(i.lower()))
                                    .add(rounded(i.upper())),
                            () -> measure.putNull("interval"));
        });
        ObjectNode confusion = node.putObject("confusion");
        for (Stance gold : Stance.values()) {
            ObjectNode row = confusion.putObject(gold.name());
            for (Stance found : Stance.values()) {
                row.put(found.name(), evaluation.confusion().count(gold, found));
            }
        }
        ArrayNode alphas = node.putArray("krippendorffAlpha");
        evaluation.alphas().forEach(a -> {
            ObjectNode alpha = alphas.addObject().put("who", a.who()).put("items", a.items());
            a.value().ifPresentOrElse(v -> alpha.put("value", rounded(v)), () -> alpha.putNull("value"));
        });
        matches(node, "evidence", evaluation.evidence());
        matches(node, "sources", evaluation.sources());
        ArrayNode differing = node.putArray("disagreements");
        evaluation
                .disagreements()
                .forEach(d -> differing
                        .addObject()
                        .put("thread", d.thread())
                        .put("item", d.item())
                        .put("gold", d.gold().name())
                        .put("found", d.found().name())
                        .put("uncertain", d.uncertain())
                        .put("text", d.text()));
        ArrayNode problems = node.putArray("problems");
        evaluation
                .problems()
                .forEach(p -> problems.addObject()
                        .put("line", p.line())
                        .put("column", p.column())
                        .put("message", p.message()));
        return Json.write(node);
    }

    private static void matches(ObjectNode node, String key, Optional<Matches> matches) {
        if (matches.isEmpty()) {
            node.putNull(key);
            return;
        }
        Matches found = matches.get();
        node.putObject(key)
                .put("right", found.right())
                .put("found", found.found())
                .put("gold", found.gold())
                .put("precision", rounded(found.precision()))
                .put("recall", rounded(found.recall()))
                .put("f1", rounded(found.f1()));
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
