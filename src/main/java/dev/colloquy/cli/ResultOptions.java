package dev.colloquy.cli;

import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that needs all labels: it labels threads now, or reads reports that are there. */
final class ResultOptions {

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "Targets and themes to look for. Default: as for the main job.")
    private @Nullable Path codebook;

    @Option(
            names = "--archive-map",
            paramLabel = "FILE",
            description = "Your own list of cited works, as for the main job.")
    private @Nullable Path archiveMap;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Workers (default: one a processor). The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--corpus-dir",
            paramLabel = "DIR",
            description = "Where the corpus of a folder of reports lies (default: corpus beside that folder).")
    private @Nullable Path corpusDir;

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final PseudonymOptions pseudonyms = new PseudonymOptions();

    /** The text of the codebook's file. */
    String codebookText(List<Path> paths) {
        return Codebooks.text(paths, Optional.ofNullable(codebook));
    }

    /**
     * A result, and whether everything that was named is in it.
     *
     * @param complete false if something could not be read, which has been told
     */
    record AtHand(AnalysisResult result, boolean complete) {}

    /**
     * What the paths hold.
     *
     * @param own what the run writes: no input
     * @param published folders that may be handed on: no place for a secret key
     * @throws UserError if nothing can be read
     */
    AtHand read(List<Path> paths, List<Path> own, List<Path> published, Terminal terminal, Messages messages) {
        if (threads < 1) {
            throw new UserError(
                    "--threads takes a number of at least 1, not " + threads, "leave it out for one a processor");
        }
        Optional<Path> asked = Optional.ofNullable(codebook);
        if (paths.size() == 1 && ReportsAtHand.at(paths.get(0), messages)) {
            return reports(paths.get(0), asked, messages);
        }
        Codebook looked = Codebooks.choose(paths, asked, messages);
        Optional<TunedLayer> tuned = TunedLayers.find(paths, asked, looked);
        ArchiveMaps archive = ArchiveMaps.read(archiveMap, messages);
        List<Path> excluded = new ArrayList<>(GoldFiles.excluded(paths, own.toArray(Path[]::new)));
        excluded.addAll(archive.files());
        Corpus corpus = pseudonyms.applied(
                Inputs.read(paths, excluded, input.intake(terminal)), paths, published, terminal, messages);
        corpus.problems().forEach(messages::problem);
        if (corpus.threads().isEmpty()) {
            throw new UserError(
                    "no thread could be read, so there is nothing to write", "see what is there: analyze inspect PATH");
        }
        Wiring.warmUp();
        AnalysisResult result;
        try (ProgressBar progress = ProgressBar.labelling(terminal, false, corpus)) {
            result = Analyst.result(corpus, looked, tuned, archive, threads, progress);
        }
        archive.tell(result.sources().works().stream().map(CorpusWork::work).toList(), messages);
        boolean complete =
                archive.complete() && corpus.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR);
        return new AtHand(result, complete);
    }

    private AtHand reports(Path folder, Optional<Path> asked, Messages messages) {
        if (pseudonyms.asked() || archiveMap != null) {
            throw new UserError(
                    folder + " is a folder of reports, which are taken as they are",
                    "for pseudonyms or an archive map, name the threads: analyze PATH");
        }
        Path plain = folder.normalize();
        boolean nameless = plain.toString().isEmpty() || plain.endsWith("..");
        Path whole = nameless ? folder.toAbsolutePath().normalize() : plain;
        Path beside = whole.resolveSibling("corpus");
        return ReportsAtHand.read(folder, corpusDir == null ? beside : corpusDir, asked, messages);
    }
}
