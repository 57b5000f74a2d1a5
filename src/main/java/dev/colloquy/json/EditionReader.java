package dev.colloquy.json;

import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.Manifest;
import dev.colloquy.diff.Stamp;
import dev.colloquy.diff.Totals;
import dev.colloquy.json.ReportReader.Report;
import dev.colloquy.json.SummaryReader.Summary;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Reads the reports of one run back into an edition. {@code summary.json} says which run it is and which threads belong to it; a
 * report of another run is told and left out, one that is left over from an earlier run is noted. Without a summary the run that
 * most reports are of counts. A report that cannot be used leaves the rest readable, and its thread is named.
 */
public final class EditionReader {

    private static final String SUMMARY = "summary.json";

    private final SortedMap<String, Report> reports = new TreeMap<>();
    private final SortedMap<String, List<ReadProblem>> broken = new TreeMap<>();
    private final Map<String, List<ReadProblem>> odd = new HashMap<>();
    private final Findings findings = new Findings();
    private final CorpusReader corpus = new CorpusReader();
    private final boolean part;
    private Optional<Summary> summary = Optional.empty();
    private boolean summed;
    private boolean texts;
    private boolean onDemand;

    /**
     * A reader for one run.
     *
     * @param part true if only some reports of the run are taken
     */
    public EditionReader(boolean part) {
        this.part = part;
    }

    /** A reader for all reports of one run. */
    public EditionReader() {
        this(false);
    }

    /** Takes one JSON file of the reports. */
    public void report(String name, String text) {
        report(name, text, UnaryOperator.identity());
    }

    /**
     * Takes one JSON file of the reports, whose labels are not kept in memory.
     *
     * @param again gives its text each time that the labels are asked for; empty if it is not to be had any more
     */
    public void report(String name, String text, Supplier<Optional<String>> again) {
        onDemand = true;
        report(name, text, report -> report.again(again));
    }

    private void report(String name, String text, UnaryOperator<Report> kept) {
        if (JsonFile.lastPart(name).equals(SUMMARY)) {
            summary(name, text);
            return;
        }
        ReportReader.Outcome outcome = ReportReader.read(name, text);
        if (outcome.report().isEmpty()) {
            broken.put(JsonFile.stem(name), outcome.problems());
        }
        outcome.report().ifPresent(report -> keep(kept.apply(report), outcome.problems()));
    }

    private void summary(String name, String text) {
        SummaryReader.Outcome outcome = SummaryReader.read(name, text);
        summed = true;
        summary = outcome.summary();
        findings.add(outcome.problems());
    }

    private void keep(Report report, List<ReadProblem> problems) {
        String id = report.id();
        Report other = reports.putIfAbsent(id, report);
        if (other == null) {
            odd.put(id, problems);
        } else {
            findings.aside(problems);
            findings.add(
                    Severity.ERROR,
                    report.file(),
                    "left out: " + other.file() + " is a report of the thread " + id + " already",
                    JsonFile.AGAIN);
        }
    }

    /** Takes a file of the reports whose content is not to be had. */
    public void unreadable(ReadProblem why) {
        if (JsonFile.lastPart(why.file()).equals(SUMMARY)) {
            summed = true;
            findings.add(List.of(why));
        } else {
            broken.put(JsonFile.stem(why.file()), List.of(why));
        }
    }

    /** Takes one JSON file of the corpus that the reports may be about. */
    public void corpus(String name, String text) {
        texts = true;
        corpus.file(name, text);
    }

    /**
     * Takes one JSON file of the corpus, whose texts are not kept in memory.
     *
     * @param again gives its text each time that the texts are asked for; empty if it is not to be had any more
     */
    public void corpus(String name, String text, Supplier<Optional<String>> again) {
        texts = true;
        corpus.file(name, text, again);
    }

    /** Takes a file of the corpus whose content is not to be had. */
    public void corpusUnreadable(ReadProblem why) {
        texts = true;
        corpus.unreadable(why);
    }

    /**
     * Puts together what was taken.
     *
     * @param name what the user called it
     */
    public ReadEdition finish(String name) {
        Corpus read = corpus.finish();
        findings.add(read.problems());
        OneRun run = new OneRun(reports, broken, summary, findings);
        Optional<Stamp> stamp = run.stamp();
        SortedMap<String, Report> kept = stamp.map(s -> run.of(s, corpus.manifest(), corpus.called(), part))
                .orElse(Collections.emptySortedMap());
        odd.forEach((thread, problems) -> {
            if (kept.containsKey(thread)) {
                findings.add(problems);
            } else {
                findings.aside(problems);
            }
        });
        if (stamp.isEmpty()) {
            broken.values().forEach(findings::aside);
            return read(Optional.empty(), Optional.empty());
        }
        if (kept.isEmpty() && summary.map(s -> !s.threads().isEmpty()).orElse(true)) {
            return read(summary.map(s -> totals(name, s)), Optional.empty());
        }
        checkCorpus(stamp.get(), read);
        ItemTexts added = new ItemTexts(name, texts ? read : new Corpus(List.of(), List.of()), findings);
        List<EditionThread> threads = new ReportThreads(kept.values(), added::thread);
        Edition edition = Edition.of(name, stamp.get(), onDemand ? threads : List.copyOf(threads));
        added.tell();
        checkTotals(edition);
        if (!part && !summed) {
            findings.add(
                    Severity.NOTE, name, "there is no " + SUMMARY + "; the reports count as they lie", JsonFile.AGAIN);
        }
        return read(
                Optional.of(edition),
                Optional.of(read).filter(c -> c.version().equals(edition.stamp().corpus())));
    }

    private ReadEdition read(Optional<Edition> edition, Optional<Corpus> texts) {
        return new ReadEdition(
                edition,
                texts,
                findings.all(),
                findings.doubts(),
                new TreeSet<>(findings.lost()),
                summary.map(Summary::totals));
    }

    /** Reads a summary that lies alone: no items, only what they add up to. */
    public static ReadEdition summary(String name, String file, String text) {
        EditionReader reader = new EditionReader(true);
        reader.summary(file, text);
        return reader.finish(name);
    }

    private static Edition totals(String name, Summary summary) {
        return new Edition(name, summary.stamp(), summary.totals(), Optional.empty());
    }

    /** The corpus that lies beside reports may be another one than they name; what was edited by hand makes them doubtful. */
    private void checkCorpus(Stamp stamp, Corpus read) {
        boolean other = corpus.manifest()
                .map(Manifest::version)
                .map(v -> !v.equals(stamp.corpus()))
                .orElse(texts
                        && corpus.doubts().isEmpty()
                        && !part
                        && !read.version().equals(stamp.corpus()));
        boolean sound = corpus.doubts().isEmpty()
                && corpus.manifest().map(m -> m.counted().equals(m.version())).orElse(true);
        if (other) {
            findings.add(
                    sound ? Severity.NOTE : Severity.WARNING,
                    corpus.called(),
                    "the corpus is of another version than the reports name; its texts count where their digests fit",
                    JsonFile.AGAIN);
        }
    }

    /** The summary must be what the reports add up to. */
    private void checkTotals(Edition edition) {
        Optional<Totals> told = summary.map(Summary::totals);
        boolean all = told.map(t -> t.threads() == edition.totals().threads()).orElse(false);
        if (all && !told.get().equals(edition.totals())) {
            findings.add(
                    Severity.WARNING,
                    summary.map(Summary::file).orElse(SUMMARY),
                    "it is not what the reports add up to; a file was edited by hand, and the labels of the items count",
                    JsonFile.AGAIN);
        }
    }
}
