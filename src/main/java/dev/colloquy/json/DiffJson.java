package dev.colloquy.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.colloquy.diff.Cause;
import dev.colloquy.diff.Change;
import dev.colloquy.diff.Change.LabelMove;
import dev.colloquy.diff.CodebookEdit;
import dev.colloquy.diff.Comparison;
import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.Labels.Mark;
import dev.colloquy.diff.NoMatch;
import dev.colloquy.diff.Pair;
import dev.colloquy.diff.ShareChange;
import dev.colloquy.diff.ShareChange.Flow;
import dev.colloquy.diff.ShareChange.Kind;
import dev.colloquy.diff.Stamp;
import dev.colloquy.diff.TargetMove;
import dev.colloquy.diff.WorkMove;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** A comparison of two editions as JSON; its names are told in {@code docs/diff.md}. */
public final class DiffJson {

    private static final int DECIMALS = 4;

    private DiffJson() {}

    /** The whole comparison. */
    public static String write(Comparison comparison) {
        ObjectNode node = Json.NODES.objectNode().put("schemaVersion", 1);
        node.put("same", comparison.same()).put("complete", comparison.complete());
        node.put("tolerance", number(comparison.tolerance()));
        node.set("before", edition(comparison.before()));
        node.set("after", edition(comparison.after()));
        ArrayNode notes = node.putArray("notes");
        comparison.notes().forEach(notes::add);
        ArrayNode codebook = node.putArray("codebookEdits");
        comparison.codebook().forEach(e -> codebook.add(edit(e)));
        ArrayNode targets = node.putArray("targets");
        comparison.targets().forEach(t -> targets.add(target(t)));
        ArrayNode changes = node.putArray("changes");
        comparison.changes().forEach(c -> changes.add(change(c)));
        ArrayNode shares = node.putArray("shares");
        comparison.shares().forEach(s -> shares.add(share(s, comparison.tolerance())));
        ArrayNode works = node.putArray("sources");
        comparison.works().forEach(w -> works.add(work(w)));
        return Json.write(node);
    }

    private static ObjectNode edit(CodebookEdit edit) {
        ObjectNode node = Json.NODES
                .objectNode()
                .put("kind", edit.kind().code())
                .put("id", edit.id())
                .put("told", edit.told())
                .put("reach", edit.reach().name().toLowerCase(Locale.ROOT));
        if (edit.alone().isEmpty()) {
            node.putNull("flips");
            return node;
        }
        ArrayNode flips = node.putArray("flips");
        for (CodebookEdit.Flip flip : edit.alone().get()) {
            ObjectNode one = flips.addObject()
                    .put("item", flip.item())
                    .put("kind", flip.kind().code());
            Json.put(one, "id", flip.id().isEmpty() ? Optional.empty() : Optional.of(flip.id()));
            one.put("before", flip.before()).put("after", flip.after());
        }
        return node;
    }

    private static ObjectNode target(TargetMove move) {
        ObjectNode node =
                Json.NODES.objectNode().put("id", move.target()).put("change", move.added() ? "added" : "removed");
        node.set("stance", Json.nonZero(move.stance()));
        return node;
    }

    private static ObjectNode edition(Edition edition) {
        Stamp stamp = edition.stamp();
        ObjectNode node = Json.NODES.objectNode().put("name", edition.name()).put("program", stamp.program());
        node.put("corpusVersion", stamp.corpus().toString());
        node.putObject("codebook")
                .put("id", stamp.codebook().id())
                .put("version", stamp.codebook().version())
                .put("hash", stamp.codebook().hash().toString());
        ObjectNode models = node.putObject("models");
        stamp.models().forEach((role, hash) -> models.put(role, hash.toString()));
        node.put("threads", edition.totals().threads())
                .put("items", edition.totals().items());
        return node;
    }

    private static ObjectNode change(Change change) {
        ObjectNode node = Json.NODES.objectNode();
        if (change instanceof Change.Added added) {
            return item(node.put("change", "added"), "after", added.after(), added.noMatch());
        }
        if (change instanceof Change.Removed removed) {
            return item(node.put("change", "removed"), "before", removed.before(), removed.noMatch());
        }
        if (change instanceof Change.Edited edited) {
            pair(node.put("change", "edited"), edited.pair());
            ArrayNode words = node.putArray("words");
            edited.words()
                    .orElse(List.of())
                    .forEach(w -> words.addObject().put(w.what().name().toLowerCase(Locale.ROOT), w.text()));
            return node;
        }
        if (change instanceof Change.Moved moved) {
            return pair(node.put("change", "moved"), moved.pair());
        }
        if (change instanceof Change.Retitled retitled) {
            return node.put("change", "retitled")
                    .put("before", retitled.before())
                    .put("after", retitled.after())
                    .put("titleBefore", retitled.titleBefore())
                    .put("titleAfter", retitled.titleAfter());
        }
        Change.Relabelled relabelled = (Change.Relabelled) change;
        pair(node.put("change", "relabelled"), relabelled.pair());
        ArrayNode moves = node.putArray("labels");
        relabelled.moves().forEach(m -> moves.add(move(m)));
        return node;
    }

    private static ObjectNode item(ObjectNode node, String side, EditionItem item, Optional<NoMatch> noMatch) {
        node.put(side, item.name());
        node.put("stance", item.labels().stance().name());
        Json.put(node, "author", item.author());
        if (noMatch.isEmpty()) {
            return node.putNull("noMatch");
        }
        NoMatch miss = noMatch.get();
        ObjectNode why = node.putObject("noMatch");
        why.put("why", miss.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        ArrayNode items = why.putArray("items");
        miss.others().forEach(i -> items.add(i.name()));
        why.put("similarity", number(miss.similarity()));
        return node;
    }

    private static ObjectNode pair(ObjectNode node, Pair pair) {
        return node.put("before", pair.before().name())
                .put("after", pair.after().name())
                .put("matchedBy", pair.how().name().toLowerCase(Locale.ROOT))
                .put("similarity", number(pair.similarity()));
    }

    private static ObjectNode move(LabelMove move) {
        ObjectNode node = Json.NODES.objectNode().put("kind", move.kind().code());
        Json.put(node, "id", move.id().isEmpty() ? Optional.empty() : Optional.of(move.id()));
        node.put("before", move.before().name()).put("after", move.after().name());
        boolean stance = move.kind() == Kind.STANCE || move.kind() == Kind.TARGET;
        node.put("uncertainBefore", stance ? move.before().uncertain() : null);
        node.put("uncertainAfter", stance ? move.after().uncertain() : null);
        marks(node.putArray("evidenceGone"), move.gone());
        marks(node.putArray("evidenceCome"), move.come());
        parts(node.putObject("causes"), move.parts());
        ArrayNode possible = node.putArray("possibleCauses");
        move.possible().forEach(c -> possible.add(c.code()));
        ArrayNode texts = node.putArray("textOf");
        move.textOf().forEach(t -> texts.add(t.name().toLowerCase(Locale.ROOT)));
        return node;
    }

    private static void marks(ArrayNode array, List<Mark> marks) {
        marks.forEach(m -> array.addObject().put("quote", m.quote()).put("by", m.by()));
    }

    private static void parts(ObjectNode node, SortedMap<Cause, Double> parts) {
        parts.forEach((cause, part) -> node.put(cause.code(), number(part)));
    }

    private static ObjectNode share(ShareChange share, double tolerance) {
        ObjectNode node =
                Json.NODES.objectNode().put("kind", share.kind().code()).put("name", share.name());
        Json.put(node, "target", share.target());
        Json.put(node, "thread", share.thread());
        node.set("before", count(share.before()));
        node.set("after", count(share.after()));
        node.put("difference", number(share.difference()));
        if (share.interval().isPresent()) {
            node.putArray("interval")
                    .add(number(share.interval().get().low()))
                    .add(number(share.interval().get().high()));
        } else {
            node.putNull("interval");
        }
        node.put("p", share.p().map(DiffJson::number).orElse(null));
        node.put("pAdjusted", share.adjusted().map(DiffJson::number).orElse(null));
        node.put("verdict", share.verdict().words());
        node.put("withinTolerance", share.within(tolerance));
        node.put("gained", share.flow().map(Flow::gained).orElse(null));
        node.put("lost", share.flow().map(Flow::lost).orElse(null));
        node.put("added", share.flow().map(Flow::added).orElse(null));
        node.put("removed", share.flow().map(Flow::removed).orElse(null));
        parts(node.putObject("causes"), share.parts());
        ArrayNode cancelled = node.putArray("cancelledOut");
        share.cancelled().forEach(cancelled::add);
        return node;
    }

    private static ObjectNode count(ShareChange.Count count) {
        return Json.NODES
                .objectNode()
                .put("items", count.items())
                .put("of", count.of())
                .put("share", number(count.share()));
    }

    private static ObjectNode work(WorkMove work) {
        ObjectNode node = Json.NODES
                .objectNode()
                .put("key", work.key())
                .put("words", work.named().orElse(null))
                .put("fate", work.fate().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        node.set("before", Json.nonZero(work.before()));
        node.set("after", Json.nonZero(work.after()));
        return node;
    }

    /** Rounded here and nowhere else. */
    private static BigDecimal number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? BigDecimal.ZERO.setScale(DECIMALS) : rounded;
    }
}
