package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.CitedName;
import dev.colloquy.cite.Identifiers;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.text.Shown;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Works as CSL-JSON (the Citation Style Language's input format, schema 1.0.2): a list with CSL's own keys only. What CSL has
 * no key for stands in {@code custom}: where the fields come from, who cites the work, and on which side.
 */
public final class CslJson {

    /** Types whose publisher is the thing that contains them. */
    private static final Set<WorkType> CONTAINED = EnumSet.of(
            WorkType.ARTICLE,
            WorkType.ARTICLE_JOURNAL,
            WorkType.ARTICLE_MAGAZINE,
            WorkType.ARTICLE_NEWSPAPER,
            WorkType.BROADCAST,
            WorkType.ENTRY_ENCYCLOPEDIA,
            WorkType.POST,
            WorkType.POST_WEBLOG,
            WorkType.WEBPAGE);

    private CslJson() {}

    /** True if the publisher of such a work is the journal, site or series that it stands in. */
    public static boolean contained(WorkType type) {
        return CONTAINED.contains(type);
    }

    /** The whole list. */
    public static String write(List<CorpusWork> works) {
        ArrayNode list = Json.NODES.arrayNode();
        works.forEach(work -> list.add(work(work)));
        return Json.write(list);
    }

    private static ObjectNode work(CorpusWork cited) {
        Work work = cited.work();
        WorkType type = work.type().value();
        ObjectNode node = Json.NODES.objectNode().put("id", cited.key()).put("type", type.csl());
        work.title().ifPresent(t -> text(node, "title", t.value()));
        work.authors().map(a -> names(a.value())).filter(n -> !n.isEmpty()).ifPresent(n -> node.set("author", n));
        work.publisher().ifPresent(p -> text(node, contained(type) ? "container-title" : "publisher", p.value()));
        work.date().map(Known::value).ifPresent(d -> node.set("issued", date(d)));
        Identifiers.link(work).ifPresent(l -> node.put("URL", l));
        Identifiers.of(work, Address.Kind.DOI).ifPresent(i -> node.put("DOI", i));
        Identifiers.of(work, Address.Kind.ISBN).ifPresent(i -> node.put("ISBN", i));
        Identifiers.of(work, Address.Kind.PMID).ifPresent(i -> node.put("PMID", i));
        Identifiers.of(work, Address.Kind.PMCID).ifPresent(i -> node.put("PMCID", i));
        Identifiers.of(work, Address.Kind.ARXIV).ifPresent(i -> node.put("number", "arXiv:" + i));
        node.set("custom", custom(cited));
        return node;
    }

    /** Text on one line; nothing if none is left. */
    private static void text(ObjectNode node, String key, String value) {
        String line = Shown.oneLine(value);
        if (!line.isEmpty()) {
            node.put(key, line);
        }
    }

    private static ArrayNode names(List<String> authors) {
        ArrayNode names = Json.NODES.arrayNode();
        for (CitedName name : CitedName.of(authors)) {
            ObjectNode one = Json.NODES.objectNode();
            text(one, name.whole() ? "literal" : "family", name.family());
            if (!one.isEmpty()) {
                text(one, "given", name.given());
                names.add(one);
            }
        }
        return names;
    }

    private static ObjectNode date(PartialDate date) {
        ObjectNode node = Json.NODES.objectNode();
        ArrayNode parts = node.putArray("date-parts").addArray().add(date.year());
        date.month().ifPresent(parts::add);
        date.day().ifPresent(parts::add);
        return node;
    }

    private static ObjectNode custom(CorpusWork cited) {
        ObjectNode node = Json.NODES.objectNode();
        node.set("from", SourcesJson.origins(cited.work()));
        ArrayNode citedBy = node.putArray("citedBy");
        cited.uses().forEach(u -> citedBy.add(u.thread() + "/" + u.item()));
        if (cited.uses().stream().anyMatch(u -> u.label().isPresent())) {
            node.set("byStance", Json.nonZero(cited.byStance()));
        }
        return node;
    }
}
