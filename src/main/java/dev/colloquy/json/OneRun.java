package dev.colloquy.json;

import dev.colloquy.diff.Manifest;
import dev.colloquy.diff.Stamp;
import dev.colloquy.json.ReportReader.Report;
import dev.colloquy.json.SummaryReader.Summary;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.text.ContentHash;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which of the reports in a folder are of one run. {@code summary.json} says which threads it had; without it, the manifest of the
 * corpus that the reports name. A thread that is named and of which no report of the run can be used is lost; a report that is not
 * named is left over from an earlier run.
 */
final class OneRun {

    private static final String SUMMARY = "summary.json";
    private static final String MANIFEST = "manifest.json";
    private static final String REMOVE = "remove it if nobody needs it any more";

    private final SortedMap<String, Report> reports;
    private final Map<String, List<ReadProblem>> broken;
    private final Optional<Summary> summary;
    private final Findings findings;

    /**
     * @param reports those that could be read, by thread
     * @param broken what is wrong with the others, by the name of the file without its ending
     */
    OneRun(
            SortedMap<String, Report> reports,
            Map<String, List<ReadProblem>> broken,
            Optional<Summary> summary,
            Findings findings) {
        this.reports = new TreeMap<>(reports);
        this.broken = new TreeMap<>(broken);
        this.summary = summary;
        this.findings = findings;
    }

    /** The threads of a run, and the file that says so. */
    private record Named(String by, String file, SortedMap<String, ContentHash> threads) {}

    /** What the run was: as the summary says, save where its corpus version is not that of its threads but that of the reports is. */
    Optional<Stamp> stamp() {
        Optional<Stamp> most = commonest();
        Optional<Stamp> better = summary.map(Summary::threads)
                .map(Corpus::version)
                .flatMap(counted -> most.filter(s -> s.corpus().equals(counted)))
                .filter(s -> !summary.get().stamp().corpus().equals(s.corpus()));
        return better.or(() -> summary.map(Summary::stamp)).or(() -> most);
    }

    /** The stamp of most reports; of two as common, that of the first thread. */
    private Optional<Stamp> commonest() {
        Map<Stamp, Integer> counts = new LinkedHashMap<>();
        reports.values().forEach(r -> counts.merge(r.stamp(), 1, Integer::sum));
        int most = counts.values().stream().max(Comparator.naturalOrder()).orElse(0);
        return counts.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The reports of the run, by thread.
     *
     * @param manifest of the corpus beside the reports
     * @param corpus what that manifest is called in sentences
     * @param part true if only some of the reports were to be read
     */
    SortedMap<String, Report> of(Stamp stamp, Optional<Manifest> manifest, String corpus, boolean part) {
        Optional<Named> named = named(stamp, manifest, corpus);
        for (Report report : List.copyOf(reports.values())) {
            leaveOut(report, stamp, named);
        }
        broken.forEach((thread, problems) -> tell(thread, problems, named));
        if (!part) {
            named.ifPresentOrElse(this::missing, () -> checkVersion(stamp));
        }
        return reports;
    }

    private Optional<Named> named(Stamp stamp, Optional<Manifest> manifest, String corpus) {
        return summary.map(s -> new Named(SUMMARY, s.file(), s.threads()))
                .or(() -> manifest.filter(m -> m.version().equals(stamp.corpus())
                                && m.counted().equals(m.version()))
                        .map(m -> {
                            SortedMap<String, ContentHash> hashes = new TreeMap<>();
                            m.threads().forEach((id, entry) -> hashes.put(id, entry.hash()));
                            return new Named(MANIFEST, corpus, hashes);
                        }));
    }

    private void leaveOut(Report report, Stamp stamp, Optional<Named> named) {
        String id = report.id();
        String unlike = StampReader.unlike(report.stamp(), stamp);
        if (named.isPresent() && !named.get().threads().containsKey(id)) {
            reports.remove(id);
            findings.add(Severity.NOTE, report.file(), leftOver(named.get()), REMOVE);
        } else if (!unlike.isEmpty()) {
            String run = summary.isPresent() ? "the run of " + SUMMARY : "that of most reports beside it";
            lose(report, "of another run than " + run + " (unlike: " + unlike + ")");
        } else if (named.isPresent()
                && !report.hash().equals(named.get().threads().get(id))) {
            lose(report, named.get().by() + " gives another hash for this thread");
        }
    }

    private static String leftOver(Named named) {
        return "left out: left over from another run: " + named.by() + " does not name it";
    }

    private void lose(Report report, String why) {
        reports.remove(report.id());
        findings.lost(report.id(), report.file(), "left out: " + why, JsonFile.AGAIN);
    }

    private void tell(String thread, List<ReadProblem> problems, Optional<Named> named) {
        if (reports.containsKey(thread)) {
            findings.add(problems);
        } else if (named.isPresent() && !named.get().threads().containsKey(thread)) {
            findings.aside(problems);
            findings.add(Severity.NOTE, problems.get(0).file(), leftOver(named.get()), REMOVE);
        } else {
            findings.lost(thread, problems);
        }
    }

    private void missing(Named named) {
        Set<String> told = findings.lost();
        named.threads().keySet().stream()
                .filter(id -> !reports.containsKey(id) && !told.contains(id))
                .forEach(id -> findings.lost(
                        id, named.file(), "the report of the thread " + id + " is not there", JsonFile.AGAIN));
    }

    /** Where nothing names the threads, their digests must make up the version of the corpus. */
    private void checkVersion(Stamp stamp) {
        SortedMap<String, ContentHash> hashes = new TreeMap<>();
        reports.forEach((id, report) -> hashes.put(id, report.hash()));
        boolean whole = findings.lost().isEmpty() && !reports.isEmpty();
        if (whole && !Corpus.version(hashes).equals(stamp.corpus())) {
            findings.add(
                    Severity.WARNING,
                    reports.values().iterator().next().file(),
                    "the corpus version does not fit the hashes of the threads: reports are missing, or edited by hand",
                    JsonFile.AGAIN);
        }
    }
}
