package dev.colloquy.dataset;

import dev.colloquy.annotate.SourceAnnotation;
import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Identifiers;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.cite.WorkType;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.CorpusWork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is cited, and where. */
final class SourceTables {

    private static final String UNKNOWN = "not known";

    private SourceTables() {}

    static DataTable sources() {
        DataTable.Builder<CorpusWork> table = DataTable.<CorpusWork>of(
                        "sources",
                        "One row for each work that is cited, over all threads.",
                        r -> r.sources().works().stream())
                .column(
                        Column.text("source", "Its citation key, the same in all threads and exports."),
                        r -> Cell.of(r.key()))
                .column(
                        Column.text("type", "What it is, in CSL's terms.")
                                .oneOf(Arrays.stream(WorkType.values())
                                        .map(WorkType::csl)
                                        .toList()),
                        r -> Cell.of(r.work().type().value().csl()));
        field(
                table,
                "author",
                "Its authors as written, parted by semicolons.",
                w -> w.authors().map(a -> String.join("; ", a.value())));
        field(table, "title", "Its title.", w -> w.title().map(Known::value));
        field(table, "publisher", "Who published it.", w -> w.publisher().map(Known::value));
        field(
                table,
                "date",
                "When, as far as known: a year, a month of it or a day (ISO 8601).",
                w -> w.date().map(Known::value).map(PartialDate::toString));
        table.column(
                Column.whole("year", "The year of that.").orNothing(UNKNOWN),
                r -> r.work().date().<Cell>map(d -> Cell.of(d.value().year())).orElse(Cell.nothing()));
        field(
                table,
                "url",
                "Its address as first written.",
                w -> WorkLabel.address(w).map(Address::written));
        field(table, "link", "An http or https address that may be live.", Identifiers::link);
        for (Address.Kind kind : List.of(
                Address.Kind.DOI, Address.Kind.ISBN, Address.Kind.ARXIV, Address.Kind.PMID, Address.Kind.PMCID)) {
            field(
                    table,
                    kind.name().toLowerCase(Locale.ROOT),
                    "Its " + kind.name() + ", without a resolver.",
                    w -> Identifiers.of(w, kind));
        }
        table.column(
                Column.text("flaw", "Why its address looks dead or malformed.").orNothing("nothing is odd about it"),
                r -> Cell.of(r.work().flaw()));
        uses(table);
        origin(table, "type", w -> Optional.of(w.type()));
        origin(table, "author", Work::authors);
        origin(table, "title", Work::title);
        origin(table, "publisher", Work::publisher);
        origin(table, "date", Work::date);
        return table.keyedBy("source");
    }

    private static void field(
            DataTable.Builder<CorpusWork> table,
            String name,
            String description,
            Function<Work, Optional<String>> value) {
        table.column(Column.text(name, description).orNothing(UNKNOWN), r -> Cell.of(value.apply(r.work())));
    }

    private static void uses(DataTable.Builder<CorpusWork> table) {
        table.column(
                        Column.whole("items", "How many items cite it.").in("items"),
                        r -> Cell.of(r.uses().size()))
                .column(
                        Column.whole("threads", "How many threads cite it.").in("threads"),
                        r -> Cell.of(r.threads().size()));
        for (Stance label : Stance.values()) {
            table.column(
                    Column.whole(
                                    "items_" + label.name().toLowerCase(Locale.ROOT),
                                    "How many of these items have the label " + label + " towards the first target.")
                            .in("items"),
                    r -> Cell.of(r.byStance().of(label)));
        }
    }

    private static <T> void origin(
            DataTable.Builder<CorpusWork> table, String field, Function<Work, Optional<Known<T>>> known) {
        table.column(
                Column.text(field + "_from", "Where the " + field + " comes from (docs/sources.md).")
                        .orNothing(UNKNOWN)
                        .oneOf(Arrays.stream(Origin.values()).map(Origin::code).toList()),
                r -> Cell.of(known.apply(r.work()).map(Known::origin).map(Origin::code)));
    }

    /** A mention, tied to a source or loose. */
    private record Mentioned(
            Words words, int number, SourceAnnotation.Mention mention, Optional<String> source, String candidates) {

        static Stream<Mentioned> all(AnalysisResult result) {
            return ItemRow.all(result).flatMap(i -> of(result, i).stream());
        }

        private static List<Mentioned> of(AnalysisResult result, ItemRow item) {
            CodePoints points = new CodePoints(item.result().item().body().value());
            String thread = item.thread().thread().id();
            List<Mentioned> all = new ArrayList<>();
            item.result()
                    .citations()
                    .forEach(c -> c.mentions()
                            .forEach(m -> all.add(new Mentioned(
                                    new Words(item, points, m.evidence()),
                                    all.size() + 1,
                                    m,
                                    Optional.of(result.sources()
                                            .key(thread, c.source().id())),
                                    ""))));
            item.result()
                    .looseMentions()
                    .forEach(l -> all.add(new Mentioned(
                            new Words(item, points, l.mention().evidence()),
                            all.size() + 1,
                            l.mention(),
                            Optional.empty(),
                            l.candidates().stream()
                                    .map(id -> result.sources().key(thread, id))
                                    .collect(Collectors.joining(" ")))));
            return all;
        }
    }

    static DataTable citations() {
        DataTable.Builder<Mentioned> table = ItemRow.keys(
                        DataTable.of(
                                "citations",
                                "One row for each mention of a source, tied to one or not.",
                                Mentioned::all),
                        r -> r.words().item())
                .column(Column.whole("number", "Counts within the item, from 1."), r -> Cell.of(r.number()))
                .column(
                        Column.text("source", "The source's citation key.")
                                .orNothing("it cannot be told which source is meant"),
                        r -> Cell.of(r.source()))
                .column(
                        Column.text(
                                        "candidates",
                                        "Keys of the sources that a loose mention may mean, parted by blanks.")
                                .orNothing("it is tied, or nothing fits"),
                        r -> Cell.of(ItemTables.some(r.candidates())))
                .column(
                        Column.text("kind", "How it names the source.")
                                .oneOf(Arrays.stream(SourceAnnotation.Kind.values())
                                        .map(SourceAnnotation.Kind::code)
                                        .toList()),
                        r -> Cell.of(r.mention().kind().code()))
                .column(
                        Column.text("tie", "What ties it to the source (docs/report-contract.md).")
                                .oneOf(Arrays.stream(SourceAnnotation.Tie.values())
                                        .map(SourceAnnotation.Tie::code)
                                        .toList()),
                        r -> Cell.of(r.mention().tie().code()))
                .column(
                        Column.number("score", "How likely the tie is; 1 where a rule alone decides.")
                                .in("probability, 0 to 1, two decimals"),
                        r -> ItemRow.score(r.words().evidence().score()))
                .column(
                        Column.text("found_by", "Id of the rule or model that found the words."),
                        r -> Cell.of(r.words().evidence().by()));
        return Words.columns(table, Mentioned::words)
                .refers(Reference.to("sources", "source"))
                .keyedBy("thread", "item", "number");
    }
}
