package dev.colloquy.cli;

import dev.colloquy.cli.ReportedThreads.Place;
import dev.colloquy.codebook.BuiltinCodebook;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.diff.Stamp;
import dev.colloquy.io.FileTree;
import dev.colloquy.io.OutputFiles;
import dev.colloquy.json.ResultReader;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of reports, read back into all its labels: with its corpus and codebook nothing needs to be labelled again. */
final class ReportsAtHand {

    private static final String SUMMARY = "summary.json";

    private final Path reports;
    private final Shelf shelf;
    private final Messages messages;

    private ReportsAtHand(Path reports, Shelf shelf, Messages messages) {
        this.reports = reports;
        this.shelf = shelf;
        this.messages = messages;
    }

    /** True if a path is a folder of this program's reports. */
    static boolean at(Path path, Messages messages) {
        return FileTree.isFolder(path)
                && new ShelfReader(new DiskShelf(path), messages).holding("") == ShelfReader.Holding.REPORTS;
    }

    /**
     * Reads them.
     *
     * @param reports the folder
     * @param corpus where the corpus lies that they are about
     * @param codebook the codebook, where somebody names it
     * @throws UserError if one of them is missing or another one than the reports name
     */
    static ResultOptions.AtHand read(Path reports, Path corpus, Optional<Path> codebook, Messages messages) {
        return new ReportsAtHand(reports, new SteadyShelf(new DiskShelf(reports)), messages).read(corpus, codebook);
    }

    private ResultOptions.AtHand read(Path corpusFolder, Optional<Path> asked) {
        ShelfReader texts = new ShelfReader(new SteadyShelf(new DiskShelf(corpusFolder)), messages);
        EditionAtHand edition = new ShelfReader(shelf, messages)
                .reportsOnDemand(reports.toString(), new ShelfReader(shelf, messages), texts);
        Corpus corpus = edition.corpus().orElseGet(texts::corpusOnDemand);
        if (corpus.threads().isEmpty()) {
            throw new UserError(
                    "the texts that " + reports + " is about are not in " + corpusFolder,
                    "say where the corpus of these reports lies: --corpus-dir DIR");
        }
        Codebook looked = codebook(edition.edition().stamp(), asked);
        Map<String, Place> usable = usable(corpus, looked);
        List<String> ids = edition.edition().ids().toList();
        ReportedThreads threads = new ReportedThreads(
                shelf,
                corpus,
                looked,
                ids.stream().filter(usable::containsKey).map(usable::get).toList());
        if (threads.isEmpty()) {
            throw new UserError(
                    "there is no report in " + reports + " that can be used",
                    "make them again with this program: analyze PATH");
        }
        SortedSet<String> missing = Stream.concat(
                        edition.reading().unread().stream(), ids.stream().filter(id -> !usable.containsKey(id)))
                .collect(Collectors.toCollection(TreeSet::new));
        boolean complete = edition.complete() && threads.size() == ids.size();
        return new ResultOptions.AtHand(result(threads, missing, looked), complete, codebookText(looked, asked));
    }

    /** The threads whose reports can be used, by id; what is wrong with the others is told. */
    private Map<String, Place> usable(Corpus corpus, Codebook codebook) {
        Map<String, Integer> known = new HashMap<>();
        corpus.ids().forEach(id -> known.put(id, known.size()));
        Map<String, Place> usable = new HashMap<>();
        for (String name : shelf.json("")) {
            String id = name.replaceFirst("\\.json$", "");
            Integer thread = known.get(id);
            if (thread != null) {
                Place place = new Place(name, thread);
                ReportedThreads.outcome(shelf, corpus, codebook, place).ifPresent(outcome -> {
                    outcome.problems().forEach(messages::problem);
                    outcome.labelled().ifPresent(l -> usable.put(id, place));
                });
            }
        }
        return usable;
    }

    /** @param missing ids of threads that are not in the answer, which has to say so */
    private AnalysisResult result(ReportedThreads threads, SortedSet<String> missing, Codebook codebook) {
        RunHeader header = threads.labelled(0).header();
        List<ReadProblem> problems = new ArrayList<>(shelf.text(SUMMARY)
                .map(text -> ResultReader.problemsOf(shelf.name(SUMMARY), text))
                .orElse(List.of()));
        missing.forEach(id -> problems.add(ReadProblem.at(
                Severity.ERROR,
                id + ".json",
                0,
                0,
                "the report of this thread cannot be used; it is not counted here")));
        return AnalysisResult.of(header, codebook, threads, problems);
    }

    private Codebook codebook(Stamp stamp, Optional<Path> asked) {
        if (asked.isPresent()) {
            Codebook named = Codebooks.choose(List.of(), asked, messages);
            if (!named.hash().equals(stamp.codebook().hash())) {
                throw new UserError(
                        asked.get() + " is not the codebook of " + reports + ", which is "
                                + stamp.codebook().id() + " version "
                                + stamp.codebook().version(),
                        "name that one, or label the threads again: analyze PATH --codebook " + asked.get());
            }
            return named;
        }
        return near().stream()
                .flatMap(reader -> reader.codebook(stamp.codebook().hash()).stream())
                .findFirst()
                .orElseThrow(() -> new UserError(
                        "the codebook of " + reports + " (" + stamp.codebook().id() + " version "
                                + stamp.codebook().version() + ") does not lie near",
                        "name it with --codebook"));
    }

    /** Where the codebook may lie: around the reports, else around the current folder. */
    private List<ShelfReader> near() {
        Path whole = reports.toAbsolutePath().normalize();
        Path around = Optional.ofNullable(whole.getParent()).orElse(whole);
        return List.of(
                new ShelfReader(new DiskShelf(around), messages),
                new ShelfReader(new DiskShelf(Path.of("")), messages));
    }

    private String codebookText(Codebook codebook, Optional<Path> asked) {
        return asked.flatMap(OutputFiles::read)
                .or(() -> near().stream()
                        .flatMap(reader -> reader.codebookText(codebook.hash()).stream())
                        .findFirst())
                .orElseGet(BuiltinCodebook::text);
    }
}
