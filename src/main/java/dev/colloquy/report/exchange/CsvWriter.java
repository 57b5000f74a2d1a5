package dev.colloquy.report.exchange;

import dev.colloquy.annotate.Stance;
import dev.colloquy.cite.Address;
import dev.colloquy.cite.Identifiers;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.Origin;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkLabel;
import dev.colloquy.report.SourceWriter;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.summary.StanceCounts;
import dev.colloquy.table.SafeTable;
import dev.colloquy.text.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table for spreadsheets and statistics, a line a work; docs/sources.md says what the columns mean. */
public final class CsvWriter implements SourceWriter {

    private static final List<Address.Kind> IDENTIFIERS =
            List.of(Address.Kind.DOI, Address.Kind.ISBN, Address.Kind.PMID, Address.Kind.PMCID, Address.Kind.ARXIV);

    private static final List<String> COLUMNS = List.of(
            "key",
            "type",
            "author",
            "title",
            "publisher",
            "date",
            "url",
            "link",
            "doi",
            "isbn",
            "pmid",
            "pmcid",
            "arxiv",
            "flaw",
            "cited_by",
            "items",
            "threads",
            "favor",
            "against",
            "mixed",
            "none",
            "type_from",
            "author_from",
            "title_from",
            "publisher_from",
            "date_from");

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String write(CorpusSources sources) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        sources.works().forEach(work -> rows.add(row(work)));
        return SafeTable.write(rows);
    }

    private static List<String> row(CorpusWork cited) {
        Work work = cited.work();
        List<String> cells = new ArrayList<>();
        cells.add(cited.key());
        cells.add(work.type().value().csl());
        cells.add(work.authors().map(a -> String.join("; ", a.value())).orElse(""));
        cells.add(work.title().map(Known::value).orElse(""));
        cells.add(work.publisher().map(Known::value).orElse(""));
        cells.add(work.date().map(Known::value).map(PartialDate::toString).orElse(""));
        cells.add(WorkLabel.address(work).map(Address::written).orElse(""));
        cells.add(Identifiers.link(work).orElse(""));
        for (Address.Kind kind : IDENTIFIERS) {
            cells.add(Identifiers.of(work, kind).orElse(""));
        }
        cells.add(work.flaw().orElse(""));
        cells.add(cited.uses().stream().map(u -> u.thread() + "/" + u.item()).collect(Collectors.joining(" ")));
        cells.add(Integer.toString(cited.uses().size()));
        cells.add(Integer.toString(cited.threads().size()));
        counts(cells, cited);
        Map<String, Origin> origins = UseNote.fields(work);
        for (String field : List.of("type", "author", "title", "publisher", "date")) {
            cells.add(Optional.ofNullable(origins.get(field)).map(Origin::code).orElse(""));
        }
        cells.replaceAll(Shown::oneLine);
        return cells;
    }

    /** Empty cells, not zeros, where nobody asked. */
    private static void counts(List<String> cells, CorpusWork cited) {
        boolean asked = cited.uses().stream().anyMatch(u -> u.label().isPresent());
        StanceCounts counts = cited.byStance();
        for (Stance label : Stance.values()) {
            cells.add(asked ? Integer.toString(counts.of(label)) : "");
        }
    }
}
