package dev.colloquy.report.crate;

import dev.colloquy.dataset.Days;
import dev.colloquy.json.CorpusJson;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.report.ExportFolder;
import dev.colloquy.report.ExportNotes;
import dev.colloquy.report.ExportWriter;
import dev.colloquy.report.ReportWriter;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.ThreadResult;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder for an archive: the corpus as read, the codebook, all reports and tables, and metadata that say what each file is and how it
 * came about.
 */
public final class CrateWriter implements ExportWriter {

    private static final String CORPUS = "corpus/";
    private static final String REPORTS = "reports/";
    private static final String TABLES = "tables/";
    private static final String CODEBOOK = "codebook.yaml";

    private final List<ReportWriter> reports;
    private final ExportWriter tables;
    private final ExportNotes notes;

    /**
     * @param reports what writes reports
     * @param tables what writes tables
     */
    public CrateWriter(List<ReportWriter> reports, ExportWriter tables) {
        this(reports, tables, ExportNotes.NONE);
    }

    private CrateWriter(List<ReportWriter> reports, ExportWriter tables, ExportNotes notes) {
        this.reports = List.copyOf(reports);
        this.tables = tables;
        this.notes = notes;
    }

    @Override
    public String format() {
        return "ro-crate";
    }

    @Override
    public String title() {
        return "Research Object Crate for an archive";
    }

    @Override
    public Shape shape() {
        return Shape.FOLDER;
    }

    @Override
    public String name() {
        return "crate";
    }

    @Override
    public String mark() {
        return CrateMetadata.NAME;
    }

    @Override
    public ExportWriter with(ExportNotes told) {
        return new CrateWriter(reports, tables.with(told), told);
    }

    @Override
    public List<String> remarks(AnalysisResult result) {
        List<String> remarks = new ArrayList<>();
        if (notes.date().isEmpty()) {
            remarks.add(Days.latest(result)
                    .map(day ->
                            "the crate is dated " + day + ", the latest day in the corpus; --date names another one")
                    .orElse("the crate has no date, which archives ask for: name one with --date"));
        }
        if (notes.license().isEmpty()) {
            remarks.add("the crate claims no licence, which archives ask for: name one with --license");
        }
        return remarks;
    }

    @Override
    public void write(AnalysisResult result, ExportFolder into) {
        Parts parts = new Parts(into);
        List<CrateFile> loose = notes.codebook()
                .map(text ->
                        List.of(parts.write(CODEBOOK, "The codebook: what was looked for.", out -> out.write(text))))
                .orElse(List.of());
        List<CrateMetadata.Folder> folders = List.of(
                new CrateMetadata.Folder(CORPUS, "The corpus as read, without labels", true, corpus(result, parts)),
                new CrateMetadata.Folder(
                        REPORTS, "Reports: each label with its evidence", false, reports(result, parts)),
                new CrateMetadata.Folder(TABLES, "Labels and evidence as tables", false, tables(result, parts)));
        ExportNotes dated = new ExportNotes(
                notes.name(),
                notes.license(),
                notes.date().or(() -> Days.latest(result).map(LocalDate::toString)),
                notes.codebook());
        into.write(
                CrateMetadata.NAME,
                CrateMetadata.write(result.header(), dated, title(result), description(result), loose, folders));
    }

    private String title(AnalysisResult result) {
        return notes.name().orElse("Labelled threads: " + result.codebook().name());
    }

    private static String description(AnalysisResult result) {
        return number(result.threads().size(), "thread") + " with " + number(result.itemCount(), "item")
                + ", labelled by colloquy " + result.header().programVersion()
                + ": stance, themes and cited sources, each label with the words that made it. Corpus "
                + result.header().corpusVersion() + ".";
    }

    private static String number(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }

    private static List<CrateFile> corpus(AnalysisResult result, Parts parts) {
        List<CrateFile> files = new ArrayList<>();
        Corpus corpus = new Corpus(new ResultThreads(result), result.problems());
        for (ThreadDoc thread : corpus.threads()) {
            files.add(parts.write(
                    CORPUS + thread.id() + ".json",
                    "A thread as read, without labels.",
                    out -> out.write(CorpusJson.thread(thread))));
        }
        files.add(parts.write(
                CORPUS + "manifest.json",
                "A digest of each thread, and of all.",
                out -> CorpusJson.manifest(corpus, out)));
        return files;
    }

    private List<CrateFile> reports(AnalysisResult result, Parts parts) {
        List<CrateFile> files = new ArrayList<>();
        for (ReportWriter writer : reports) {
            for (ThreadResult thread : result.threads()) {
                files.add(parts.write(
                        REPORTS + thread.thread().id() + "." + writer.format(),
                        "The report of one thread.",
                        out -> out.write(writer.thread(result, thread))));
            }
            files.add(parts.write(
                    REPORTS + "summary." + writer.format(),
                    "The summary over all threads.",
                    out -> writer.summary(result, out)));
        }
        return files;
    }

    private List<CrateFile> tables(AnalysisResult result, Parts parts) {
        List<CrateFile> files = new ArrayList<>();
        tables.write(result, new ExportFolder() {
            @Override
            public void write(String name, Text text) {
                files.add(parts.write(TABLES + name, "One of the tables, or what they mean.", text));
            }

            @Override
            public void binary(String name, Bytes content) {
                throw new IllegalStateException("tables of a crate are texts");
            }

            @Override
            public Written written(String name) {
                return parts.into().written(TABLES + name);
            }

            @Override
            public Path place(String name) {
                throw new IllegalStateException("tables of a crate are written whole");
            }
        });
        return files;
    }

    /** Writes files and keeps what the metadata say of them. */
    private record Parts(ExportFolder into) {

        CrateFile write(String path, String description, ExportFolder.Text text) {
            into.write(path, text);
            ExportFolder.Written written = into.written(path);
            return new CrateFile(path, description, written.bytes(), written.hash());
        }
    }
}
