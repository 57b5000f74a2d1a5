package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.annotate.Evidence;
import dev.colloquy.annotate.LooseMention;
import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.StanceAnnotation;
import dev.colloquy.annotate.ThemeAnnotation;
import dev.colloquy.annotate.TowardPostAnnotation;
import dev.colloquy.summary.RoundedShares;

/** The labels of an item as JSON. */
final class LabelsJson {

    private LabelsJson() {}

    static ObjectNode stance(StanceAnnotation stance) {
        ObjectNode node = Json.NODES.objectNode();
        node.put("target", stance.target());
        node.put("label", stance.label().name());
        ObjectNode scores = node.putObject("scores");
        RoundedShares.of(stance.scores()).forEach((label, share) -> scores.put(label.name(), share));
        node.put("uncertain", stance.uncertain());
        ArrayNode doubts = node.putArray("doubts");
        stance.doubts().forEach(d -> doubts.add(d.name()));
        ArrayNode evidence = node.putArray("evidence");
        stance.evidence().forEach(s -> evidence.add(sided(s)));
        if (stance.otherReading().isPresent()) {
            node.set("otherReading", sided(stance.otherReading().get()));
        } else {
            node.putNull("otherReading");
        }
        ArrayNode reported = node.putArray("reported");
        stance.reported().forEach(r -> reported.add(reported(r)));
        return node;
    }

    private static ObjectNode sided(StanceAnnotation.Sided sided) {
        ObjectNode one = Json.span(sided.evidence().span(), sided.evidence().quote());
        one.put("label", sided.side().name());
        return scored(one, sided.evidence());
    }

    static ObjectNode towardPost(TowardPostAnnotation label) {
        ObjectNode node = Json.NODES.objectNode().put("label", label.label().name());
        ArrayNode evidence = node.putArray("evidence");
        label.evidence().forEach(e -> evidence.add(scored(Json.span(e.span(), e.quote()), e)));
        return node;
    }

    static ObjectNode theme(ThemeAnnotation theme) {
        ObjectNode node = Json.NODES.objectNode().put("id", theme.theme()).put("score", Json.score(theme.score()));
        ArrayNode evidence = node.putArray("evidence");
        for (Evidence e : theme.evidence()) {
            evidence.add(Json.span(e.span(), e.quote()).put("by", e.by()));
        }
        return node;
    }

    static ObjectNode citation(SourceAnnotation citation) {
        ObjectNode node =
                Json.NODES.objectNode().put("source", citation.source().id());
        ArrayNode mentions = node.putArray("mentions");
        citation.mentions().forEach(m -> mentions.add(mention(m)));
        ArrayNode quotes = node.putArray("quotes");
        citation.quotes().forEach(q -> quotes.add(Json.span(q.span(), q.quote()).put("by", q.by())));
        ArrayNode people = node.putArray("people");
        citation.people().forEach(p -> people.add(Json.span(p.span(), p.quote()).put("by", p.by())));
        return node;
    }

    static ObjectNode loose(LooseMention loose) {
        ObjectNode node = mention(loose.mention());
        loose.candidates().forEach(node.putArray("candidates")::add);
        return node;
    }

    private static ObjectNode mention(SourceAnnotation.Mention mention) {
        return Json.span(mention.evidence().span(), mention.evidence().quote())
                .put("kind", mention.kind().code())
                .put("by", mention.evidence().by())
                .put("tie", mention.tie().code())
                .put("score", Json.score(mention.evidence().score()));
    }

    private static ObjectNode reported(StanceAnnotation.Reported reported) {
        ObjectNode node =
                Json.span(reported.evidence().span(), reported.evidence().quote());
        node.put("label", reported.side().name());
        if (reported.holder().isPresent()) {
            Evidence holder = reported.holder().get();
            node.set("holder", Json.span(holder.span(), holder.quote()));
        } else {
            node.putNull("holder");
        }
        ArrayNode via = node.putArray("via");
        reported.via().forEach(v -> via.add(Json.span(v.span(), v.quote())));
        node.put("endorsed", reported.endorsed());
        node.put("rejected", reported.rejected());
        return scored(node, reported.evidence());
    }

    private static ObjectNode scored(ObjectNode node, Evidence evidence) {
        return node.put("score", Json.score(evidence.score())).put("by", evidence.by());
    }
}
