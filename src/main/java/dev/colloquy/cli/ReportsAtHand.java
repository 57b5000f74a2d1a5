package dev.colloquy.cli;

import dev.colloquy.codebook.Codebook;
import dev.colloquy.diff.EditionThread;
import dev.colloquy.diff.Stamp;
import dev.colloquy.io.FileTree;
import dev.colloquy.json.JsonKind;
import dev.colloquy.json.ResultReader;
import dev.colloquy.json.ResultReader.Labelled;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ThreadDoc;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.RunHeader;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        return new ReportsAtHand(reports, new DiskShelf(reports), messages).read(corpus, codebook);
    }

    private ResultOptions.AtHand read(Path corpusFolder, Optional<Path> asked) {
        EditionAtHand edition = new ShelfReader(shelf, messages).reports(reports, corpusFolder);
        Corpus corpus = edition.corpus()
                .orElseThrow(() -> new UserError(
                        "the texts that " + reports + " is about are not in " + corpusFolder,
                        "say where the corpus of these reports lies: --corpus-dir DIR"));
        Codebook looked = codebook(edition.edition().stamp(), asked);
        Map<String, ThreadDoc> texts = new HashMap<>();
        corpus.threads().forEach(t -> texts.put(t.id(), t));
        Map<String, Labelled> labelled = new HashMap<>();
        boolean complete = edition.complete();
        for (String name : shelf.json("")) {
            String id = name.replaceFirst("\\.json$", "");
            Optional<String> text = shelf.text(name).filter(t -> JsonKind.of(t) == JsonKind.REPORT);
            if (text.isPresent() && texts.containsKey(id)) {
                ResultReader.Outcome outcome = ResultReader.read(shelf.name(name), text.get(), texts.get(id), looked);
                outcome.problems().forEach(messages::problem);
                outcome.labelled().ifPresent(l -> labelled.put(id, l));
            }
        }
        List<Labelled> threads = new ArrayList<>();
        for (EditionThread thread : edition.edition().threads().orElse(List.of())) {
            Optional.ofNullable(labelled.get(thread.id())).ifPresentOrElse(threads::add, () -> {});
            complete &= labelled.containsKey(thread.id());
        }
        if (threads.isEmpty()) {
            throw new UserError(
                    "there is no report in " + reports + " that can be used",
                    "make them again with this program: analyze PATH");
        }
        return new ResultOptions.AtHand(result(threads, looked), complete);
    }

    private AnalysisResult result(List<Labelled> threads, Codebook codebook) {
        RunHeader header = threads.get(0).header();
        List<ReadProblem> problems = shelf.text(SUMMARY)
                .map(text -> ResultReader.problemsOf(shelf.name(SUMMARY), text))
                .orElse(List.of());
        return AnalysisResult.of(
                header, codebook, threads.stream().map(Labelled::result).toList(), problems);
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
        Path around = Optional.ofNullable(reports.toAbsolutePath().normalize().getParent())
                .orElse(reports);
        return new ShelfReader(new DiskShelf(around), messages)
                .codebook(stamp.codebook().hash())
                .orElseThrow(() -> new UserError(
                        "the codebook of " + reports + " (" + stamp.codebook().id() + " version "
                                + stamp.codebook().version() + ") does not lie near",
                        "name it with --codebook"));
    }
}
