package dev.colloquy.report.exchange;

import dev.colloquy.cite.Address;
import dev.colloquy.cite.CitedName;
import dev.colloquy.cite.Identifiers;
import dev.colloquy.cite.Known;
import dev.colloquy.cite.PartialDate;
import dev.colloquy.cite.Work;
import dev.colloquy.cite.WorkType;
import dev.colloquy.json.CslJson;
import dev.colloquy.report.SourceWriter;
import dev.colloquy.summary.CorpusSources;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.text.Shown;
import java.util.Locale;

/**
 * RIS in UTF-8 with LF, for EndNote, Mendeley, Citavi and others: a tag of two letters, two blanks, a dash, a blank and the
 * value, one a line, from {@code TY} to {@code ER}.
 */
public final class RisWriter implements SourceWriter {

    @Override
    public String format() {
        return "ris";
    }

    @Override
    public String write(CorpusSources sources) {
        StringBuilder out = new StringBuilder();
        for (CorpusWork work : sources.named()) {
            out.append(out.isEmpty() ? "" : "\n");
            record(out, work);
        }
        return out.toString();
    }

    private static void record(StringBuilder out, CorpusWork cited) {
        Work work = cited.work();
        WorkType type = work.type().value();
        line(out, "TY", type(type));
        line(out, "ID", cited.key());
        work.authors().ifPresent(a -> CitedName.of(a.value()).forEach(n -> line(out, "AU", name(n))));
        work.title().ifPresent(t -> line(out, "TI", t.value()));
        work.publisher().ifPresent(p -> line(out, CslJson.contained(type) ? "T2" : "PB", p.value()));
        work.date().map(Known::value).ifPresent(d -> {
            line(out, "PY", Integer.toString(d.year()));
            line(out, "DA", date(d));
        });
        Identifiers.link(work).ifPresent(l -> line(out, "UR", l));
        Identifiers.of(work, Address.Kind.DOI).ifPresent(i -> line(out, "DO", i));
        Identifiers.of(work, Address.Kind.ISBN).ifPresent(i -> line(out, "SN", i));
        Identifiers.of(work, Address.Kind.PMID).ifPresent(i -> line(out, "AN", "PMID:" + i));
        Identifiers.of(work, Address.Kind.PMCID).ifPresent(i -> line(out, "AN", "PMCID:" + i));
        Identifiers.of(work, Address.Kind.ARXIV).ifPresent(i -> line(out, "AN", "arXiv:" + i));
        UseNote.notes(work).forEach(n -> line(out, "N1", n));
        line(out, "N1", UseNote.citedBy(cited));
        line(out, "N1", UseNote.origins(work));
        out.append("ER  - \n");
    }

    private static String type(WorkType type) {
        return switch (type) {
            case ARTICLE, INTERVIEW, SPEECH -> "GEN";
            case ARTICLE_JOURNAL -> "JOUR";
            case ARTICLE_MAGAZINE -> "MGZN";
            case ARTICLE_NEWSPAPER -> "NEWS";
            case BOOK -> "BOOK";
            case BROADCAST -> "ADVS";
            case DATASET -> "DATA";
            case ENTRY_ENCYCLOPEDIA -> "ENCYC";
            case LEGAL_CASE -> "CASE";
            case LEGISLATION -> "STAT";
            case MOTION_PICTURE -> "MPCT";
            case POST, POST_WEBLOG -> "BLOG";
            case REPORT -> "RPRT";
            case WEBPAGE -> "ELEC";
        };
    }

    private static String name(CitedName name) {
        return name.given().isEmpty() ? name.family() : name.family() + ", " + name.given();
    }

    /** {@code 2019/12/16/}: the parts that are not known are empty. */
    private static String date(PartialDate date) {
        return String.format(Locale.ROOT, "%04d", date.year()) + "/"
                + two(date.month().orElse(0)) + "/" + two(date.day().orElse(0)) + "/";
    }

    private static String two(int part) {
        return part == 0 ? "" : String.format(Locale.ROOT, "%02d", part);
    }

    private static void line(StringBuilder out, String tag, String value) {
        out.append(tag).append("  - ").append(Shown.oneLine(value)).append('\n');
    }
}
