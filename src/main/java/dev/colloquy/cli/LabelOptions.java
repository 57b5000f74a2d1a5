package dev.colloquy.cli;

import dev.colloquy.annotate.stance.TunedLayer;
import dev.colloquy.codebook.Codebook;
import dev.colloquy.io.RecordStore;
import dev.colloquy.model.Corpus;
import dev.colloquy.model.ReadProblem.Severity;
import dev.colloquy.summary.AnalysisResult;
import dev.colloquy.summary.CorpusWork;
import dev.colloquy.text.UserError;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that labels threads with all that the program knows, and what they come to. */
final class LabelOptions {

    @Option(
            names = "--codebook",
            paramLabel = "FILE",
            description = "Targets and themes to look for. Default: the file codebook.yaml"
                    + " beside the input, else a general codebook of fifteen policy frames.")
    private @Nullable Path codebook;

    @Option(
            names = "--archive-map",
            paramLabel = "FILE",
            description = "Your own list of cited works (CSL-JSON or .csv): titles, authors and dates for the reports.")
    private @Nullable Path archiveMap;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Workers (default: one a processor). The result does not depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final PseudonymOptions pseudonyms = new PseudonymOptions();

    /** True if people get pseudonyms. */
    boolean pseudonymized() {
        return pseudonyms.asked();
    }

    /**
     * Threads and their labels.
     *
     * @param complete false if something could not be read, which has been told
     */
    record Labelled(Corpus corpus, AnalysisResult result, boolean complete) {}

    /**
     * What is read and what is done with it.
     *
     * @param own what the run writes, which is no input
     * @param published folders that may be handed on, which are no place for a secret key
     * @param quiet true if only errors are wanted
     * @param desk where the work is done
     */
    record Job(List<Path> paths, List<Path> own, List<Path> published, boolean quiet, Desk desk) {}

    Optional<Path> codebook() {
        return Optional.ofNullable(codebook);
    }

    /** True if something is asked for that reports which are there already cannot have. */
    boolean changesTexts() {
        return pseudonyms.asked() || archiveMap != null || input.isGiven();
    }

    /** True if columns of tables are named. */
    boolean namesColumns() {
        return input.namesColumns();
    }

    /** @throws UserError if an option has a value that it cannot have */
    void check() {
        if (threads < 1) {
            throw new UserError(
                    "--threads takes a number of at least 1, not " + threads, "leave it out for one a processor");
        }
    }

    /** Reads and labels; empty if there is no thread, which has not been told. */
    Optional<Labelled> label(Job job, Terminal terminal, Messages messages) {
        check();
        if (!job.desk().mayKnowLabels()) {
            Wiring.warmUp();
        }
        Codebook looked = Codebooks.choose(job.paths(), codebook(), messages);
        Optional<TunedLayer> tuned = TunedLayers.find(job.paths(), codebook(), looked);
        ArchiveMaps archive = ArchiveMaps.read(archiveMap, messages);
        List<Path> excluded =
                Stream.concat(job.own().stream(), archive.files().stream()).toList();
        Corpus corpus = corpus(job, excluded, terminal, messages);
        messages.problems(corpus.problems());
        if (corpus.threads().isEmpty()) {
            return Optional.empty();
        }
        job.desk().begin(corpus);
        AnalysisResult result;
        try (ProgressBar progress = ProgressBar.labelling(terminal, job.quiet(), corpus)) {
            result = new Analyst.Work(corpus, looked, tuned, archive, threads)
                    .result(job.desk(), progress, messages::note);
        }
        archive.tell(result.sources().works().stream().map(CorpusWork::work).toList(), messages);
        boolean complete =
                archive.complete() && corpus.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR);
        return Optional.of(new Labelled(corpus, result, complete));
    }

    private Corpus corpus(Job job, List<Path> excluded, Terminal terminal, Messages messages) {
        RecordStore store = job.desk().threads();
        Corpus read = Inputs.read(job.paths(), excluded, input.intake(terminal.quietly(job.quiet())), store);
        if (!pseudonyms.asked()) {
            return read;
        }
        // What is read with people's names in it is not kept any longer than it is needed.
        try (store) {
            return pseudonyms.applied(read, job.desk().threads(), job.paths(), job.published(), terminal, messages);
        }
    }
}
