package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.annotate.CitedSource;
import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Identifiers;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.summary.FlawedAddress;
import dev.colloquy.summary.SourceShare;
import dev.colloquy.summary.SourceUse;
import dev.colloquy.summary.ThreadResult;
import dev.colloquy.summary.ThreadSources;
import dev.colloquy.summary.UntiedMention;
import java.util.List;
import java.util.Optional;

/** Sources as JSON: those of a thread, those of a corpus, and what they add up to. */
final class SourcesJson {

    private SourcesJson() {}

    /** The sources of a thread with their citation keys in the corpus. */
    static ArrayNode ofThread(ThreadResult thread, CorpusSources corpus) {
        ArrayNode sources = Json.NODES.arrayNode();
        for (SourceUse use : thread.sources()) {
            CitedSource source = use.source();
            ObjectNode node = sources.addObject().put("id", source.id());
            fields(node, source.work());
            use.citedBy().forEach(node.putArray("citedBy")::add);
            node.set("byStance", Json.nonZero(use.byStance()));
            node.put("key", corpus.key(thread.thread().id(), source.id()));
            more(node, source.work());
        }
        return sources;
    }

    /** A work of a corpus. */
    static ObjectNode work(CorpusWork work) {
        ObjectNode node = Json.NODES.objectNode().put("key", work.key());
        fields(node, work.work());
        ArrayNode citedBy = node.putArray("citedBy");
        work.uses().forEach(u -> citedBy.add(u.thread() + "/" + u.item()));
        node.set("byStance", Json.nonZero(work.byStance()));
        more(node, work.work());
        return node;
    }

    private static void fields(ObjectNode node, Work work) {
        Json.put(node, "url", work.web().map(Address::written));
        Json.put(node, "publisher", work.publisher().map(Known::value));
        Json.put(node, "author", work.authors().map(a -> WorkLabel.authors(a.value())));
        work.date().ifPresentOrElse(d -> node.put("year", d.value().year()), () -> node.putNull("year"));
        Json.put(node, "title", work.title().map(Known::value));
        node.put("type", work.type().value().csl());
    }

    private static void more(ObjectNode node, Work work) {
        Json.put(node, "date", work.date().map(Known::value).map(PartialDate::toString));
        Json.put(node, "section", work.section().map(Known::value));
        Json.put(node, "doi", Identifiers.of(work, Address.Kind.DOI));
        Json.put(node, "isbn", Identifiers.of(work, Address.Kind.ISBN));
        Json.put(node, "arxiv", Identifiers.of(work, Address.Kind.ARXIV));
        Json.put(node, "pmid", Identifiers.of(work, Address.Kind.PMID));
        Json.put(node, "pmcid", Identifiers.of(work, Address.Kind.PMCID));
        Json.put(node, "link", Identifiers.link(work));
        Json.put(node, "flaw", work.flaw());
        ArrayNode addresses = node.putArray("addresses");
        work.addresses().forEach(a -> addresses.add(a.written()));
        work.authors().map(Known::value).filter(names -> names.size() > 1).ifPresent(names -> {
            ArrayNode authors = node.putArray("authors");
            names.forEach(authors::add);
        });
        node.set("from", origins(work));
    }

    /** Where each known field comes from. */
    static ObjectNode origins(Work work) {
        ObjectNode node = Json.NODES.objectNode();
        origin(node, "publisher", work.publisher());
        origin(node, "author", work.authors());
        origin(node, "date", work.date());
        origin(node, "title", work.title());
        origin(node, "section", work.section());
        origin(node, "type", Optional.of(work.type()));
        return node;
    }

    private static <T> void origin(ObjectNode node, String field, Optional<Known<T>> known) {
        known.ifPresent(k -> node.put(field, k.origin().code()));
    }

    /** What the sources of a thread add up to; sources by their ids. */
    static ObjectNode summary(ThreadSources sources) {
        ObjectNode node = share(sources.uses().size(), sources.share());
        ids(node.putArray("shared"), sources.shared());
        ids(node.putArray("onlyFavor"), sources.only(Stance.FAVOR));
        ids(node.putArray("onlyAgainst"), sources.only(Stance.AGAINST));
        return ends(node, sources.flawed(), sources.untied(), false);
    }

    /** What the works of a corpus add up to; works by their keys. */
    static ObjectNode summary(CorpusSources sources) {
        ObjectNode node = share(sources.works().size(), sources.share());
        keys(node.putArray("shared"), sources.shared());
        keys(node.putArray("acrossThreads"), sources.acrossThreads());
        keys(node.putArray("onlyFavor"), sources.only(Stance.FAVOR));
        keys(node.putArray("onlyAgainst"), sources.only(Stance.AGAINST));
        return ends(node, sources.flawed(), sources.untied(), true);
    }

    private static ObjectNode share(int works, SourceShare share) {
        ObjectNode node = Json.NODES
                .objectNode()
                .put("works", works)
                .put("itemsWithSource", share.citing())
                .put("share", Json.score(share.share()));
        node.set("itemsWithSourceByStance", Json.nonZero(share.citingByStance()));
        return node;
    }

    private static ObjectNode ends(
            ObjectNode node, List<FlawedAddress> flawed, List<UntiedMention> untied, boolean threads) {
        ArrayNode list = node.putArray("flawed");
        for (FlawedAddress one : flawed) {
            ObjectNode address = list.addObject();
            if (threads) {
                address.put("thread", one.thread());
            }
            address.put("item", one.item());
            Json.put(address, "source", one.source());
            address.put("start", one.place().span().start())
                    .put("end", one.place().span().end())
                    .put("address", one.place().quote())
                    .put("flaw", one.flaw());
        }
        long ambiguous = untied.stream().filter(UntiedMention::ambiguous).count();
        return node.put("ambiguous", ambiguous).put("unlinked", untied.size() - ambiguous);
    }

    private static void ids(ArrayNode array, List<SourceUse> uses) {
        uses.forEach(u -> array.add(u.source().id()));
    }

    private static void keys(ArrayNode array, List<CorpusWork> works) {
        works.forEach(w -> array.add(w.key()));
    }
}
