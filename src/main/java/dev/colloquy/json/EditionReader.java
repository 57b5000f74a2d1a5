package dev.colloquy.json;

import dev.colloquy.diff.Edition;
import dev.colloquy.diff.EditionItem;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.Labels;
import dev.colloquy.diff.Stamp;
import dev.colloquy.diff.Totals;
import dev.colloquy.json.ReportReader.Report;
import dev.colloquy.json.SummaryReader.Summary;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.Item;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.text.ContentHash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the reports of one run back into an edition. {@code summary.json} says which run it is and which threads belong to it; a
 * report of another run is told and left out, one that is left over from an earlier run is noted. Without a summary the run that
 * most reports are of counts. A report that cannot be used leaves the rest readable.
 */
public final class EditionReader {

    private static final String SUMMARY = "summary.json";

    private final SortedMap<String, Report> reports = new TreeMap<>();
    private final Map<String, String> broken = new HashMap<>();
    private final List<ReadProblem> problems = new ArrayList<>();
    private final CorpusReader corpus = new CorpusReader();
    private Optional<Summary> summary = Optional.empty();
    private boolean texts;

    /** A reader for one run. */
    public EditionReader() {}

    /** Takes one JSON file of the reports. */
    public void report(String name, String text) {
        String file = JsonFile.lastPart(name);
        if (file.equals(SUMMARY)) {
            SummaryReader.Outcome outcome = SummaryReader.read(name, text);
            summary = outcome.summary();
            problems.addAll(outcome.problems());
            return;
        }
        ReportReader.Outcome outcome = ReportReader.read(name, text);
        problems.addAll(outcome.problems());
        if (outcome.report().isEmpty()) {
            broken.put(file.replaceFirst("\\.json$", ""), name);
        }
        outcome.report().ifPresent(this::keep);
    }

    private void keep(Report report) {
        Report other = reports.putIfAbsent(report.thread().id(), report);
        if (other != null) {
            problem(
                    Severity.ERROR,
                    report.file(),
                    "left out: " + other.file() + " is a report of the thread "
                            + report.thread().id() + " already");
        }
    }

    /** Takes one JSON file of the corpus that the reports may be about. */
    public void corpus(String name, String text) {
        texts = true;
        corpus.file(name, text);
    }

    /**
     * Puts together what was taken.
     *
     * @param name what the user called it
     */
    public ReadEdition finish(String name) {
        Corpus read = corpus.finish();
        problems.addAll(read.problems());
        Optional<Stamp> stamp = summary.map(Summary::stamp).or(this::commonest);
        stamp.ifPresent(this::leaveOthersOut);
        if (stamp.isEmpty() || (summary.isEmpty() && reports.isEmpty())) {
            return new ReadEdition(Optional.empty(), Optional.empty(), sorted());
        }
        if (reports.isEmpty() && !summary.get().threads().isEmpty()) {
            return new ReadEdition(summary.map(s -> totals(name, s)), Optional.empty(), sorted());
        }
        List<EditionThread> threads =
                reports.values().stream().map(Report::thread).toList();
        Edition edition = Edition.of(name, stamp.get(), texts ? new Texts(read).added(threads) : threads);
        compare(edition);
        return new ReadEdition(
                Optional.of(edition),
                Optional.of(read).filter(c -> c.version().equals(edition.stamp().corpus())),
                sorted());
    }

    /** Reads a summary that lies alone: no items, only what they add up to. */
    public static ReadEdition summary(String name, String file, String text) {
        SummaryReader.Outcome outcome = SummaryReader.read(file, text);
        return new ReadEdition(outcome.summary().map(s -> totals(name, s)), Optional.empty(), outcome.problems());
    }

    private static Edition totals(String name, Summary summary) {
        return new Edition(name, summary.stamp(), summary.totals(), Optional.empty());
    }

    /** The stamp of most reports; of two as common, that of the first thread. */
    private Optional<Stamp> commonest() {
        Map<Stamp, Integer> counts = new LinkedHashMap<>();
        reports.values().forEach(r -> counts.merge(r.stamp(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<Stamp, Integer> e) -> e.getValue()))
                .map(Map.Entry::getKey)
                .flatMap(most -> counts.entrySet().stream()
                        .filter(e -> e.getValue().equals(counts.get(most)))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    private void leaveOthersOut(Stamp stamp) {
        Optional<SortedMap<String, ContentHash>> named = summary.map(Summary::threads);
        for (Report report : List.copyOf(reports.values())) {
            String id = report.thread().id();
            String unlike = StampReader.unlike(report.stamp(), stamp);
            if (named.isPresent() && !named.get().containsKey(id)) {
                leaveOut(Severity.WARNING, report, "left over from another run: " + SUMMARY + " does not name it");
            } else if (!unlike.isEmpty()) {
                String run = summary.isPresent() ? "the run of " + SUMMARY : "that of most reports beside it";
                leaveOut(Severity.ERROR, report, "of another run than " + run + " (unlike: " + unlike + ")");
            } else if (named.isPresent() && !report.hash().equals(named.get().get(id))) {
                leaveOut(Severity.ERROR, report, SUMMARY + " gives another hash for this thread");
            }
        }
        named.ifPresent(threads -> threads.keySet().stream()
                .filter(id -> !reports.containsKey(id) && !broken.containsKey(id) && !told(id))
                .forEach(id -> problem(
                        Severity.ERROR,
                        summary.map(Summary::file).orElse(SUMMARY),
                        "the report of the thread " + id + " is not there")));
        if (named.isEmpty()) {
            SortedMap<String, ContentHash> hashes = new TreeMap<>();
            reports.forEach((id, report) -> hashes.put(id, report.hash()));
            if (!reports.isEmpty() && !Corpus.version(hashes).equals(stamp.corpus()) && broken.isEmpty()) {
                problem(
                        Severity.WARNING,
                        reports.values().iterator().next().file(),
                        "the corpus version does not fit the hashes of the threads: reports are missing, or edited by hand");
            }
        }
    }

    private void leaveOut(Severity severity, Report report, String why) {
        reports.remove(report.thread().id());
        problem(severity, report.file(), "left out: " + why);
    }

    private boolean told(String thread) {
        return problems.stream().anyMatch(p -> JsonFile.lastPart(p.file()).equals(thread + ".json"));
    }

    /** The summary must be what the reports add up to. */
    private void compare(Edition edition) {
        Optional<Totals> told = summary.map(Summary::totals);
        boolean all = told.map(t -> t.threads() == edition.totals().threads()).orElse(false);
        if (all && !told.get().equals(edition.totals())) {
            problem(
                    Severity.WARNING,
                    summary.map(Summary::file).orElse(SUMMARY),
                    "it is not what the reports add up to; a file was edited by hand, and the labels of the items count");
        }
    }

    private void problem(Severity severity, String file, String message) {
        problems.add(ReadProblem.at(severity, file, 0, 0, message).withHint(JsonFile.AGAIN));
    }

    private List<ReadProblem> sorted() {
        return problems.stream().sorted(Comparator.comparing(ReadProblem::file)).toList();
    }

    /** Gives items their texts where the digests fit, and tells where they do not. */
    private final class Texts {

        private static final int MOST_NAMED = 3;

        private final Map<String, ThreadDoc> docs;
        private final List<String> unlike = new ArrayList<>();
        private final List<String> untrue = new ArrayList<>();

        Texts(Corpus corpus) {
            this.docs = corpus.threads().stream().collect(Collectors.toMap(ThreadDoc::id, d -> d));
        }

        List<EditionThread> added(List<EditionThread> threads) {
            List<EditionThread> with = threads.stream().map(this::thread).toList();
            if (!unlike.isEmpty()) {
                problem(
                        Severity.WARNING,
                        "the corpus",
                        "the texts of " + items(unlike) + " are not those that the reports are about and are not used");
            }
            if (!untrue.isEmpty()) {
                problem(
                        Severity.WARNING,
                        "the reports",
                        "quotes of " + items(untrue) + " are not in the text; a report was edited by hand");
            }
            return with;
        }

        private EditionThread thread(EditionThread thread) {
            ThreadDoc doc = docs.get(thread.id());
            if (doc == null) {
                return thread;
            }
            Map<String, String> bodies = doc.items().stream()
                    .collect(Collectors.toMap(Item::id, i -> i.body().value()));
            return new EditionThread(
                    thread.id(),
                    thread.title(),
                    thread.items().stream()
                            .map(i -> item(i, Optional.ofNullable(bodies.get(i.id()))))
                            .toList());
        }

        private EditionItem item(EditionItem item, Optional<String> body) {
            Optional<String> text = body.filter(b -> ContentHash.of(b).equals(item.hash()));
            if (text.isEmpty()) {
                unlike.add(item.name());
            } else if (quotes(item.labels()).anyMatch(q -> !text.get().contains(q))) {
                untrue.add(item.name());
            }
            return new EditionItem(
                    item.thread(),
                    item.id(),
                    item.ordinal(),
                    item.parent(),
                    item.author(),
                    item.hash(),
                    text,
                    item.labels());
        }

        private static Stream<String> quotes(Labels labels) {
            return Stream.of(
                            labels.evidence().stream().map(Labels.Mark::quote),
                            labels.themes().values().stream()
                                    .flatMap(List::stream)
                                    .map(Labels.Mark::quote),
                            labels.works().values().stream())
                    .flatMap(s -> s);
        }

        private static String items(List<String> names) {
            return names.size() + (names.size() == 1 ? " item (" : " items (")
                    + names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                    + (names.size() > MOST_NAMED ? ", ..." : "") + ")";
        }
    }
}
