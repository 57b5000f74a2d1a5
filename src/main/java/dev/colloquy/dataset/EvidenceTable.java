package dev.colloquy.dataset;

import dev.colloquy.annotate.Stance;
import dev.colloquy.annotate.TowardPost;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The words behind every label. */
final class EvidenceTable {

    private EvidenceTable() {}

    static DataTable evidence() {
        DataTable.Builder<EvidenceRow> table = ItemRow.keys(
                        DataTable.of(
                                "evidence",
                                "One row for each stretch of words that made a label, whatever label it is.",
                                EvidenceRow::all),
                        r -> r.words().item())
                .column(Column.whole("number", "Counts within the item, from 1."), r -> Cell.of(r.number()))
                .column(
                        Column.text(
                                        "role",
                                        "What the words show: stance (an own sentence that takes a side), other_reading (of an"
                                                + " uncertain label, the sentence nearest to the runner-up), reported (a view of"
                                                + " others), toward_post, theme, citation, quotation (from a source), person (in a"
                                                + " source).")
                                .oneOf(Arrays.stream(EvidenceRow.Role.values())
                                        .map(EvidenceRow.Role::code)
                                        .toList()),
                        r -> Cell.of(r.role().code()))
                .column(
                        Column.text("target", "The target's id.").orNothing("the words show no stance"),
                        r -> Cell.of(r.target()))
                .column(
                        Column.text(
                                        "label",
                                        "The side that the words take; of toward_post, whether they agree. NONE of a reported"
                                                + " view: its side is not known.")
                                .orNothing("the words take no side")
                                .oneOf(labels()),
                        r -> Cell.of(r.label()))
                .column(
                        Column.text("theme", "The theme's id.").orNothing("the words show no theme"),
                        r -> Cell.of(r.theme()))
                .column(
                        Column.text("source", "The source's citation key.").orNothing("the words name no source"),
                        r -> Cell.of(r.source()))
                .column(
                        Column.text("holder", "The words that name whose view is reported.")
                                .orNothing("not a reported view, or nobody is named"),
                        r -> r.holder())
                .column(
                        Column.text("via", "Through whom the author has it, the outermost first, parted by semicolons.")
                                .orNothing("not a reported view, or through nobody"),
                        r -> r.via())
                .column(
                        Column.truth("endorsed", "True if the author takes the reported view as an own one as well.")
                                .orNothing("not a reported view"),
                        r -> r.endorsed())
                .column(
                        Column.truth("rejected", "True if the author turns the reported view down.")
                                .orNothing("not a reported view"),
                        r -> r.rejected())
                .column(
                        Column.number("score", "How sure the rule or model is; rules that decide say 1.")
                                .in("0 to 1, two decimals"),
                        r -> ItemRow.score(r.words().evidence().score()))
                .column(
                        Column.text("found_by", "Id of the rule (rule:...) or model that marked the words."),
                        r -> Cell.of(r.words().evidence().by()));
        return Words.columns(table, EvidenceRow::words)
                .refers(Reference.to("codebook_themes", "theme"))
                .refers(Reference.to("sources", "source"))
                .keyedBy("thread", "item", "number");
    }

    private static List<String> labels() {
        return Stream.concat(
                        StanceColumns.names(Stance.values()).stream(),
                        StanceColumns.names(TowardPost.values()).stream())
                .distinct()
                .toList();
    }
}
