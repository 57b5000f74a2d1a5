package dev.colloquy.report.exchange;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.CitedName;
import dev.colloquy.cite.Identifiers;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.report.SourceWriter;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.text.Shown;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * BibTeX in UTF-8, for LaTeX, JabRef and others. Only entry types that plain BibTeX knows are used; a page of the web is a
 * {@code @misc} whose site stands in {@code howpublished}, since no style of BibTeX prints another field of it. Addresses stand
 * in {@code url} only: within another field a percent sign would be a comment to biblatex. Titles and names of institutions stand
 * in braces of their own, so that styles keep their case; a whole date in {@code date}, too,
 * where biblatex looks for it, while others look for {@code day}. Works without an author have a {@code key} to be sorted by. Who cites
 * a work stands in {@code annote}, which no style prints.
 */
public final class BibTexWriter implements SourceWriter {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** Words that part names or stand for more of them. */
    private static final Set<String> ACTIVE = Set.of("and", "others");

    @Override
    public String format() {
        return "bibtex";
    }

    @Override
    public String write(CorpusSources sources) {
        return sources.named().stream().map(BibTexWriter::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(CorpusWork cited) {
        Map<String, String> fields = fields(cited);
        return fields.entrySet().stream()
                .map(e -> "  " + e.getKey() + " = " + e.getValue())
                .collect(Collectors.joining(",\n", "@" + type(cited.work()) + "{" + cited.key() + ",\n", "\n}\n"));
    }

    /** An article needs a journal and a title; without them it is a {@code @misc}, which needs nothing. */
    private static String type(Work work) {
        return switch (work.type().value()) {
            case ARTICLE, ARTICLE_JOURNAL, ARTICLE_MAGAZINE, ARTICLE_NEWSPAPER ->
                work.publisher().isPresent() && work.title().isPresent() ? "article" : "misc";
            case BOOK -> "book";
            case REPORT -> work.publisher().isPresent() ? "techreport" : "misc";
            default -> "misc";
        };
    }

    private static String publisherField(Work work) {
        return switch (type(work)) {
            case "article" -> "journal";
            case "techreport" -> "institution";
            case "book" -> "publisher";
            default -> "howpublished";
        };
    }

    private static Map<String, String> fields(CorpusWork cited) {
        Work work = cited.work();
        Map<String, String> fields = new LinkedHashMap<>();
        work.authors()
                .ifPresent(a -> fields.put(
                        "author",
                        CitedName.of(a.value()).stream()
                                .map(BibTexWriter::name)
                                .collect(Collectors.joining(" and ", "{", "}"))));
        work.title().ifPresent(t -> fields.put("title", "{{" + BibTexText.plain(t.value()) + "}}"));
        work.publisher().ifPresent(p -> fields.put(publisherField(work), "{{" + BibTexText.plain(p.value()) + "}}"));
        work.date().map(Known::value).ifPresent(d -> date(fields, d));
        if (work.authors().isEmpty()) {
            String key = work.publisher().or(work::title).map(Known::value).orElse(cited.key());
            fields.put("key", "{" + BibTexText.name(key) + "}");
        }
        Identifiers.link(work).ifPresent(link -> fields.put("url", "{" + link + "}"));
        Identifiers.of(work, Address.Kind.DOI).ifPresent(doi -> fields.put("doi", "{" + verbatim(doi) + "}"));
        put(fields, "isbn", work, Address.Kind.ISBN);
        put(fields, "pmid", work, Address.Kind.PMID);
        put(fields, "pmcid", work, Address.Kind.PMCID);
        put(fields, "eprint", work, Address.Kind.ARXIV);
        if (fields.containsKey("eprint")) {
            fields.put("archiveprefix", "{arXiv}");
        }
        List<String> notes = UseNote.notes(work);
        if (!notes.isEmpty()) {
            fields.put("note", "{" + BibTexText.plain(String.join(" ", notes)) + "}");
        }
        if (work.type().value() == WorkType.MOTION_PICTURE) {
            fields.put("type", "{Video}");
        }
        fields.put("annote", "{" + BibTexText.plain(UseNote.citedBy(cited) + " " + UseNote.origins(work)) + "}");
        return fields;
    }

    /** Styles print a DOI as they print an address, character by character; only one that could end the value is escaped. */
    private static String verbatim(String doi) {
        return doi.chars().anyMatch(c -> "{}\\".indexOf(c) >= 0) ? BibTexText.plain(doi) : Shown.oneLine(doi);
    }

    private static void put(Map<String, String> fields, String name, Work work, Address.Kind kind) {
        Identifiers.of(work, kind).ifPresent(i -> fields.put(name, "{" + BibTexText.plain(i) + "}"));
    }

    private static void date(Map<String, String> fields, PartialDate date) {
        fields.put("year", "{" + date.year() + "}");
        date.month().ifPresent(m -> fields.put("month", MONTHS.get(m - 1)));
        date.day().ifPresent(d -> fields.put("day", "{" + d + "}"));
        if (date.month().isPresent()
                && date.day().isPresent()
                && YearMonth.of(date.year(), date.month().getAsInt())
                        .isValidDay(date.day().getAsInt())) {
            fields.put("date", "{" + date + "}");
        }
    }

    /** {@code Murphy, Margi}; whole and odd names in braces, in which BibTeX looks for no "and" and no comma. */
    private static String name(CitedName name) {
        if (name.equals(CitedName.OTHERS)) {
            return "others";
        }
        String family = part(name.family(), name.whole());
        return name.given().isEmpty() ? family : family + ", " + part(name.given(), false);
    }

    /** Commands of LaTeX stand within braces, so that no style makes an initial of a part of one. */
    private static String part(String text, boolean whole) {
        String plain = BibTexText.name(text);
        boolean acts = text.chars().anyMatch(c -> ",{}\\".indexOf(c) >= 0)
                || Arrays.stream(plain.split(" ", -1)).anyMatch(w -> ACTIVE.contains(w.toLowerCase(Locale.ROOT)));
        return whole || acts ? "{" + plain + "}" : plain;
    }
}
